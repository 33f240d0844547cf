import Crypto
import Foundation
import GRDB

/// A copy of the database that is not sealed yet: checked, sealed to the recovery key, and gone.
struct PlainCopy {
  let path: String

  /// Throws unless structure and audit chain hold; gives what the manifest says of it.
  func manifest(at now: Int64) throws -> BackupManifest {
    let copy = try DatabaseQueue(path: path)
    let (schema, number, hash) = try copy.writeWithoutTransaction { db in
      // The copy stands alone: no log beside it.
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode=DELETE")
      let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      guard findings == ["ok"] else { throw StoreError(.badFile("the copy is damaged")) }
      if let fault = try AuditWalk.firstFault(db) {
        throw StoreError(.badFile("audit row \(fault.number) of the copy: \(fault.reason)"))
      }
      let last = try Row.fetchOne(
        db,
        sql: "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"
      )
      let schema = try Int.fetchOne(db, sql: "SELECT max(number) FROM migrations")
      return (schema ?? 0, last?[0] as Int64? ?? 0, last?.bytes(1) ?? [])
    }
    try copy.close()
    var digest = SHA256()
    var bytes = 0
    try eachPiece {
      digest.update(data: $0)
      bytes += $0.count
    }
    return BackupManifest(
      madeAt: now,
      schema: schema,
      databaseBytes: bytes,
      databaseSHA256: Array(digest.finalize()),
      auditNumber: number,
      auditHash: hash
    )
  }

  /// Seals it into a new file, and reads that back.
  func seal(
    _ manifest: BackupManifest,
    keys: KeyFile,
    erased: Data,
    for recipient: RecoveryPublicKey,
    to target: String
  ) throws {
    let small: [(BackupSection, Data)] = [
      (.manifest, Data(manifest.text.utf8)), (.keys, Data(keys.text.utf8)), (.erased, erased),
    ]
    let (header, key) = try BackupHeader.make(
      for: recipient,
      madeAt: manifest.madeAt,
      schema: manifest.schema,
      payloadBytes: small.reduce(9 + manifest.databaseBytes) { $0 + 9 + $1.1.count }
    )
    let draft = target + ".draft"
    unlink(draft)
    defer { unlink(draft) }
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreError(.badFile("cannot create \(target)")) }
    defer { close(file) }
    var writer = try BackupWriter(file, header, key)
    for (kind, bytes) in small {
      try writer.begin(kind, bytes: bytes.count)
      try writer.append(bytes)
    }
    try writer.begin(.database, bytes: manifest.databaseBytes)
    try eachPiece { try writer.append($0) }
    _ = try writer.finish()
    // Read back from the file before it gets its name: what cannot be read is no backup.
    try BackupReader(file: draft).checkWhole()
    guard link(draft, target) == 0 else {
      throw StoreError(.badFile(errno == EEXIST ? "\(target) exists" : "cannot write \(target)"))
    }
    PrivateFile.syncFolder(of: target)
  }

  /// Removes it, with whatever SQLite put beside it.
  func remove() {
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
  }

  private func eachPiece(_ take: (Data) throws -> Void) throws {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreError(.badFile("the copy cannot be read"))
    }
    defer { try? file.close() }
    while let bytes = try file.read(upToCount: 1 << 20), !bytes.isEmpty { try take(bytes) }
  }
}
