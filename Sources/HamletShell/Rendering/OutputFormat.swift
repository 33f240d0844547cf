/// How an answer is written.
package enum OutputFormat: String, Sendable, CaseIterable {
  /// A table when it fits, else one field per line.
  case table
  /// One field per line.
  case vertical
  /// JSON over several lines.
  case json
  /// One JSON object per line.
  case ndjson
  /// Comma-separated values (RFC 4180).
  case csv
  /// Tab-separated values.
  case tsv
  /// A page that prints, for reports alone.
  case html
}
