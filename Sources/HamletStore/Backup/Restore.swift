package import Foundation
import GRDB

/// Puts a backup back into an empty folder.
package enum Restore {
  /// Opens a backup into a folder, checks it, and erases again what the backup's own list and
  /// `ledger` name; gives what the backup says of itself.
  ///
  /// The database has its name only once all of it proved to be what was sealed.
  package static func run(
    _ backup: BackupReader,
    with recovery: RecoveryKey,
    to path: String,
    ledger: Data = Data()
  ) throws(StoreError) -> BackupManifest {
    let folder = StoreFolder(path: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    guard names.isEmpty else { throw StoreError(.badFile("\(path) is not empty")) }
    try backup.checkWhole()
    try folder.prepare()
    do {
      let manifest = try unpack(backup, recovery, folder, ledger)
      try check(folder, manifest)
      return manifest
    } catch {
      // Half a restore is none: nothing of it stays.
      for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
        unlink(path + "/" + name)
      }
      throw StoreError(caught: error)
    }
  }

  private static func unpack(
    _ backup: BackupReader,
    _ recovery: RecoveryKey,
    _ folder: StoreFolder,
    _ ledger: Data
  ) throws -> BackupManifest {
    let draft = folder.database + ".draft"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreError(.badFile("cannot write to \(folder.path)")) }
    defer { close(file) }
    var contents = BackupContents { bytes in
      guard PrivateFile.put(bytes, to: file) else {
        throw StoreError(.badFile("cannot write to \(folder.path)"))
      }
    }
    try backup.payload(recovery) { try contents.take($0) }
    let parts = try contents.finish()
    guard fsync(file) == 0 else { throw StoreError(.badFile("cannot write to \(folder.path)")) }
    try parts.keys.write(to: folder)
    try parts.files.write(to: folder)
    let list = ErasureLedger.entries(parts.erased) + ErasureLedger.entries(ledger)
    try ErasureLedger(path: folder.erased).append(Array(Set(list)))
    try recovery.publicHalf.write(to: folder)
    guard rename(draft, folder.database) == 0 else {
      throw StoreError(.badFile("cannot write to \(folder.path)"))
    }
    PrivateFile.syncFolder(of: folder.database)
    return parts.manifest
  }

  /// Opens the folder as a server does, which erases what is on the list, and checks all of it.
  private static func check(_ folder: StoreFolder, _ manifest: BackupManifest) throws {
    let store = try Store.open(folder: folder.path)
    defer { store.close() }
    guard try store.check().isSound else {
      throw StoreError(.badFile("the restored database is not sound"))
    }
    let head = try store.pointReader()
    defer { head.close() }
    let hash = try head.read { snapshot in
      try snapshot.first("SELECT hash FROM audit WHERE number = ?", [manifest.auditNumber])?.bytes(
        0
      )
    }
    guard hash ?? [] == manifest.auditHash else {
      throw StoreError(.badFile("the audit does not go on from where the backup says"))
    }
  }
}
