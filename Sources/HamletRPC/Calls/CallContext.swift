package import HamletDomain
package import HamletMessages
internal import HamletWire
internal import Synchronization

/// What a handler knows of the call it answers; a reference, cheap to pass on and safe on any thread.
package struct CallContext: Sendable {
  let call: ServerCall

  /// The method's full name, as "hamlet.v1.PersonService/GetPerson".
  package var methodName: String { call.method.name }
  /// The method and its policy, from the contract.
  package var method: MethodInfo { call.method.info }
  /// Who calls, or nil in an open method without a valid token.
  package var principal: Principal? { call.principal }
  /// Whether whoever runs the server calls, at the server itself and without an account.
  package var isOperator: Bool { call.isStanding }
  /// The token that let the call in, or empty; for the methods that end or change the session.
  package var token: String { call.token }
  /// The client's address, or empty for a unix socket and in process.
  package var source: String { call.source }
  /// The device whose certificate the connection showed, or none.
  package var device: RecordID { call.device }
  /// From when on that certificate may be renewed, in milliseconds since 1970.
  package var deviceRenewal: Int64 { call.deviceRenewal }
  /// The id of the call in logs and audit.
  package var requestID: String { call.requestID }
  /// The language of messages for people.
  package var language: Language { call.language }
  /// The client's key; empty where the method is not keyed.
  package var idempotencyKey: String {
    call.method.isKeyed ? call.arrival.head.idempotencyKey : ""
  }
  /// SHA-256 of method name, 0x00 and request bytes; empty where the method is not keyed.
  package var requestDigest: [UInt8] { call.requestDigest }
  /// When the server read the call, in milliseconds since 1970.
  package var receivedAtUnixMilliseconds: Int64 { call.arrival.unixMilliseconds }
  /// When the call must have ended, or nil.
  package var deadline: ContinuousClock.Instant? { call.deadline }
  /// The day of the call, in the township's zone.
  package var today: CivilDate { CivilDate(unixMilliseconds: receivedAtUnixMilliseconds) }

  /// The proof of admission that the store takes.
  ///
  /// Throws `unauthenticated` in an open method without a valid token.
  package func grant() throws(CallError) -> Grant {
    guard let grant = call.grant else { throw .unauthenticated() }
    return grant
  }
}

extension CallContext {
  /// Whether the deadline or the client has stopped the call.
  package var isCancelled: Bool { call.state.withLock { $0.isStopped } }

  /// Throws why the call was stopped, if it was.
  package func checkCancelled() throws(CallError) {
    if let stop = call.state.withLock({ $0.stop }) { throw stop }
  }

  /// Runs `action` once when the call is stopped, at once if it was; on any thread.
  package func onCancel(_ action: @escaping @Sendable (CallError) -> Void) {
    guard !call.state.withLock({ $0.watch(action) }) else { return }
    action(call.state.withLock { $0.stop } ?? .cancelled)
  }

  /// Says that the call's write is being handed to a commit: from here on it is answered with its
  /// outcome, whatever the deadline or the client does.
  ///
  /// Throws why the call was stopped, if it was: then the write must not be made. Any thread.
  package func beginCommit() throws(CallError) {
    if let stop = call.state.withLock({ $0.beginCommit() }) { throw stop }
  }

  /// Says that a stream's write is committed, so that the call can be stopped again.
  package func endCommit() {
    guard let held = call.state.withLock({ $0.endCommit() }) else { return }
    call.stop(held, answers: held.code != .cancelled)
  }

  /// Remembers a read that was noted for the audit, to be taken back should the call be refused.
  package func note(read number: UInt64) {
    call.state.withLock { $0.notedReads.append(number) }
  }

  /// The reply's bytes as they will be sent, for the store to keep with the effect.
  ///
  /// Throws `resourceExhausted` where the client's frame cannot hold it: call it before the commit.
  package func encodedReply(_ reply: some ContractMessage) throws(CallError) -> [UInt8] {
    let bytes = reply.encodedBytes()
    try call.checkResponse(bytes: bytes.count)
    return bytes
  }
}
