import Foundation
import GRDB

extension Store {
  /// Copies the running database to a new private file and verifies the copy.
  ///
  /// Blocks its thread while it copies; the key file is not part of it.
  package func backup(to path: String) throws(StoreError) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreError(.badFile("\(path) exists"))
    }
    try StoreFolder.createPrivate(path)
    let source = try Connection.reader(path: folder.database, cacheKiB: options.readerCacheKiB)
    do {
      let copy = try DatabaseQueue(path: path)
      try source.backup(to: copy)
      let findings = try copy.writeWithoutTransaction { db in
        // The copy stands alone: no log beside it.
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode=DELETE")
        return try String.fetchAll(db, sql: "PRAGMA integrity_check")
      }
      try copy.close()
      try source.close()
      guard findings == ["ok"] else { throw StoreError(.badFile("the copy is damaged")) }
    } catch {
      throw StoreError(caught: error)
    }
  }
}
