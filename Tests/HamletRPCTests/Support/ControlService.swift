import HamletDomain
import HamletMessages
import HamletRPC
import HamletWire
import Logging
import Synchronization

/// A service that does what the request's `sequence` says, and notes what happens to it.
final class ControlService: Sendable {
  /// What `sequence` asks for.
  enum Command {
    /// Send the request back.
    static let echo: UInt64 = 0
    /// 1-16: end with this status.
    static let errors: ClosedRange<UInt64> = 1...16
    /// Answer with 300,000 bytes.
    static let oversize: UInt64 = 100
    /// Note "waiting", wait until stopped, note "stopped".
    static let wait: UInt64 = 101
    /// Note "committing", wait for "go", note "committed", answer; nothing stops it.
    static let commit: UInt64 = 102
    /// Note "waiting", wait for "go" whatever happens, then try to commit.
    static let late: UInt64 = 103
  }

  let signals = Signals()
  let journal = TestJournal()
  let devices = TestDevices()
  let metrics = CallMetrics()
  let refusals = TestRefusals()

  var table: MethodTable {
    var table = MethodTable(interceptors: [metrics], contract: ControlContract.schema)
    table.unary(ControlContract.echo, answer)
    table.unary(ControlContract.secure, answer)
    table.unary(ControlContract.proven, answer)
    table.unary(ControlContract.keyed, write)
    table.serverStream(ControlContract.count, count)
    table.serverStream(ControlContract.feed, feed)
    table.clientStream(ControlContract.sum, sum)
    table.bidirectional(ControlContract.chat, chat)
    table.unary(ControlContract.bulk, bulk)
    table.clientStream(ControlContract.hold, hold)
    table.unary(ControlContract.now, answer)
    table.atOnce(ControlContract.now, now)
    table.unary("hamlet.v1.SessionService/WhoAmI") {
      (_: WhoAmIRequest, _: CallContext) async throws(CallError) -> WhoAmIResponse in
      WhoAmIResponse()
    }
    return table
  }

  func server(
    openCalls: Int = CallLimits.openCalls,
    writesAtWork: Int = CallLimits.writesAtWork
  ) -> CallServer {
    CallServer(
      methods: table,
      authenticator: TestUsers.table,
      devices: devices,
      journal: journal,
      logger: Logger(label: "test"),
      refusals: refusals,
      openCalls: openCalls,
      writesAtWork: writesAtWork
    )
  }

  private func now(
    _ request: LinkProbe,
    _ call: CallContext
  ) throws(CallError) -> LinkProbe {
    switch request.sequence {
    case Command.errors:
      throw CallError(StatusCode(wire: UInt32(request.sequence)), "as asked", "如所要求")
    case Command.oversize:
      return LinkProbe(sequence: 1, padding: Array(repeating: 7, count: 300_000))
    default: return request
    }
  }

  private func answer(
    _ request: LinkProbe,
    _ call: CallContext
  ) async throws(CallError) -> LinkProbe {
    switch request.sequence {
    case Command.errors, Command.oversize: return try now(request, call)
    case Command.wait:
      try await waitUntilStopped(call)
      return request
    case Command.commit:
      try await commit(call)
      return request
    case Command.late:
      signals.note("waiting")
      await signals.wait("go")
      try call.beginCommit()
      signals.note("committed")
      return request
    default:
      return request
    }
  }

  private func write(
    _ request: LinkProbe,
    _ call: CallContext
  ) async throws(CallError) -> LinkProbe {
    signals.note("written")
    let reply = try await answer(request, call)
    try call.beginCommit()
    let outcome = StoredOutcome(
      method: call.methodName,
      requestDigest: call.requestDigest,
      reply: try call.encodedReply(reply)
    )
    journal.keep(outcome, user: try call.grant().principal.userID, key: call.idempotencyKey)
    return reply
  }

  private func waitUntilStopped(_ call: CallContext) async throws(CallError) {
    call.onCancel { [signals] _ in signals.note("stopped") }
    signals.note("waiting")
    await signals.wait("stopped")
    try call.checkCancelled()
  }

  private func commit(_ call: CallContext) async throws(CallError) {
    try call.beginCommit()
    signals.note("committing")
    await signals.wait("go")
    signals.note("committed")
  }

  /// Sends `sequence` messages of the request's padding.
  private func count(
    _ request: LinkProbe,
    _ responses: ResponseStream<LinkProbe>,
    _ call: CallContext
  ) async throws(CallError) {
    for number in 0..<request.sequence {
      try await responses.send(LinkProbe(sequence: number, padding: request.padding))
      signals.note("sent")
    }
  }

  /// Sends one message, then waits until stopped.
  private func feed(
    _ request: LinkProbe,
    _ responses: ResponseStream<LinkProbe>,
    _ call: CallContext
  ) async throws(CallError) {
    try await responses.send(request)
    try await waitUntilStopped(call)
  }

  private func sum(
    _ requests: RequestStream<LinkProbe>,
    _ call: CallContext
  ) async throws(CallError) -> LinkProbe {
    var total: UInt64 = 0
    for try await request in requests {
      total += request.sequence
      signals.note("taken")
    }
    return LinkProbe(sequence: total)
  }

  /// Notes "bulk" and waits for as many "go" as the request says.
  private func bulk(
    _ request: LinkProbe,
    _ call: CallContext
  ) async throws(CallError) -> LinkProbe {
    signals.note("bulk")
    await signals.wait("go", Int(clamping: request.sequence))
    return request
  }

  /// Notes "holding", takes nothing before "go", and then sums as the other does.
  private func hold(
    _ requests: RequestStream<LinkProbe>,
    _ call: CallContext
  ) async throws(CallError) -> LinkProbe {
    signals.note("holding")
    await signals.wait("go")
    return try await sum(requests, call)
  }

  private func chat(
    _ requests: RequestStream<LinkProbe>,
    _ responses: ResponseStream<LinkProbe>,
    _ call: CallContext
  ) async throws(CallError) {
    for try await request in requests { try await responses.send(request) }
  }
}
