import Foundation
import GRDB

/// A backup that was made: where, and what it says of itself.
package struct BackupMade: Sendable, Hashable {
  package let path: String
  package let size: Int
  package let manifest: BackupManifest
}

extension Store {
  /// What the name of a backup ends with.
  package static let backupEnding = ".hamlet-backup"

  /// Whether backups have somebody to be sealed to.
  package func recoveryKey() throws(StoreError) -> RecoveryPublicKey? {
    try RecoveryPublicKey(of: folder)
  }

  /// Copies the database while writes go on, checks the copy, seals it with the keys and the list of
  /// what was erased, reads the sealed file back, and removes the copy.
  ///
  /// Everything that was acknowledged before the call is in it. Without a `target` it goes into the
  /// folder's backups. Throws `noRecoveryKey` where there is nobody to seal it to.
  package func backUp(
    named name: String,
    to target: String? = nil,
    at now: Int64,
    progress: @escaping @Sendable (_ copied: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws(StoreError) -> BackupMade {
    guard let recipient = try recoveryKey() else { throw StoreError(.noRecoveryKey) }
    let path = target ?? folder.backups + "/" + name + Self.backupEnding
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreError(.badFile("\(path) exists"))
    }
    // A rotation may begin or end meanwhile: the copy opens with the keys of both ends.
    let before = vaultKeys.keys
    let copy = PlainCopy(path: try folder.newPlainCopy(named: name))
    defer { copy.remove() }
    try await copyOnline(to: copy.path, progress)
    let keys = before.joined(with: vaultKeys.keys)
    let place = folder
    let made: Result<BackupManifest, StoreError> = await withUnsafeContinuation { waiter in
      // Reading and sealing the whole copy blocks; it is nobody's loop that waits for it.
      DispatchQueue.global(qos: .utility).async {
        waiter.resume(
          returning: Result {
            let manifest = try copy.manifest(at: now)
            let parts = copy.parts(manifest, keys: keys, of: place)
            try copy.seal(parts, for: recipient, to: path)
            return manifest
          }.mapError { StoreError(caught: $0) }
        )
      }
    }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? NSNumber
    return BackupMade(path: path, size: size?.intValue ?? 0, manifest: try made.get())
  }

  /// Removes all but the newest backups whose names begin with `prefix`; gives how many went.
  package func pruneBackups(named prefix: String, keeping count: Int) -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.backups)) ?? []
    let old = names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(Self.backupEnding) }
      .sorted().dropLast(max(1, count))
    for name in old { unlink(folder.backups + "/" + name) }
    return old.count
  }

  /// Whether there is a backup whose name begins so.
  package func hasBackup(named prefix: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.backups)) ?? []
    return names.contains { $0.hasPrefix(prefix) && $0.hasSuffix(Self.backupEnding) }
  }

  private func copyOnline(
    to path: String,
    _ progress: @escaping @Sendable (_ copied: Int, _ total: Int) -> Void
  ) async throws(StoreError) {
    let copied: Result<Void, StoreError> = await withUnsafeContinuation { waiter in
      let backup = OnlineBackup(path: path, progress: progress) { waiter.resume(returning: $0) }
      writer.queue.request(backup)
    }
    try copied.get()
  }
}
