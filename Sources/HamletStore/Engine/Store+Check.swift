import GRDB

/// What a check of the whole store found; all empty when it is sound.
package struct StoreCheck: Sendable {
  /// Findings of SQLite about the file's structure.
  package let integrity: [String]
  /// Tables with rows that point nowhere.
  package let foreignKeys: [String]
  /// The first audit row whose chain does not hold, if any.
  package let audit: AuditFault?

  /// Whether nothing was found.
  package var isSound: Bool { integrity.isEmpty && foreignKeys.isEmpty && audit == nil }
}

extension Store {
  /// Checks structure, references and the audit chain; blocks its thread.
  package func check() throws(StoreError) -> StoreCheck {
    let source = try Connection.reader(path: folder.database, options: options)
    do {
      let found = try source.unsafeRead { db in
        let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        let keys = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { $0[0] as String }
        return StoreCheck(
          integrity: integrity == ["ok"] ? [] : integrity,
          foreignKeys: keys,
          audit: try AuditWalk.firstFault(db)
        )
      }
      try source.close()
      return found
    } catch {
      throw StoreError(caught: error)
    }
  }

  /// Checks the audit chain alone; blocks its thread.
  package func verifyAuditChain() throws(StoreError) -> AuditFault? {
    let source = try Connection.reader(path: folder.database, options: options)
    do {
      let fault = try source.unsafeRead { try AuditWalk.firstFault($0) }
      try source.close()
      return fault
    } catch {
      throw StoreError(caught: error)
    }
  }
}
