/// A check of the audit's chain in steps, each in a snapshot of its own.
package struct AuditWalk: Sendable {
  private var chain = AuditChain()
  /// Rows whose chain holds.
  package private(set) var checked: Int64 = 0
  /// The first row whose chain does not.
  package private(set) var fault: AuditFault?
  package private(set) var isEnd = false

  /// Begins at the first row.
  package init() {}

  /// Checks some more rows.
  package mutating func step(_ snapshot: ReadSnapshot, rows: Int = 5_000) throws {
    let (count, found) = try chain.walk(snapshot.db, rows: rows)
    checked += Int64(count)
    fault = found
    isEnd = found != nil || count < rows
  }
}
