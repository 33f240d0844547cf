import Foundation
import GRDB
import HamletDomain
import Testing

@testable import HamletStore

@Suite("The data folder")
struct FolderTests {
  @Test("Folder and files are their owner's alone.")
  func modes() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    _ = try await store.write(try Sample.ticket(), Sample.division(1))
    #expect(try folder.mode("") == 0o700)
    for name in ["hamlet.db", "hamlet.db-wal", "hamlet.db-shm", "hamlet.lock"] {
      #expect(try folder.mode(name) == 0o600, "\(name)")
    }
    #expect(try folder.mode("hamlet.key") == 0o400)
    store.close()
  }

  @Test("One server at a time: a second open names the holder, and a close frees the folder.")
  func lock() throws {
    let folder = TestFolder()
    let store = try folder.open()
    do {
      _ = try folder.open()
      Issue.record("the folder was opened twice")
    } catch let error as StoreError {
      guard case .locked(let holder) = error.code else {
        Issue.record("\(error.code)")
        return
      }
      #expect(holder == "process \(ProcessInfo.processInfo.processIdentifier)")
    }
    store.close()
    try folder.open().close()
  }

  @Test("Files that others could read are taken from them, and the caller is told which.")
  func mended() throws {
    let folder = TestFolder()
    try folder.open().close()
    let wide: [NSNumber: String] = [0o755: "", 0o644: "hamlet.db"]
    for (mode, name) in wide {
      try FileManager.default.setAttributes(
        [.posixPermissions: mode],
        ofItemAtPath: folder.path + "/" + name
      )
    }
    let store = try folder.open()
    #expect(store.mended == ["hamlet.db"])
    #expect(try folder.mode("") == 0o700 && folder.mode("hamlet.db") == 0o600)
    store.close()
    // Writable by the owner is mended without a word: nobody else could read it.
    let keys = folder.path + "/hamlet.key"
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: keys)
    let second = try folder.open()
    #expect(try second.mended == [] && folder.mode("hamlet.key") == 0o400)
    second.close()
  }

  @Test("A lost, damaged or open key file is refused, never replaced.")
  func keyFile() throws {
    let folder = TestFolder()
    try folder.open().close()
    let keys = folder.path + "/hamlet.key"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: keys)
    #expect(throws: StoreError.self) { try folder.open() }
    try FileManager.default.removeItem(atPath: keys)
    #expect(throws: StoreError.self) { try folder.open() }
    try Data("hamlet-key 1\n".utf8).write(to: URL(fileURLWithPath: keys))
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: keys)
    #expect(throws: StoreError.self) { try folder.open() }
  }

  @Test("The writer is durable and private, and nobody but it copies the log back.")
  func pragmas() throws {
    let folder = TestFolder()
    let store = try folder.open()
    let expected = [
      ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1"),
      ("temp_store", "2"), ("wal_autocheckpoint", "0"), ("cache_size", "-16384"),
    ]
    for (name, value) in expected {
      let found = try store.writer.database.writeWithoutTransaction { db in
        try Row.fetchOne(db, sql: "PRAGMA \(name)").map { "\($0[0] as DatabaseValue)" }
      }
      #expect(found?.replacingOccurrences(of: "\"", with: "") == value, "\(name)")
    }
    let reader = try store.pointReader()
    #expect(throws: StoreError.self) {
      try reader.read { try $0.db.execute(sql: "DELETE FROM audit") }
    }
    #expect(try reader.read { try $0.count("PRAGMA wal_autocheckpoint") } == 0)
    reader.close()
    store.close()
  }

  @Test("A setting that was not taken stops the opening.")
  func settingRefused() throws {
    let database = try DatabaseQueue()
    #expect(throws: StoreError.self) {
      try database.inDatabase { db in
        try Connection.verify(db, [Connection.Setting("journal_mode", "WAL", "wal")])
      }
    }
  }

  @Test("The log stays bounded even while the writer never rests.")
  func boundedLog() async throws {
    let folder = TestFolder()
    let store = try folder.open { $0.batchRequests = 32 }
    let (first, last) = (Door(), Door())
    try store.hold(at: first)
    let reply = [UInt8](repeating: 7, count: 60_000)
    for number in 0..<1_600 {
      store.submit(
        try Sample.ticket("key-\(number)"),
        { _ in WriteOutcome(reply: reply, recordType: "", recordID: .none) },
        then: { _ in }
      )
    }
    first.open()
    try store.hold(at: last)
    let size = try FileManager.default.attributesOfItem(atPath: folder.database + "-wal")[.size]
    last.open()
    let bytes = (size as? NSNumber)?.intValue ?? .max
    // 96 MB were written, 2 MB a commit.
    #expect(bytes > 48 << 20 && bytes <= 64 << 20)
    store.close()
    #expect(!folder.exists("hamlet.db-wal"))
  }
}
