import Foundation
import GRDB
package import HamletAudit
import HamletDomain

/// The check of a log from a database file alone: a copy, or the file of a folder that is not served.
///
/// It needs the log's public key and, to find what was cut off or put back, one checkpoint that was
/// kept elsewhere; no secret. The file is only read.
package struct AuditVerification: Sendable {
  /// The log's name as the file has it.
  package private(set) var origin = ""
  /// Rows that were looked at.
  package private(set) var rows: UInt64 = 0
  /// Checkpoints that are signed as they should be.
  package private(set) var checkpoints = 0
  /// What does not fit, in the order of the walk.
  package private(set) var findings: [AuditFinding] = []
  /// How many findings of a kind were left out.
  package private(set) var untold: [(kind: AuditFinding.Kind, count: Int)] = []

  /// Whether nothing points to tampering.
  package var isSound: Bool { findings.allSatisfy(\.isNotice) }

  private static let sliceRows = 2_000

  /// Verifies a file; blocks its thread.
  package static func run(
    file: String,
    key: LogKey,
    kept: LogCheckpoint? = nil
  ) throws(StoreError) -> AuditVerification {
    do {
      let database = try open(file)
      defer { try? database.close() }
      return try database.unsafeRead { db in
        // One snapshot for all of it.
        try db.execute(sql: "BEGIN")
        defer { try? db.execute(sql: "COMMIT") }
        return try verify(db, key, kept)
      }
    } catch {
      throw StoreError(caught: error)
    }
  }

  /// The name of the log in a file.
  static func origin(ofFile file: String) throws(StoreError) -> String {
    do {
      let database = try open(file)
      defer { try? database.close() }
      return try database.unsafeRead { db in
        guard try db.tableExists("audit_log") else { return "" }
        return try AuditRows.scan("SELECT origin FROM audit_log", [], db) { $0.text(0) }.first ?? ""
      }
    } catch {
      throw StoreError(caught: error)
    }
  }

  /// Opens a file that nobody writes to; with a log beside it, what is in the log counts too.
  private static func open(_ file: String) throws -> DatabaseQueue {
    guard FileManager.default.fileExists(atPath: file) else {
      throw StoreError(.badFile("\(file) is not there"))
    }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      for setting in ["trusted_schema=OFF", "temp_store=MEMORY", "cell_size_check=ON"] {
        _ = try Row.fetchAll(db, sql: "PRAGMA \(setting)")
      }
    }
    let log = (try? FileManager.default.attributesOfItem(atPath: file + "-wal"))?[.size]
    let hasLog = (log as? NSNumber)?.intValue ?? 0 > 0
    // Without a log nothing has to be made beside the file, which may lie where nobody can write.
    let path = hasLog ? file : immutable(file)
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private static func immutable(_ file: String) -> String {
    var parts = URLComponents()
    parts.scheme = "file"
    parts.path = URL(fileURLWithPath: file).path
    parts.queryItems = [URLQueryItem(name: "immutable", value: "1")]
    return parts.string ?? file
  }

  private static func verify(
    _ db: Database,
    _ key: LogKey,
    _ kept: LogCheckpoint?
  ) throws -> AuditVerification {
    guard try db.tableExists("audit_checkpoints"), try db.tableExists("audit_log") else {
      throw StoreError(.badFile("it holds no signed audit; a hamletd of before wrote it"))
    }
    let notes = try AuditRows.scan(
      "SELECT size, note FROM audit_checkpoints ORDER BY size",
      [],
      db
    ) { (size: UInt64(clamping: $0.int64(0)), note: $0.text(1)) }
    var result = AuditVerification()
    result.origin =
      try AuditRows.scan("SELECT origin FROM audit_log", [], db) { $0.text(0) }.first ?? ""
    var verifier = LogVerifier(key: key, checkpoints: notes, kept: kept)
    if result.origin != key.name {
      verifier.add(.otherKey, at: 0, "the log is \(result.origin), and the key is of \(key.name)")
    }
    var files = try AuditFileCheck(db: db)
    try walk(db, &verifier, &files)
    verifier.finish()
    try files.finish(&verifier)
    result.rows = verifier.size
    result.checkpoints = verifier.checkpointCount
    result.findings = verifier.findings
    result.untold = verifier.untold
    return result
  }

  private static func walk(
    _ db: Database,
    _ verifier: inout LogVerifier,
    _ files: inout AuditFileCheck
  ) throws {
    var last = Int64.min
    while true {
      let rows = try AuditRows.after(last, limit: sliceRows, db)
      for found in rows {
        var complete: [AuditFileCheck.Subtree] = []
        verifier.take(found.row, number: found.number, hash: found.hash) {
          complete.append(AuditFileCheck.Subtree(level: $0, position: $1, hash: $2))
        }
        try files.take(found, complete, &verifier)
        last = found.number
      }
      guard rows.count == sliceRows else { return }
    }
  }
}
