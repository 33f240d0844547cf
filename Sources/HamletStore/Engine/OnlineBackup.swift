import Foundation
import GRDBSQLite

/// A copy of the database that the writer makes between its batches, some pages at a time.
///
/// On the writer's own connection SQLite carries each later write over into the copy, so that it
/// never begins anew and holds no snapshot between two steps.
// Touched by the writer's thread alone once it was handed over.
final class OnlineBackup: @unchecked Sendable {
  /// Pages of one step: some milliseconds, so that writers hardly wait.
  private static let pagesInStep: Int32 = 256

  private let path: String
  private let progress: @Sendable (_ copied: Int, _ total: Int) -> Void
  private let complete: @Sendable (Result<Void, StoreError>) -> Void
  private var target: OpaquePointer?
  private var job: OpaquePointer?

  init(
    path: String,
    progress: @escaping @Sendable (_ copied: Int, _ total: Int) -> Void,
    complete: @escaping @Sendable (Result<Void, StoreError>) -> Void
  ) {
    self.path = path
    self.progress = progress
    self.complete = complete
  }

  /// Copies some pages; false once the copy is whole or has failed, which was told then.
  func step(_ source: OpaquePointer?) -> Bool {
    if job == nil {
      guard sqlite3_open_v2(path, &target, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else {
        return end(.failure(StoreError(.badFile("cannot open the copy"))))
      }
      job = sqlite3_backup_init(target, "main", source, "main")
      guard job != nil else { return end(.failure(StoreError(.failed("the copy cannot begin")))) }
    }
    let code = sqlite3_backup_step(job, Self.pagesInStep)
    let total = Int(sqlite3_backup_pagecount(job))
    progress(total - Int(sqlite3_backup_remaining(job)), total)
    switch code {
    case SQLITE_OK, SQLITE_BUSY, SQLITE_LOCKED: return true
    case SQLITE_DONE: return end(.success(()))
    default: return end(.failure(StoreError(.failed("copying: \(code)"))))
    }
  }

  /// Gives the copy up: the store closes.
  func abandon() { _ = end(.failure(StoreError(.closed))) }

  private func end(_ result: Result<Void, StoreError>) -> Bool {
    sqlite3_backup_finish(job)
    sqlite3_close(target)
    job = nil
    target = nil
    complete(result)
    return false
  }
}
