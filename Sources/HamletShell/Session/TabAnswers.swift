import HamletMessages
import Synchronization

/// What the server answered to Tab, until the session learns from it what records are called.
final class TabAnswers: Sendable {
  /// An answer with its message type.
  typealias Answer = (value: JSONValue, type: String)

  /// How many are kept: a Tab of long ago is forgotten.
  private static let limit = 20

  private let answers = Mutex<[Answer]>([])

  /// The same reads, whose answers are kept.
  func noting(_ live: @escaping Completer.Live) -> Completer.Live {
    { [self] command, request in
      guard let answer = await live(command, request) else { return nil }
      answers.withLock { kept in
        kept.append((answer, command.method.output))
        if kept.count > Self.limit { kept.removeFirst() }
      }
      return answer
    }
  }

  /// The answers that came since the last look.
  func take() -> [Answer] {
    answers.withLock { kept in
      defer { kept = [] }
      return kept
    }
  }
}

extension ShellSession {
  /// The reads behind Tab, from which the session learns what records are called.
  var live: Completer.Live? { host.live.map(tabAnswers.noting) }

  /// Learns from what Tab brought: whoever was chosen there is known by name.
  func learnFromTab() {
    for answer in tabAnswers.take() {
      seen.learn(offered: answer.value, type: answer.type, in: host.book)
    }
  }
}
