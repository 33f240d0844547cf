import Foundation
import GRDB
import Testing

@testable import HamletStore

@Suite("A log whose pages are handed over many at a time")
struct GatheredLogTests {
  /// A writer as the store has it, whose transactions are made by hand, with few pages in memory.
  private static func writer(_ folder: TestFolder) throws -> DatabaseQueue {
    try folder.open().close()
    var options = StoreOptions()
    options.writerCacheKiB = 64
    let writer = try Connection.writer(path: folder.database, options: options)
    try writer.writeWithoutTransaction { try $0.execute(sql: "CREATE TABLE t(number, text)") }
    return writer
  }

  /// What the system's own files hold, as after a crash: numbers of rows, of a database that is whole.
  private static func found(_ folder: TestFolder, _ name: String) throws -> [Int] {
    let copy = TestFolder()
    try FileManager.default.createDirectory(
      atPath: copy.path,
      withIntermediateDirectories: true
    )
    let path = copy.path + "/" + name
    for ending in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: folder.database + ending, toPath: path + ending)
    }
    return try DatabaseQueue(path: path).read { db in
      #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
      return try Int.fetchAll(db, sql: "SELECT number FROM t ORDER BY number")
    }
  }

  @Test("What was committed is whole in the files, whatever was written and taken back before it.")
  func commits() throws {
    let folder = TestFolder()
    let writer = try Self.writer(folder)
    let text = String(repeating: "x", count: 3_000)
    var expected: [Int] = []
    // Rows that fit into memory, and many more, which SQLite writes to the log before the commit.
    for (round, rows) in [1, 400, 3, 1, 900, 2].enumerated() {
      for isKept in [false, true] {
        try writer.writeWithoutTransaction { db in
          try db.execute(sql: "BEGIN IMMEDIATE")
          for row in 0..<rows {
            try db.execute(
              sql: "INSERT INTO t VALUES (?, ?)",
              arguments: [round * 1_000 + row, text]
            )
          }
          // Pages that were written early are read again from the log.
          #expect(
            try Int.fetchOne(db, sql: "SELECT count(*) FROM t") == expected.count + rows
          )
          try db.execute(sql: isKept ? "COMMIT" : "ROLLBACK")
        }
        if isKept { expected += (0..<rows).map { round * 1_000 + $0 } }
        #expect(try Self.found(folder, "\(round)-\(isKept).db") == expected)
      }
      if round == 3 {
        try writer.writeWithoutTransaction {
          try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
      }
    }
    try writer.close()
  }

  @Test("Pages are handed over many at a time.")
  func pieces() throws {
    let folder = TestFolder()
    let writer = try Self.writer(folder)
    var sizes: Set<Int> = []
    try writer.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      for number in 0..<400 {
        try db.execute(
          sql: "INSERT INTO t VALUES (?, ?)",
          arguments: [number, String(repeating: "x", count: 3_000)]
        )
        let log = try FileManager.default.attributesOfItem(atPath: folder.database + "-wal")
        sizes.insert((log[.size] as? NSNumber)?.intValue ?? 0)
      }
      try db.execute(sql: "ROLLBACK")
    }
    // Nearly every row makes SQLite write a page, of 1.6 MB in all.
    #expect((5...40).contains(sizes.count), "\(sizes.sorted())")
    try writer.close()
  }
}
