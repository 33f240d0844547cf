import Foundation
import GRDB
import HamletAudit
import HamletDomain
import Synchronization
import Testing

@testable import HamletStore

/// A real store with writes, reads and refusals in its audit, and checkpoints signed in between.
final class SampleAudit {
  let folder = TestFolder()
  /// The clock of the store: a second on with each write.
  let clock = SampleClock()
  private(set) var key: LogKey
  private var written = 0

  init(writes: Int = 30, sealedEvery step: Int = 10) async throws {
    key = try #require(LogKey(name: "none", publicKey: [UInt8](repeating: 0, count: 32)))
    try await goOn(writes: writes, sealedEvery: step)
  }

  /// Opens the store, does so many writes more, and closes it.
  func goOn(writes: Int, sealedEvery step: Int = 10, by user: String = "tester") async throws {
    let store = try open()
    for _ in 0..<writes {
      written += 1
      let number = written
      try store.auditRead(Self.read(number, at: clock.tick()))
      let ticket = try Self.ticket(number, at: clock.tick())
      _ = try await store.write(ticket) { tx in
        try Sample.insertDivision(number, tx)
        return WriteOutcome(
          reply: [1],
          recordType: "division",
          recordID: RecordID(high: 8, low: UInt64(number)),
          detail: user
        )
      }
      if number.isMultiple(of: step) { await store.sealAudit() }
    }
    store.close()
  }

  func open() throws -> Store {
    let clock = clock
    let store = try folder.open { $0.now = { clock.now } }
    key = store.auditKey
    return store
  }

  private static func read(_ number: Int, at now: Int64) throws -> ReadAuditEntry {
    var read = ReadAuditEntry(
      grant: try Sample.grant("test.Service/Read"),
      recordType: "person",
      recordID: RecordID(high: 9, low: UInt64(number % 7) + 1)
    )
    read.atUnixMilliseconds = now
    return read
  }

  private static func ticket(_ number: Int, at now: Int64) throws -> WriteTicket {
    let grant = try Sample.grant("test.Service/Write", at: now)
    return WriteTicket(grant: grant, key: "key-\(number)", requestDigest: [1])
  }

  /// The signed notes, by size.
  func notes() throws -> [(size: Int64, note: String)] {
    try database { db in
      try Row.fetchAll(db, sql: "SELECT size, note FROM audit_checkpoints ORDER BY size")
        .map { (size: $0[0], note: $0[1]) }
    }
  }

  /// The last checkpoint, as a shell would have kept it.
  func kept() throws -> LogCheckpoint {
    let note = try #require(try notes().last?.note)
    return try #require(LogCheckpoint(note: note, signedBy: key))
  }

  /// Verifies the file as an auditor does: with the public key and one checkpoint kept elsewhere.
  func verify(_ kept: LogCheckpoint?, file: String? = nil) throws -> AuditVerification {
    try AuditVerification.run(file: file ?? folder.database, key: key, kept: kept)
  }

  func rows() throws -> Int64 {
    try database { try Int64.fetchOne($0, sql: "SELECT count(*) FROM audit") ?? 0 }
  }

  /// Opens the closed file as somebody who can write to it.
  func database<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let database = try DatabaseQueue(path: folder.database)
    defer { try? database.close() }
    return try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys=OFF")
      return try body(db)
    }
  }
}

/// A clock that goes on by a second when it is asked to.
final class SampleClock: Sendable {
  private let time = Mutex(Sample.now)

  var now: Int64 { time.withLock { $0 } }

  func tick(_ milliseconds: Int64 = 1_000) -> Int64 {
    time.withLock { time in
      time += milliseconds
      return time
    }
  }
}

/// What somebody can do who may write to the database file, and knows how it is made.
enum Forger {
  /// Makes every hash anew that can be made without the signing key: the chain, the tiles, the nodes.
  static func rehash(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM audit_tiles; DELETE FROM audit_nodes;")
    var tree = AuditTree()
    var before: [UInt8] = []
    for found in try AuditRows.after(0, limit: 100_000, db) {
      let hash = found.row.link(after: before, number: found.number)
      try db.execute(
        sql: "UPDATE audit SET hash = ? WHERE number = ?",
        arguments: [Data(hash), found.number]
      )
      try tree.append(hash, to: db)
      before = hash
    }
    try tree.keepTile(db)
  }

  /// Gives every row from one on a number that is higher by one.
  static func makeRoom(at number: Int64, _ db: Database) throws {
    for table in ["audit", "audit_reads"] {
      try db.execute(
        sql: "UPDATE \(table) SET number = -number - 1 WHERE number >= ?",
        arguments: [number]
      )
      try db.execute(sql: "UPDATE \(table) SET number = -number WHERE number < 0")
    }
  }

  /// Takes a row out and closes the gap.
  static func remove(_ number: Int64, _ db: Database) throws {
    for table in ["audit", "audit_reads"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE number = ?", arguments: [number])
      try db.execute(
        sql: "UPDATE \(table) SET number = -number + 1 WHERE number > ?",
        arguments: [number]
      )
      try db.execute(sql: "UPDATE \(table) SET number = -number WHERE number < 0")
    }
  }

  /// Exchanges two rows, all but their numbers.
  static func swap(_ first: Int64, _ second: Int64, _ db: Database) throws {
    for table in ["audit", "audit_reads"] {
      for (from, to) in [(first, -1), (second, first), (-1, second)] {
        try db.execute(
          sql: "UPDATE \(table) SET number = ? WHERE number = ?",
          arguments: [to, from]
        )
      }
    }
  }

  /// The last row that is a write's, as those of reads have a block.
  static func lastWrite(_ db: Database, before number: Int64 = .max) throws -> Int64 {
    try Int64.fetchOne(
      db,
      sql: "SELECT max(number) FROM audit WHERE length(reads) = 0 AND number < ?",
      arguments: [number]
    ) ?? 0
  }
}
