package import HamletMessages

/// A line understood: which method, with what request, and where the answer goes.
package struct ParsedCommand: Sendable {
  /// What a word as `-3d` means today.
  package struct Resolved: Hashable, Sendable {
    /// The field's path.
    package var path: String
    /// The day, or the day and time.
    package var text: String
  }

  /// The command.
  package var command: Command
  /// The request, in the contract's field order, without what was not given.
  package var request: JSONValue
  /// Required fields that were not given, as paths.
  package var missing: [String]
  /// The flags.
  package var flags: CommandFlags
  /// The format asked for by a suffix or `--format`.
  package var format: OutputFormat?
  /// The pipe or file at the end.
  package var tail: ScannedLine.Tail?
  /// Fields that the shell filled in itself, as a new record's id.
  package var made: Set<String> = []
  /// The record that it changes, where the shell found out its version.
  package var look: RecordLook?
  /// Fields that were filled from `\use`.
  package var usedDefaults: [String] = []
  /// Days and times that were written by their distance, as `-3d`, and what they mean, by path.
  package var resolved: [Resolved] = []
  /// Whether a name stood for a record's id, so that a write is shown before it is sent.
  package var isByName = false
  /// Where each field was given, by path.
  package var spans: [String: Range<Int>]
  /// The normalised line.
  package var line: String
  /// The line as history keeps it: free text and sensitive values replaced.
  package var historyLine: String
}
