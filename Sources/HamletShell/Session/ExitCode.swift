/// What the program's exit says; numbers never change.
package struct ExitCode: Hashable, Sendable, RawRepresentable {
  /// The number.
  package let rawValue: Int32

  /// Makes a code of a number.
  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// All went well.
  package static let success = ExitCode(rawValue: 0)
  /// A bug or an unexpected local failure.
  package static let failure = ExitCode(rawValue: 1)
  /// The line is not one of the grammar's; nothing was sent.
  package static let usage = ExitCode(rawValue: 2)
  /// A field is invalid or missing; nothing was sent.
  package static let invalid = ExitCode(rawValue: 3)
  /// Not confirmed; nothing was sent.
  package static let notConfirmed = ExitCode(rawValue: 4)
  /// The profile, the credential or the TLS set-up does not work; nothing was sent.
  package static let setup = ExitCode(rawValue: 5)
  /// No connection; nothing was sent.
  package static let unreachable = ExitCode(rawValue: 6)
  /// It may have happened: repeat with the key that was printed.
  package static let outcomeUnknown = ExitCode(rawValue: 7)
  /// Some lines of a batch failed.
  package static let batchFailed = ExitCode(rawValue: 8)
  /// Queued in the outbox, not sent yet.
  package static let queued = ExitCode(rawValue: 9)
  /// The server's history is not the one that was seen before; nothing was sent.
  package static let historyChanged = ExitCode(rawValue: 30)
  /// Ended by SIGINT.
  package static let interrupted = ExitCode(rawValue: 130)
  /// Nobody reads the output.
  package static let brokenPipe = ExitCode(rawValue: 141)
  /// Ended by SIGTERM.
  package static let terminated = ExitCode(rawValue: 143)

  /// The code for a status of the server, 1 to 16: ten more.
  package static func status(_ number: UInt32) -> ExitCode {
    (1...16).contains(number) ? ExitCode(rawValue: 10 + Int32(number)) : .failure
  }
}
