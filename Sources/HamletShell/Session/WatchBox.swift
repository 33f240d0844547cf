import HamletMessages
internal import Synchronization

/// The answers of one look.
final class WatchBox: Sendable {
  private let kept = Mutex<[JSONValue]>([])

  /// The answers, in their order.
  var answers: [JSONValue] { kept.withLock { $0 } }

  func add(_ answer: JSONValue) { kept.withLock { $0.append(answer) } }
}
