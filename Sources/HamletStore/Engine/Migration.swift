import GRDB

/// One step of the schema, run once per database in a transaction.
struct Migration: Sendable {
  /// Unique over all aggregates and never given again; later steps have greater numbers.
  let number: Int
  /// What it does, in words.
  let name: String
  /// The statements.
  let sql: String
  /// What SQL alone cannot do for the rows that are there, after the statements; not in the digest.
  var fill: (@Sendable (Database) throws -> Void)?
}
