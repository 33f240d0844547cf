import HamletMessages
internal import Synchronization

/// What is kept of a call's answers for `$_`: of a stream only its beginning, of a file nothing.
final class AnswerCollector: Sendable {
  /// How many answers of a stream are kept.
  private static let limit = 200

  private let isStream: Bool
  private let isFile: Bool
  private let answers = Mutex<[JSONValue]>([])

  init(isStream: Bool, isFile: Bool) {
    self.isStream = isStream
    self.isFile = isFile
  }

  /// Takes an answer.
  func take(_ answer: JSONValue) {
    guard !isFile else { return }
    answers.withLock { kept in
      if kept.count < Self.limit { kept.append(answer) }
    }
  }

  /// The answer, or a stream's as a list; nil where there was none.
  var value: JSONValue? {
    let kept = answers.withLock { $0 }
    if isStream { return kept.isEmpty ? nil : .array(kept) }
    return kept.first
  }
}
