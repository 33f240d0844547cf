import GRDB

extension Keyring {
  /// Learns of every salt that the writer's connection deletes or changes, before it commits.
  ///
  /// By triggers of the connection alone, so that no statement is forgotten and the file knows nothing
  /// of them.
  func watch(_ db: Database) throws {
    guard try db.tableExists("subject_keys") else { return }
    let kept = kept
    db.add(
      function: DatabaseFunction("hamlet_salt_gone", argumentCount: 1) { values in
        if let subject = values.first.flatMap({ Int64.fromDatabaseValue($0) }) {
          kept.deleting(subject)
        }
        return nil
      }
    )
    for event in ["DELETE", "UPDATE"] {
      try db.execute(
        sql: """
          CREATE TEMP TRIGGER hamlet_salts_\(event.lowercased()) AFTER \(event) ON main.subject_keys
          BEGIN SELECT hamlet_salt_gone(OLD.id); END
          """
      )
    }
  }
}
