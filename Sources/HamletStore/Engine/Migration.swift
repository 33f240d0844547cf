/// One step of the schema, run once per database in a transaction.
struct Migration: Sendable {
  /// Unique over all aggregates and never given again; later steps have greater numbers.
  let number: Int
  /// What it does, in words.
  let name: String
  /// The statements.
  let sql: String
}
