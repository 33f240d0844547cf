/// A record that an answer of this session told of.
package struct SeenRecord: Hashable, Sendable {
  /// Between the names of those whom a record is about.
  static let separator = "、"

  /// The kind, as ``RecordKinds`` names it, or a code's format as `division_code`.
  package var kind: String
  /// The id or code.
  package var id: String
  /// The version, for what changes the record; empty when not told.
  package var version = ""
  /// What it is called.
  package var label = ""
  /// What tells it apart from others that are called so.
  var facts = RecordFacts()
  /// Whether Tab alone told of it.
  var isOffered = false

  /// Whether a name is the record's, or that of one of those it is about.
  func isCalled(_ name: String) -> Bool {
    label == name || label.split(separator: Self.separator).contains { $0 == name }
  }

  /// Takes what was known before and is not told now; what an answer told stays told.
  mutating func add(_ before: SeenRecord) {
    if label.isEmpty { label = before.label }
    if version.isEmpty { version = before.version }
    if facts.isEmpty { facts = before.facts }
    isOffered = isOffered && before.isOffered
  }
}
