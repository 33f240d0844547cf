/// A record that an answer of this session told of.
package struct SeenRecord: Hashable, Sendable {
  /// The kind, as ``RecordKinds`` names it, or a code's format as `division_code`.
  package var kind: String
  /// The id or code.
  package var id: String
  /// The version, for what changes the record; empty when not told.
  package var version = ""
  /// What it is called.
  package var label = ""
}
