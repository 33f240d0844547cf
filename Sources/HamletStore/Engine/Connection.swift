import CStoreLog
import CStoreMemory
import Foundation
import GRDB

/// Opens connections with our own settings and reads each setting back.
///
/// GRDB's pool sets `synchronous=NORMAL`, under which an acknowledged commit can vanish at power
/// loss; hence queues, and no connection that did not take every setting.
enum Connection {
  static func writer(path: String, options: StoreOptions) throws(StoreError) -> DatabaseQueue {
    var settings = common(cacheKiB: options.writerCacheKiB)
    settings.append(Setting("synchronous", "FULL", "2"))
    settings.append(Setting("secure_delete", "ON", "1"))
    return try open(path: path, settings: settings, isReadOnly: false, options)
  }

  static func reader(path: String, options: StoreOptions) throws(StoreError) -> DatabaseQueue {
    let settings = common(cacheKiB: options.readerCacheKiB) + [Setting("query_only", "ON", "1")]
    return try open(path: path, settings: settings, isReadOnly: true, options)
  }

  struct Setting: Sendable {
    let name: String
    let value: String
    let readBack: String

    init(_ name: String, _ value: String, _ readBack: String) {
      self.name = name
      self.value = value
      self.readBack = readBack
    }
  }

  private static func common(cacheKiB: Int) -> [Setting] {
    [
      Setting("foreign_keys", "ON", "1"),
      Setting("temp_store", "MEMORY", "2"),
      Setting("cache_size", "-\(cacheKiB)", "-\(cacheKiB)"),
      Setting("mmap_size", "0", "0"),
      Setting("busy_timeout", "5000", "5000"),
      // The writer alone copies the log back: see Writer+Checkpoint.
      Setting("wal_autocheckpoint", "0", "0"),
      Setting("trusted_schema", "OFF", "0"),
    ]
  }

  // Once a process, before its first connection. Where another came first, as the client's own does in
  // a test, SQLite refuses and only the speed is lost.
  private static let hasOwnMemory = hamlet_sqlite_own_memory() == 0

  // Once a process, after that: from then on SQLite is not configured any more.
  private static let gathersLog = {
    _ = hasOwnMemory
    return hamlet_sqlite_gather_log() == 0
  }()

  private static func open(
    path: String,
    settings: [Setting],
    isReadOnly: Bool,
    _ options: StoreOptions
  ) throws(StoreError) -> DatabaseQueue {
    _ = gathersLog
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    // A burst of point reads keeps its snapshot over several accesses.
    configuration.allowsUnsafeTransactions = isReadOnly
    configuration.prepareDatabase { db in
      if !isReadOnly {
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode=WAL")
        guard mode == "wal" else {
          throw StoreError(
            .settingRefused(name: "journal_mode", wanted: "wal", found: mode ?? "none")
          )
        }
      }
      for setting in settings {
        // Some of these answer with a row, so `execute` would do, and a fetch does too.
        _ = try Row.fetchAll(db, sql: "PRAGMA \(setting.name)=\(setting.value)")
      }
      try verify(db, settings + [Setting("journal_mode", "wal", "wal")])
      guard let traced = options.traced else { return }
      db.trace { if case .statement(let statement) = $0 { traced(statement.sql) } }
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StoreError(caught: error)
    }
  }

  /// Reads every setting back and throws on the first that differs.
  static func verify(_ db: Database, _ settings: [Setting]) throws {
    for setting in settings {
      let row = try Row.fetchOne(db, sql: "PRAGMA \(setting.name)")
      let found = row.map { String(describing: $0[0] ?? "none") } ?? "none"
      // Without mmap support SQLite gives no row, which is as good as 0.
      if setting.name == "mmap_size", row == nil { continue }
      guard found == setting.readBack else {
        throw StoreError(
          .settingRefused(name: setting.name, wanted: setting.readBack, found: found)
        )
      }
    }
  }
}
