import Crypto
import Foundation
import GRDB

/// A copy of the database that is not sealed yet: checked, sealed to the recovery key, and gone.
struct PlainCopy {
  let path: String

  /// Throws unless structure and audit chain hold; gives what the manifest says of it.
  ///
  /// The audit is not walked where `isOlder`: the schema is that of a hamletd before this one.
  func manifest(
    at now: Int64,
    isOlder: Bool = false,
    watch: MigrationWatch? = nil
  ) throws -> BackupManifest {
    let copy = try DatabaseQueue(path: path)
    let (schema, number, hash, checkpoint) = try copy.writeWithoutTransaction { db in
      // The copy stands alone: no log beside it.
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode=DELETE")
      let check = { try String.fetchAll(db, sql: "PRAGMA integrity_check") }
      let findings = try watch?.during(.checking, db, check) ?? check()
      guard findings == ["ok"] else { throw StoreError(.badFile("the copy is damaged")) }
      if !isOlder, let fault = try AuditWalk.firstFault(db) {
        throw StoreError(.badFile("audit row \(fault.number) of the copy: \(fault.reason)"))
      }
      let last = try Row.fetchOne(
        db,
        sql: "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"
      )
      let schema = try Int.fetchOne(db, sql: "SELECT max(number) FROM migrations")
      let checkpoint =
        isOlder
        ? nil
        : try String.fetchOne(
          db,
          sql: "SELECT note FROM audit_checkpoints ORDER BY size DESC LIMIT 1"
        )
      return (schema ?? 0, last?[0] as Int64? ?? 0, last?.bytes(1) ?? [], checkpoint ?? "")
    }
    try copy.close()
    var digest = SHA256()
    var bytes = 0
    try eachPiece(of: .measuring, watch) {
      digest.update(data: $0)
      bytes += $0.count
    }
    var manifest = BackupManifest(
      madeAt: now,
      schema: schema,
      databaseBytes: bytes,
      databaseSHA256: Array(digest.finalize()),
      auditNumber: number,
      auditHash: hash
    )
    manifest.checkpoint = checkpoint
    return manifest
  }

  /// Seals it into a new file, and reads that back.
  func seal(
    _ parts: BackupParts,
    for recipient: RecoveryPublicKey,
    to target: String,
    watch: MigrationWatch? = nil
  ) throws {
    let manifest = parts.manifest
    let small: [(BackupSection, Data)] = [
      (.manifest, Data(manifest.text.utf8)), (.keys, Data(parts.keys.text.utf8)),
      (.erased, parts.erased), (.files, parts.files.packed),
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
    try eachPiece(of: .sealing, watch) { try writer.append($0) }
    _ = try writer.finish()
    // Read back from the file before it gets its name: what cannot be read is no backup.
    try BackupReader(file: draft).checkWhole { watch?.note(.readingBack, $0, of: $1) }
    guard link(draft, target) == 0 else {
      throw StoreError(.badFile(errno == EEXIST ? "\(target) exists" : "cannot write \(target)"))
    }
    PrivateFile.syncFolder(of: target)
  }

  /// What goes with the database, from the folder that it was copied from.
  func parts(
    _ manifest: BackupManifest,
    keys: KeyFile,
    of folder: StoreFolder
  ) -> BackupParts {
    BackupParts(
      manifest: manifest,
      keys: keys,
      erased: FileManager.default.contents(atPath: folder.erased) ?? Data(),
      files: KeptFiles(of: folder)
    )
  }

  /// Removes it, with whatever SQLite put beside it.
  func remove() {
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
  }

  private func eachPiece(
    of step: MigrationProgress.Step,
    _ watch: MigrationWatch?,
    _ take: (Data) throws -> Void
  ) throws {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreError(.badFile("the copy cannot be read"))
    }
    defer { try? file.close() }
    let all = Int(clamping: try file.seekToEnd())
    try file.seek(toOffset: 0)
    var done = 0
    while let bytes = try file.read(upToCount: 1 << 20), !bytes.isEmpty {
      try take(bytes)
      done += bytes.count
      watch?.note(step, done, of: all)
    }
  }
}
