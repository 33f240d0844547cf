import HamletMessages
import Synchronization

@testable import HamletShell

/// A runner that keeps what it is given and answers what it was told to.
final class ScriptedRunner: CommandRunner {
  private let sent = Mutex<[OutgoingCall]>([])
  private let answers: [JSONValue]
  private let failure: CallFailure?

  init(answers: [JSONValue] = [], failure: CallFailure? = nil) {
    self.answers = answers
    self.failure = failure
  }

  var calls: [OutgoingCall] { sent.withLock { $0 } }

  func run(
    _ call: OutgoingCall,
    deliver: @escaping @Sendable (JSONValue) -> Void
  ) async throws(CallFailure) -> CallSummary {
    sent.withLock { $0.append(call) }
    if let failure { throw failure }
    for answer in answers { deliver(answer) }
    return CallSummary(milliseconds: 1)
  }
}
