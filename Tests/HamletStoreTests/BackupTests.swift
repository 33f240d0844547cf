import Foundation
import GRDB
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Backups")
struct BackupTests {
  private static let key = RecoveryKey()
  private let name = "欧阳若曦之"

  /// A folder with a person and a recovery key, open.
  private func filled(_ folder: TestFolder, people: UInt64 = 1) async throws -> Store {
    let store = try folder.open()
    try Self.key.publicHalf.write(to: store.folder)
    for number in 1...people {
      try await Sample.register(
        try Sample.person(number, name, documents: ["D\(number)"], note: "备注"),
        in: store
      )
    }
    return store
  }

  private func backUp(_ store: Store, _ name: String = "b") async throws -> String {
    try await store.backUp(named: name, at: 1_790_000_000_000).path
  }

  private func refusal(_ body: () throws -> Void) -> String {
    do {
      try body()
      return ""
    } catch let error as StoreError {
      guard case .badFile(let reason) = error.code else { return "\(error.code)" }
      return reason
    } catch {
      return "\(error)"
    }
  }

  @Test("A backup of a running server is private, says nothing, and is all that is left behind.")
  func made() async throws {
    let folder = TestFolder()
    let store = try await filled(folder)
    defer { store.close() }
    let path = try await backUp(store)
    #expect(try folder.mode("backups/b.hamlet-backup") == 0o600 && folder.mode("backups") == 0o700)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/backups").count == 1
    )
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for text in [name, "SQLite format 3", "hamlet-key", "CREATE TABLE"] {
      #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
    }
    let backup = try BackupReader(file: path)
    try backup.checkWhole()
    #expect(backup.header.fileBytes == bytes.count)
    let manifest = try backup.checkContents(Self.key)
    #expect(manifest.schema == Migrations.all.last?.number)
    #expect(manifest.auditNumber > 0 && manifest.auditHash.count == 32)
    await #expect(throws: StoreError.self) { try await self.backUp(store) }
  }

  @Test("Restored elsewhere it opens with its keys, is sound, and has what was written before it.")
  func restored() async throws {
    let folder = TestFolder()
    let store = try await filled(folder)
    let path = try await backUp(store)
    try await Sample.register(try Sample.person(2, "王芳", documents: ["D2"]), in: store)
    store.close()
    let other = TestFolder()
    _ = try Restore.run(try BackupReader(file: path), with: Self.key, to: other.path)
    for (file, mode) in [
      ("", 0o700), ("hamlet.db", 0o600), ("hamlet.key", 0o400), ("hamlet-recovery.pub", 0o400),
    ] {
      #expect(try other.mode(file) == mode, "\(file)")
    }
    // The audit goes on under the key that signed it.
    let signer = FileManager.default.contents(atPath: folder.path + "/hamlet-audit.key")
    #expect(signer != nil)
    #expect(FileManager.default.contents(atPath: other.path + "/hamlet-audit.key") == signer)
    let copy = try other.open()
    defer { copy.close() }
    #expect(copy.auditFault == nil)
    let (first, second) = try await copy.read { snapshot in
      (try snapshot.person(withDocument: "D1"), try snapshot.person(withDocument: "D2"))
    }
    let id = try #require(first?.id)
    #expect(first?.name == name && second == nil)
    let note = try await copy.read { try $0.person(id, within: .all).note }
    #expect(note == "备注")
    // It goes on: the next backup is sealed to the same key.
    #expect(try copy.recoveryKey()?.fingerprint == Self.key.publicHalf.fingerprint)
  }

  @Test("Who was erased since is not in what is restored, where the list is given.")
  func erased() async throws {
    let folder = TestFolder()
    let store = try await filled(folder)
    let path = try await backUp(store)
    let id = RecordID(high: 0x019a_0000_0000_7000, low: 1)
    try await Sample.change(store) { tx in
      _ = try tx.erase(try #require(try tx.read.tombstone(of: id)))
    }
    store.close()
    let ledger = try Data(contentsOf: URL(fileURLWithPath: store.folder.erased))
    let other = TestFolder()
    let backup = try BackupReader(file: path)
    _ = try Restore.run(backup, with: Self.key, to: other.path, ledger: ledger)
    #expect(try other.files(with: Data(name.utf8)) == [])
    #expect(try Data(contentsOf: URL(fileURLWithPath: other.path + "/hamlet-erased")) == ledger)
    let copy = try other.open()
    #expect(try await copy.read { try $0.tombstone(of: id)?.status } == .erased)
    copy.close()
    let without = TestFolder()
    _ = try Restore.run(backup, with: Self.key, to: without.path)
    #expect(try without.files(with: Data(name.utf8)) == ["hamlet.db"])
  }

  @Test("A backup brings only the files that it may bring, and none under another's name.")
  func keptFiles() throws {
    let folder = TestFolder()
    try StoreFolder(path: folder.path).prepare()
    let place = StoreFolder(path: folder.path)
    #expect(KeptFiles(of: place).packed.isEmpty)
    try Data("secret".utf8).write(to: URL(fileURLWithPath: folder.path + "/hamlet-ca.key"))
    let packed = KeptFiles(of: place).packed
    #expect(try KeptFiles(packed: packed).packed == packed)
    for name in ["../evil.key", "hamlet.db", ""] {
      let bad = Data([UInt8(name.utf8.count)] + Array(name.utf8) + [0, 0, 0, 1, 7])
      #expect(throws: StoreError.self, "\(name)") { try KeptFiles(packed: bad) }
    }
    #expect(throws: StoreError.self) { try KeptFiles(packed: packed.dropLast()) }
    #expect(throws: StoreError.self) { try KeptFiles(packed: packed + packed) }
  }

  @Test("Another recovery key opens nothing, and says which is needed.")
  func wrongKey() async throws {
    let folder = TestFolder()
    let store = try await filled(folder)
    defer { store.close() }
    let backup = try BackupReader(file: try await backUp(store))
    let other = RecoveryKey()
    let reason = refusal { _ = try backup.checkContents(other) }
    #expect(reason.contains(Self.key.publicHalf.fingerprint), "\(reason)")
    let target = TestFolder()
    #expect(throws: StoreError.self) { try Restore.run(backup, with: other, to: target.path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: target.path) == [])
  }

  /// Rewrites a backup and the digest at its end, as one who wants to deceive would.
  private func forged(_ path: String, _ change: (inout Data) -> Void) throws -> BackupReader {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path)).dropLast(32)
    bytes = Data(bytes)
    change(&bytes)
    let file = path + ".forged"
    try (bytes + SHA256Digest.of(bytes)).write(to: URL(fileURLWithPath: file))
    return try BackupReader(file: file)
  }

  @Test("A flipped bit, a cut and an addition are found without the key.")
  func damage() async throws {
    let folder = TestFolder()
    let store = try await filled(folder)
    defer { store.close() }
    let path = try await backUp(store)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let file = path + ".damaged"
    func reason(_ data: Data) throws -> String {
      try data.write(to: URL(fileURLWithPath: file))
      return refusal { try BackupReader(file: file).checkWhole() }
    }
    for position in [0, 15, 18, 40, 200, 700, bytes.count / 2, bytes.count - 1] {
      var changed = bytes
      changed[position] ^= 4
      #expect(try reason(changed) != "", "byte \(position)")
    }
    for length in [0, 10, 20, 300, bytes.count / 2, bytes.count - 33, bytes.count - 1] {
      #expect(try reason(bytes.prefix(length)) != "", "cut at \(length)")
    }
    #expect(try reason(bytes + [0]).contains("more"))
    #expect(try reason(bytes) == "")
    #expect(refusal { _ = try BackupReader(file: folder.path + "/hamlet.key") } != "")
    #expect(refusal { _ = try BackupReader(file: folder.path + "/none") } != "")
  }

  @Test("Chunks that were moved, left out, doubled or taken from another backup do not open.")
  func chunks() async throws {
    let folder = TestFolder()
    let store = try await filled(folder)
    defer { store.close() }
    let path = try await backUp(store)
    let second = try await backUp(store, "c")
    let header = try BackupReader(file: path).header
    let start = BackupHeader.magic.count + 4 + header.bytes.count
    let size = BackupHeader.chunkBytes + BackupHeader.tagBytes
    #expect(header.chunks > 3)
    func chunk(_ number: Int) -> Range<Int> { start + number * size..<start + (number + 1) * size }
    let others = try Data(contentsOf: URL(fileURLWithPath: second))
    let changes: [(String, (inout Data) -> Void)] = [
      (
        "moved",
        { bytes in
          let (first, next) = (bytes[chunk(0)], bytes[chunk(1)])
          bytes.replaceSubrange(chunk(1), with: first)
          bytes.replaceSubrange(chunk(0), with: next)
        }
      ),
      ("doubled", { bytes in bytes.replaceSubrange(chunk(2), with: bytes[chunk(1)]) }),
      ("another's", { bytes in bytes.replaceSubrange(chunk(1), with: others[chunk(1)]) }),
      ("changed", { bytes in bytes[chunk(2).lowerBound + 9] ^= 1 }),
      ("left out", { bytes in bytes.removeSubrange(chunk(1)) }),
      ("the last left out", { bytes in bytes = bytes.prefix(chunk(header.chunks - 2).upperBound) }),
    ]
    for (what, change) in changes {
      let backup = try forged(path, change)
      #expect(refusal { _ = try backup.checkContents(Self.key) } != "", "\(what)")
    }
    // A head that says less: the last chunk it then has was not sealed as the last.
    let shorter = "payload \(header.payloadBytes - BackupHeader.chunkBytes)"
    let cut = try forged(path) { bytes in
      let old = Data("payload \(header.payloadBytes)".utf8)
      guard let place = bytes.range(of: old), shorter.utf8.count == old.count else { return }
      bytes.replaceSubrange(place, with: Data(shorter.utf8))
      bytes = bytes.prefix(bytes.count - size)
    }
    #expect(refusal { _ = try cut.checkContents(Self.key) }.contains("head"))
    #expect(try BackupReader(file: path).checkContents(Self.key).databaseBytes > 0)
  }

  @Test("Without a recovery key there is no backup; a folder that holds something is left alone.")
  func refused() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    do {
      _ = try await backUp(store)
      Issue.record("a backup was made")
    } catch let error as StoreError {
      guard case .noRecoveryKey = error.code else { throw error }
    }
    try Self.key.publicHalf.write(to: store.folder)
    let path = try await backUp(store)
    #expect(throws: StoreError.self) {
      try Restore.run(try BackupReader(file: path), with: Self.key, to: folder.path)
    }
    #expect(folder.exists("hamlet.db"))
  }

  @Test("What a crash left of a copy that was not sealed yet is gone after the next start.")
  func leftovers() async throws {
    let folder = TestFolder()
    let store = try await filled(folder)
    _ = try await backUp(store)
    store.close()
    let left = [
      "backups/x.unsealed", "backups/x.unsealed-journal", "backups/y.hamlet-backup.draft",
      "hamlet-before-470.db",
    ]
    for file in left {
      try Data(name.utf8).write(to: URL(fileURLWithPath: folder.path + "/" + file))
    }
    let second = try folder.open()
    second.close()
    for file in left { #expect(!folder.exists(file), "\(file)") }
    #expect(folder.exists("backups/b.hamlet-backup"))
  }

  @Test("A backup that is made while keys are rotated opens all the same.")
  func whileRotating() async throws {
    let folder = TestFolder()
    let store = try await filled(folder, people: 80)
    _ = try store.addKeys()
    var rewrite = try await store.beginRewrite(try Sample.ticket())
    rewrite = try await store.rewriteStep(rewrite, at: 1)
    let path = try await backUp(store)
    while rewrite.endedAt == 0 { rewrite = try await store.rewriteStep(rewrite, at: 1) }
    store.close()
    let other = TestFolder()
    _ = try Restore.run(try BackupReader(file: path), with: Self.key, to: other.path)
    let copy = try other.open()
    defer { copy.close() }
    for number in [1, 80] {
      let note = try await copy.read { snapshot in
        let row = try #require(try snapshot.person(withDocument: "D\(number)"))
        return try snapshot.person(row.id, within: .all).note
      }
      #expect(note == "备注")
    }
  }

  @Test("The recovery key's file is its owner's alone, is never written over, and reads back.")
  func recoveryFile() throws {
    let folder = TestFolder()
    try StoreFolder(path: folder.path).prepare()
    let path = folder.path + "/key"
    try Self.key.write(to: path)
    #expect(try folder.mode("key") == 0o400)
    #expect(try RecoveryKey(file: path).publicHalf.digits == Self.key.publicHalf.digits)
    #expect(throws: StoreError.self) { try Self.key.write(to: path) }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try Data("hamlet-recovery 1\nprivate 00\n".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.self) { try RecoveryKey(file: path) }
    #expect(throws: StoreError.self) { try RecoveryKey(file: folder.path + "/none") }
  }
}
