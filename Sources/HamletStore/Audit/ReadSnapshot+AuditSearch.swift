import Foundation
import GRDB
import HamletAudit
import HamletDomain

extension ReadSnapshot {
  /// Rows of the audit in one slice: what a read's budget lets one look at with ease.
  private static let sliceRows = 2_000
  /// Calls are audited in the order of their commits, which is nearly that of their times: so many
  /// rows before the first of a time may still be of it.
  private static let slackRows: Int64 = 20_000

  /// The items of the next slice after a row that match.
  package func audit(_ query: AuditQuery, after number: Int64) throws -> AuditSlice {
    let start = try max(number, query.from == .min ? 0 : firstRow(since: query.from))
    let rows =
      query.recordIDs.isEmpty
      ? try slice(after: start) : try slice(of: query.recordIDs, after: start)
    var names: [RecordID: String] = [:]
    let items = try rows.flatMap { try expanded($0.number, $0.row, &names) }
    let last = rows.last?.number ?? start
    // Once a whole slice lies behind the end of the span by more than the slack, nothing follows.
    let isOver = (rows.first?.row.atUnixMilliseconds ?? .min) > Self.late(query.until)
    return AuditSlice(
      items: items.filter(query.matches),
      last: last,
      isEnd: rows.count < Self.sliceRows || isOver
    )
  }

  /// How many rows there are.
  package func auditRows() throws -> Int64 {
    Int64(try count("SELECT coalesce(max(number), 0) FROM audit"))
  }

  private static func late(_ until: Int64) -> Int64 {
    until == .max ? .max : until + 600_000
  }

  private func slice(after number: Int64) throws -> [AuditRows.Numbered] {
    try AuditRows.after(number, limit: Self.sliceRows, db)
  }

  private func slice(of records: Set<RecordID>, after number: Int64) throws -> [AuditRows.Numbered]
  {
    let ids = records.map { "x'" + $0.hexDigits + "'" }.sorted().joined(separator: ", ")
    // Ids of one person make a text of their own: not kept as a prepared statement.
    let statement = try db.makeStatement(
      sql: """
        SELECT \(AuditRows.columns) FROM audit WHERE number IN (
          SELECT number FROM audit WHERE record_id IN (\(ids)) AND number > ?1
          UNION SELECT number FROM audit_reads WHERE record_id IN (\(ids)) AND number > ?1)
        ORDER BY number LIMIT ?2
        """
    )
    return try AuditRows.scan(statement, [number, Self.sliceRows], AuditRows.read)
  }

  /// The row after which those of a time begin, by halving; a little early.
  private func firstRow(since time: Int64) throws -> Int64 {
    var (low, high) = (Int64(0), try auditRows())
    while low < high {
      let middle = low + (high - low) / 2
      let row = try first(
        "SELECT at_ms FROM audit WHERE number > ? ORDER BY number LIMIT 1",
        [middle]
      )
      guard let at = row?[0] as Int64?, at < time else {
        high = middle
        continue
      }
      low = middle + 1
    }
    return max(0, low - Self.slackRows)
  }

  private func expanded(
    _ number: Int64,
    _ row: AuditRow,
    _ names: inout [RecordID: String]
  ) throws -> [AuditItemRecord] {
    guard !row.reads.isEmpty else { return [AuditItemRecord(number, row)] }
    // What is damaged is left out: the check of the chain tells of it.
    return try (ReadBlock.unpack(row.reads) ?? []).map { read in
      if names[read.userID] == nil {
        names[read.userID] = try account(read.userID)?.userName ?? ""
      }
      return AuditItemRecord(number, read, userName: names[read.userID] ?? "")
    }
  }
}

extension RecordID {
  /// The 16 bytes as 32 hexadecimal digits.
  var hexDigits: String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }.joined()
  }
}
