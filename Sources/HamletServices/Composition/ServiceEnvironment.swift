package import HamletDomain
internal import HamletMessages
internal import HamletRPC
package import HamletStore
internal import HamletWire
package import Logging
internal import NIOCore
internal import Synchronization

/// What every handler works with: the records, the clock, and how their errors become statuses.
package struct ServiceEnvironment: Sendable {
  package let store: Store
  /// Milliseconds since 1970; given, so that a test can set it.
  package let clock: @Sendable () -> Int64
  package let log: Logger
  /// Wakes streams after commits.
  let changes = ChangeSignal()
  /// Which record stands for a merged one.
  let aliases = RecordAliases()
  /// What each account read of different people.
  let budgets: ReadBudgets
  /// Alerts of wide reading that are being written.
  let alerts = AlertWrites()
  /// Readers of single records, one a thread.
  let points: PointReaders

  package init(
    store: Store,
    log: Logger,
    readBudget: ReadBudget.Terms = .interactive,
    clock: @escaping @Sendable () -> Int64
  ) {
    self.store = store
    self.clock = clock
    self.log = log
    budgets = ReadBudgets(readBudget)
    points = PointReaders(store: store)
  }

  /// Runs a write in the next commit and gives its reply when it is durable.
  ///
  /// The reply's bytes are kept with the effect, so that a repeated request gets the very same;
  /// not where `isKept` is false: for a step before the one that is the call's effect. `checksFirst`:
  /// as `Store.write` has it.
  func write<Reply: ContractMessage>(
    _ call: CallContext,
    isKept: Bool = true,
    checksFirst: Bool = false,
    _ body: @escaping @Sendable (Transaction, Grant) throws -> Change<Reply>
  ) async throws(CallError) -> Reply {
    let grant = try call.grant()
    let ticket = WriteTicket(
      grant: grant,
      device: call.device,
      key: isKept ? call.idempotencyKey : "",
      requestDigest: call.requestDigest
    )
    let written: Written
    let kind = Mutex("")
    do {
      let isStopped: @Sendable () -> Bool = { Self.isStopped(call) }
      written = try await store.write(ticket, isCancelled: isStopped, checksFirst: checksFirst) {
        tx in
        let change = try body(tx, grant)
        kind.withLock { $0 = change.record }
        return WriteOutcome(
          reply: try call.encodedReply(change.reply),
          recordType: change.record,
          recordID: change.id,
          purpose: change.purpose,
          detail: change.detail
        )
      }
    } catch {
      throw refusal(error, call)
    }
    changes.post(kind.withLock { $0 })
    return try decoded(written.reply)
  }

  /// The same for a write of which a part is made ready on another thread while it waits; `body` is given
  /// nothing where nobody came to it, or it failed.
  func write<Ready: Sendable, Reply: ContractMessage>(
    _ call: CallContext,
    preparing make: @escaping @Sendable (ReadSnapshot, Grant) throws -> Ready,
    _ body: @escaping @Sendable (Transaction, Grant, Ready?) throws -> Change<Reply>
  ) async throws(CallError) -> Reply {
    let grant = try call.grant()
    let preparation = Preparation { try make($0.seen(by: grant.viewer), grant) }
    store.prepare(preparation)
    return try await write(call, checksFirst: true) { tx, grant in
      try body(tx, grant, preparation.take())
    }
  }

  /// Runs a list, a search or a report in one snapshot, off the loop.
  func read<Value: Sendable>(
    _ call: CallContext,
    milliseconds: Int = StoreLimits.readMilliseconds,
    _ body: @escaping @Sendable (ReadSnapshot, Grant) throws -> Value
  ) async throws(CallError) -> Value {
    let grant = try call.grant()
    do {
      return try await store.read(milliseconds: milliseconds) {
        try body($0.seen(by: grant.viewer), grant)
      }
    } catch {
      throw refusal(error, call)
    }
  }

  /// Runs a read of one record where the caller stands, with no hop.
  func point<Value>(
    _ call: CallContext,
    _ body: (ReadSnapshot, Grant) throws -> Value
  ) throws(CallError) -> Value {
    let grant = try call.grant()
    do {
      return try points.current().read(as: grant.viewer) { try body($0, grant) }
    } catch {
      throw refusal(error, call)
    }
  }

  /// Notes that a person's data was read; refuses the read where that cannot be kept, or where the
  /// caller has read too many different people's.
  func auditRead(
    _ call: CallContext,
    record: String = "person",
    id: RecordID,
    purpose: Purpose = .unspecified
  ) throws(CallError) {
    let grant = try call.grant()
    try spendRead(record, id, grant)
    var entry = ReadAuditEntry(
      grant: grant,
      recordType: record,
      recordID: id,
      purpose: purpose
    )
    entry.deviceID = call.device
    do {
      call.note(read: try store.auditRead(entry))
    } catch {
      throw refusal(error, call)
    }
  }

  /// The status for what the store refused; what is not the caller's doing goes to the log.
  func refusal(_ error: StoreError, _ call: CallContext) -> CallError {
    let status = CallError(store: error)
    if status.code == .internal || status.code == .unavailable {
      log.error(
        "a call failed in the store",
        metadata: [
          "method": "\(call.methodName)", "request": "\(call.requestID)", "why": "\(error.code)",
        ]
      )
    }
    return status
  }

  private static func isStopped(_ call: CallContext) -> Bool {
    do {
      try call.beginCommit()
      return false
    } catch {
      return true
    }
  }

  private func decoded<Reply: ContractMessage>(_ bytes: [UInt8]) throws(CallError) -> Reply {
    do {
      return try MessageDecoder().decode(Reply.self, from: ByteBuffer(bytes: bytes))
    } catch {
      log.error("a kept reply does not decode", metadata: ["type": "\(Reply.typeName)"])
      throw .internalFault()
    }
  }
}

/// What a write answers, and what the audit says of it.
struct Change<Reply: ContractMessage> {
  let reply: Reply
  /// The kind of record, as "person".
  let record: String
  let id: RecordID
  var purpose = Purpose.unspecified
  /// Names, counts and codes; never a value of the record.
  var detail = ""
}
