import Foundation
import GRDB

extension Store {
  /// Copies the running database into the folder's backups while writes go on, verifies the copy and
  /// gives its path; the key file is not part of it.
  package func backupOnline(
    named name: String,
    progress: @escaping @Sendable (_ copied: Int, _ total: Int) -> Void
  ) async throws(StoreError) -> String {
    let path = try folder.newBackup(named: name)
    let copied: Result<Void, StoreError> = await withUnsafeContinuation { waiter in
      let backup = OnlineBackup(path: path, progress: progress) { waiter.resume(returning: $0) }
      writer.queue.request(backup)
    }
    do throws(StoreError) {
      try copied.get()
      // Reading the whole copy blocks; it is nobody's loop that waits for it.
      let verified: Result<Void, StoreError> = await withUnsafeContinuation { waiter in
        DispatchQueue.global(qos: .utility).async { waiter.resume(returning: Store.verify(path)) }
      }
      try verified.get()
    } catch {
      // A copy that is not whole must not be taken for one.
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
    return path
  }

  private static func verify(_ path: String) -> Result<Void, StoreError> {
    do {
      let copy = try DatabaseQueue(path: path)
      let findings = try copy.writeWithoutTransaction { db in
        // The copy stands alone: no log beside it.
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode=DELETE")
        return try String.fetchAll(db, sql: "PRAGMA integrity_check")
      }
      try copy.close()
      return findings == ["ok"]
        ? .success(()) : .failure(StoreError(.badFile("the copy is damaged")))
    } catch {
      return .failure(StoreError(caught: error))
    }
  }
}
