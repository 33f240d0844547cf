import GRDB
import HamletDomain

/// Where other records name a person: found in the schema, so that a table added later is not missed.
struct PersonReferences {
  /// A column that names a person.
  struct Column {
    let table: String
    let column: String
    /// SQL text that tells a row of the table, from its key without this column.
    let key: String
  }

  /// What belongs to the entry itself and is merged fact by fact, or stays as the log of each record.
  private static let own: Set<String> = [
    "person_documents", "person_phones", "residences", "person_history", "merges",
    "duplicate_cases", "person_aliases", "standing_changes", "person_facts",
  ]

  /// A record's own guardians, which go to the winner only where it has none.
  static let ownGuardians = Column(
    table: "person_guardians",
    column: "person_id",
    key: "'\"position\"=' || quote(\"position\")"
  )

  /// Columns that name a person without a foreign key.
  private static let others = [
    ("persons", "guardian_id"), ("person_births", "mother_id"),
    ("screening_corrections", "person_id"),
  ]

  /// Values sealed for the person whose row it is: sealed anew when the row names another.
  static let sealedColumns: [String: [(column: String, vault: Vault.Column)]] = [
    "screenings": [("findings", .screeningFindings), ("note", .screeningNote)],
    "screening_corrections": [
      ("reason", .screeningCorrectionReason), ("old_findings", .correctedFindings),
    ],
  ]

  static func all(_ snapshot: ReadSnapshot) throws -> [Column] {
    let keyed = try snapshot.all(
      """
      SELECT m.name, f."from" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
      WHERE m.type = 'table' AND f."table" = 'persons' ORDER BY 1, 2
      """
    ) { ($0[0] as String, $0[1] as String) }
    let moved = keyed.filter { !own.contains($0.0) } + others
    return try moved.filter { $0 != (ownGuardians.table, ownGuardians.column) }
      .map { table, column in
        Column(table: table, column: column, key: try key(of: table, without: column, snapshot))
      }
  }

  /// As `"id"=' || quote("id") || ' AND …`: an expression that gives a condition on the key's columns.
  private static func key(
    of table: String,
    without column: String,
    _ snapshot: ReadSnapshot
  ) throws -> String {
    let columns = try snapshot.all(
      "SELECT name FROM pragma_table_info(?) WHERE pk > 0 AND name <> ? ORDER BY pk",
      [table, column]
    ) { $0[0] as String }
    guard !columns.isEmpty else { return "'1'" }
    return columns.map { "'\"\($0)\"=' || quote(\"\($0)\")" }.joined(separator: " || ' AND ' || ")
  }
}
