/// What became of a record that somebody else changed.
package struct RecordConflict: Hashable, Sendable {
  /// The version that it has now.
  package var version: UInt64
  /// The fields that differ from the version that was seen.
  package var fields: [String]

  /// Describes it.
  package init(version: UInt64, fields: [String]) {
    self.version = version
    self.fields = fields
  }
}
