package import HamletMessages

/// What became of a record that somebody else changed.
package struct RecordConflict: Hashable, Sendable {
  /// A field in which the record differs.
  package struct Difference: Hashable, Sendable {
    /// The field.
    package var field: String
    /// What the write gave for it; nil: nothing.
    package var given: JSONValue?
    /// What it says now; nil: not known here.
    package var stored: JSONValue?
  }

  /// The version that it has now.
  package var version: UInt64
  /// The fields that differ from the version that was seen.
  package var fields: [String]
  /// What they say, where it was found out.
  package var differences: [Difference] = []

  /// Describes it.
  package init(version: UInt64, fields: [String]) {
    self.version = version
    self.fields = fields
  }
}

extension RecordConflict {
  /// The object that stands in an error for programs.
  package var json: JSONValue {
    let told = differences.map { difference in
      JSONValue.object(
        [JSONMember("field", .string(difference.field))]
          + (difference.given.map { [JSONMember("given", $0)] } ?? [])
          + (difference.stored.map { [JSONMember("stored", $0)] } ?? [])
      )
    }
    return .object(
      [
        JSONMember("version", .string(String(version))),
        JSONMember("fields", .array(fields.map { .string($0) })),
      ] + (told.isEmpty ? [] : [JSONMember("differences", .array(told))])
    )
  }
}
