import GRDB
import HamletAudit

/// A check of the audit's chain in steps, each in a snapshot of its own.
package struct AuditWalk: Sendable {
  private var number: Int64 = 0
  private var hash: [UInt8] = []
  /// Rows whose chain holds.
  package private(set) var checked: Int64 = 0
  /// The first row whose chain does not.
  package private(set) var fault: AuditFault?
  package private(set) var isEnd = false

  /// Begins at the first row.
  package init() {}

  /// Checks some more rows.
  package mutating func step(_ snapshot: ReadSnapshot, rows: Int = 5_000) throws {
    try step(snapshot.db, rows: rows)
  }

  mutating func step(_ db: Database, rows limit: Int) throws {
    let rows = try AuditRows.after(number, limit: limit, db)
    for row in rows {
      fault = take(row)
      guard fault == nil else { break }
      checked += 1
    }
    isEnd = fault != nil || rows.count < limit
  }

  /// Takes one row in, or says why it does not fit.
  private mutating func take(_ found: AuditRows.Numbered) -> AuditFault? {
    guard found.number == number + 1 else {
      return AuditFault(number: number + 1, reason: "missing")
    }
    let link = found.row.link(after: hash, number: found.number)
    guard link == found.hash else { return AuditFault(number: found.number, reason: "changed") }
    number = found.number
    hash = link
    return nil
  }

  /// Walks the whole chain and gives the first row that does not fit, or nil.
  static func firstFault(_ db: Database) throws -> AuditFault? {
    var walk = AuditWalk()
    while !walk.isEnd { try walk.step(db, rows: 2_000) }
    return walk.fault
  }
}
