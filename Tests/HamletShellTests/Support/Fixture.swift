import HamletDomain
import HamletMessages
import Synchronization

@testable import HamletShell

/// The contract and a fixed day, with ids that count up.
enum Fixture {
  static let book = CommandBook.contract
  static let today = CivilDate(year: 2026, month: 11, day: 24) ?? .earliest
  static let person = "019a0000-0000-7000-8000-000000000001"

  static func ids() -> @Sendable () -> RecordID {
    let counter = Counter()
    return { RecordID(high: 0x019A_0000_0000_7000, low: 0x8000_0000_0000_0000 | counter.next()) }
  }

  static var parser: LineParser {
    LineParser(ParsingContext(book: book, today: today, newID: ids()))
  }

  /// A session of scripted parts.
  static func session(
    _ console: ScriptedConsole,
    _ runner: any CommandRunner,
    language: ShellLanguage = .english
  ) -> ShellSession {
    let host = ShellSession.Host(
      book: book,
      runner: runner,
      console: console,
      today: { today },
      newID: ids()
    )
    return ShellSession(host, settings: ShellSettings(language: language))
  }

  /// The request of a line that has no problems.
  static func command(_ line: String) -> ParsedCommand? {
    guard case .command(let command)? = parser.parse(line).statement else { return nil }
    return command
  }
}

/// Counts up.
final class Counter: Sendable {
  private let count = Mutex<UInt64>(0)

  func next() -> UInt64 {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
