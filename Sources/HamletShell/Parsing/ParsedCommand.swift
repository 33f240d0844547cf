package import HamletMessages

/// A line understood: which method, with what request, and where the answer goes.
package struct ParsedCommand: Sendable {
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
  /// Where each field was given, by path.
  package var spans: [String: Range<Int>]
  /// The normalised line.
  package var line: String
  /// The line as history keeps it: free text and sensitive values replaced.
  package var historyLine: String
}
