internal import Crypto
internal import Foundation
internal import GRDB
internal import Glibc
internal import Synchronization

/// The SQLite file of an outbox, for its owner alone.
///
/// Every commit is on the disk when it returns: a rollback journal with `synchronous=EXTRA`, read
/// back. Rows of events are only added; items that are long over are removed whole.
struct OutboxFile: Sendable {
  private static let version = 1
  private static let settings = [
    ("journal_mode", "DELETE", "delete"), ("synchronous", "EXTRA", "3"),
    ("secure_delete", "ON", "1"), ("foreign_keys", "ON", "1"), ("trusted_schema", "OFF", "0"),
    ("temp_store", "MEMORY", "2"), ("mmap_size", "0", "0"),
  ]

  let path: String
  let salt: Data
  private let queue: DatabaseQueue
  private let writes = Writes()

  /// How often this program wrote.
  private final class Writes: Sendable {
    let count = Mutex(0)
  }

  /// What changes with every write, this program's and others'.
  struct Version: Hashable, Sendable {
    fileprivate let own: Int
    fileprivate let others: Int64
  }

  /// Opens the file, or makes it.
  ///
  /// - Throws: where others may read it, or where it is damaged or of a newer program.
  init(path: String) throws(OutboxError) {
    self.path = path
    try Self.close(toOthers: path)
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in try Self.prepare(db) }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      salt = try queue.write { db in try Self.ready(db) }
      self.queue = queue
    } catch let error as OutboxError {
      throw error
    } catch {
      throw Self.error(error, path)
    }
  }

  /// Makes the file for its owner alone before SQLite sees it.
  private static func close(toOthers path: String) throws(OutboxError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .file(path, "cannot be written", "无法写入") }
    defer { Glibc.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & 0o077 == 0 else {
      throw .file(path, "can be read by others; chmod 600 it", "可被他人读取；请 chmod 600")
    }
  }

  private static func prepare(_ db: Database) throws {
    for (name, value, _) in settings {
      // Some of these answer with a row.
      _ = try Row.fetchAll(db, sql: "PRAGMA \(name)=\(value)")
    }
    for (name, _, wanted) in settings {
      let row = try Row.fetchOne(db, sql: "PRAGMA \(name)")
      // Without mmap support SQLite gives no row, which is as good as 0.
      if row == nil, name == "mmap_size" { continue }
      let found = row.map { String(describing: $0[0] ?? "none") } ?? "none"
      guard found == wanted else {
        throw OutboxError(.file, "\(name) is \(found), not \(wanted)", "\(name) 为 \(found)")
      }
    }
  }

  private static func ready(_ db: Database) throws -> Data {
    if try db.tableExists(OutboxFileRow.databaseTableName) {
      guard let row = try OutboxFileRow.fetchOne(db), row.version == version else {
        throw OutboxError(
          .file,
          "The outbox is of another version of this program.",
          "发件箱属于本程序的其他版本。"
        )
      }
      // A file of before drafts were kept.
      if try !db.tableExists(OutboxDraftRow.databaseTableName) { try makeDrafts(db) }
      return row.salt
    }
    try makeTables(db)
    try makeDrafts(db)
    var row = OutboxFileRow(
      version: version,
      salt: SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
    )
    try row.insert(db)
    return row.salt
  }

  private static func makeTables(_ db: Database) throws {
    try db.create(table: "file") { table in
      table.column("version", .integer).notNull()
      table.column("salt", .blob).notNull()
    }
    try db.create(table: "keys") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("owner", .text).notNull()
      table.column("publicKey", .blob).notNull().unique()
      for name in ["wrapped", "salt"] { table.column(name, .blob).notNull() }
      for name in ["logRounds", "blockSize", "parallelism"] {
        table.column(name, .integer).notNull()
      }
    }
    try db.create(table: "items") { table in
      // Without AUTOINCREMENT: what was sent at once and went leaves no gap in what people read.
      table.column("number", .integer).primaryKey()
      for name in ["owner", "server", "method"] { table.column(name, .text).notNull() }
      table.column("isDirect", .boolean).notNull()
      table.column("writtenAt", .integer).notNull()
    }
    try db.create(table: "events") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("number", .integer).notNull().indexed()
        .references("items", column: "number", onDelete: .cascade)
      table.column("kind", .text).notNull()
      for name in ["at", "nextTry", "code"] { table.column(name, .integer).notNull() }
      table.column("key", .text).indexed()
      table.column("keyID", .integer).references("keys", column: "id")
      for name in ["request", "summary", "words", "answer"] { table.column(name, .blob) }
      for name in ["named", "own"] { table.column(name, .text) }
    }
    try db.create(table: "taken") { table in
      table.autoIncrementedPrimaryKey("id")
      for name in ["owner", "server", "method", "subject"] { table.column(name, .text).notNull() }
      table.column("keyID", .integer).notNull().references("keys", column: "id")
      table.column("sealed", .blob).notNull()
      table.column("at", .integer).notNull()
    }
  }

  private static func makeDrafts(_ db: Database) throws {
    try db.create(table: "drafts") { table in
      // Numbers are never used again: a draft that is gone is not taken for another.
      table.autoIncrementedPrimaryKey("id")
      for name in ["owner", "server", "mark"] { table.column(name, .text).notNull() }
      table.column("keyID", .integer).notNull().references("keys", column: "id")
      table.column("sealed", .blob).notNull()
      table.column("at", .integer).notNull()
    }
  }

  func read<T>(_ body: (Database) throws -> T) throws(OutboxError) -> T {
    do {
      return try queue.read(body)
    } catch let error as OutboxError {
      throw error
    } catch {
      throw Self.error(error, path)
    }
  }

  /// Where the file stands: the same as before where nothing was written since, by anybody.
  ///
  /// SQLite's `data_version` tells of other connections alone.
  func version() throws(OutboxError) -> Version {
    let own = writes.count.withLock { $0 }
    let others = try read { db in try Int64.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
    return Version(own: own, others: others)
  }

  /// One transaction; what it wrote is on the disk when this returns.
  func write<T>(_ body: (Database) throws -> T) throws(OutboxError) -> T {
    defer { writes.count.withLock { $0 += 1 } }
    do {
      return try queue.write(body)
    } catch let error as OutboxError {
      throw error
    } catch {
      throw Self.error(error, path)
    }
  }

  private static func error(_ error: any Error, _ path: String) -> OutboxError {
    switch (error as? DatabaseError)?.resultCode {
    case .SQLITE_NOTADB?, .SQLITE_CORRUPT?:
      .file(path, "is damaged; move it away to begin a new one", "已损坏；请移走后重新开始")
    case .SQLITE_FULL?: .file(path, "cannot grow: the disk is full", "无法写入：磁盘已满")
    case .SQLITE_BUSY?: .file(path, "is in use by another program", "正被其他程序使用")
    default: .file(path, "cannot be used", "无法使用")
    }
  }
}
