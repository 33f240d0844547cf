import Foundation
import GRDB
package import HamletAudit
import HamletDomain

extension Store {
  /// The public key of the audit's log, with its name.
  package var auditKey: LogKey { writer.signer.key }

  /// The public key of a folder's log, whether or not a server is at work there.
  package static func auditKey(ofFolder path: String) throws(StoreError) -> LogKey {
    let folder = StoreFolder(path: path)
    guard FileManager.default.fileExists(atPath: folder.auditKey) else {
      throw StoreError(.badFile("it has no hamlet-audit.key yet; the first start makes one"))
    }
    let origin = try AuditVerification.origin(ofFile: folder.database)
    return try LogKeyFile.open(folder, origin: origin).key
  }

  /// Notes that a call was refused; stored with the next commit, repeats counted.
  package func auditRefusal(_ refusal: AuditRefusal) { writer.refusals.add(refusal) }

  /// Takes back a read that was noted and then refused.
  package func retractRead(_ number: UInt64) { reads.retract(number) }

  /// Returns when everything so far is signed and durable.
  package func sealAudit() async {
    await withUnsafeContinuation { waiter in
      writer.queue.requestFlush(seals: true) { waiter.resume() }
    }
  }

  /// What is wrong with the last checkpoint, which the rows must lead to; nil where it holds, or
  /// where nothing was signed yet.
  ///
  /// A quick look at the start: it takes what proofs are made of, `hamletd audit verify` all rows.
  static func faultOfLastCheckpoint(_ db: Database, _ key: LogKey) throws -> String? {
    guard try db.tableExists("audit_checkpoints") else { return nil }
    let row = try Row.fetchOne(
      db,
      sql: "SELECT size, note FROM audit_checkpoints ORDER BY size DESC LIMIT 1"
    )
    guard let row, let size = UInt64(exactly: row[0] as Int64) else { return nil }
    guard let checkpoint = LogCheckpoint(note: row[1], signedBy: key), checkpoint.size == size
    else { return "the last checkpoint, of \(size) rows, is not signed with hamlet-audit.key" }
    let rows = try Int64.fetchOne(db, sql: "SELECT max(number) FROM audit") ?? 0
    guard rows >= Int64(clamping: size) else {
      return "the audit ends at row \(rows), before its last checkpoint of \(size) rows"
    }
    let hash = try Row.fetchOne(
      db,
      sql: "SELECT hash FROM audit WHERE number = ?",
      arguments: [Int64(clamping: size)]
    )
    guard hash?.bytes(0) == checkpoint.head.bytes,
      (try? AuditTiles(db: db).prover.root(size)) == checkpoint.root
    else { return "the audit does not lead to its last checkpoint of \(size) rows" }
    return nil
  }
}
