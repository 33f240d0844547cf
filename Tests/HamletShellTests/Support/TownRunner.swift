import HamletMessages
import Synchronization

@testable import HamletShell

/// A runner that answers by the call, and keeps what it was given.
final class TownRunner: CommandRunner {
  private let sent = Mutex<[OutgoingCall]>([])
  private let answer: @Sendable (OutgoingCall) throws(CallFailure) -> JSONValue?

  init(_ answer: @escaping @Sendable (OutgoingCall) throws(CallFailure) -> JSONValue?) {
    self.answer = answer
  }

  var calls: [OutgoingCall] { sent.withLock { $0 } }

  func run(
    _ call: OutgoingCall,
    deliver: @escaping @Sendable (JSONValue) -> Void
  ) async throws(CallFailure) -> CallSummary {
    sent.withLock { $0.append(call) }
    if let value = try answer(call) { deliver(value) }
    return CallSummary(milliseconds: 1)
  }
}
