import HamletMessages
import Synchronization

@testable import HamletShell

/// A runner that answers each call by a rule, and keeps what it was asked, in its order.
final class TellingRunner: CommandRunner {
  typealias Rule = @Sendable (OutgoingCall, Int) -> Result<[JSONValue], CallFailure>

  private let sent = Mutex<[OutgoingCall]>([])
  private let rule: Rule

  init(_ rule: @escaping Rule) { self.rule = rule }

  var calls: [OutgoingCall] { sent.withLock { $0 } }

  func run(
    _ call: OutgoingCall,
    deliver: @escaping @Sendable (JSONValue) -> Void
  ) async throws(CallFailure) -> CallSummary {
    let number = sent.withLock { calls in
      calls.append(call)
      return calls.count
    }
    for answer in try rule(call, number).get() {
      if Task.isCancelled { throw CallFailure(.interrupted, code: "CANCELLED", message: "") }
      deliver(answer)
    }
    return CallSummary(milliseconds: 31, bytesUp: 412, bytesDown: 2_150)
  }
}
