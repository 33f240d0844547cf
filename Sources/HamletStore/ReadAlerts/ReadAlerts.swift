import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let alertColumns = """
    x.id, x.account_id, x.user_name, x.at_ms, x.spent, x.minutes, x.method, x.state, x.closed_by,
    x.finding, x.version
    """
  private static let alertTables = "read_alerts x JOIN accounts a ON a.id = x.account_id"
  private static let alertScope = "a.scope >= ?1 AND a.scope < ?2"

  /// A page of alerts about accounts of these divisions, newest first.
  package func readAlerts(
    _ state: ReadAlertState,
    within scope: DivisionPrefix,
    after: String,
    limit: Int
  ) throws -> Page<ReadAlertRecord> {
    let size = StoreLimits.pageSize(limit)
    let parts = after.split(separator: "|", maxSplits: 1).map(String.init)
    let last =
      parts.count == 2
      ? Int64(parts[0]).flatMap { at in
        RecordID(text: parts[1]).map { (at, $0) }
      } : nil
    let found = try all(
      """
      SELECT \(Self.alertColumns) FROM \(Self.alertTables)
      WHERE \(Self.alertScope) AND x.state = ?3 AND (x.at_ms, x.id) < (?4, ?5)
      ORDER BY x.at_ms DESC, x.id DESC LIMIT ?6
      """,
      [
        scope.text, scope.upperBound, state.rawValue, last?.0 ?? Int64.max,
        last?.1.stored ?? .empty, size + 1,
      ],
      alert
    )
    return Page(fetched: found, limit: size) { "\($0.at)|\($0.id)" }
  }

  /// The alert; throws `notFound` where it is about an account of other divisions.
  package func readAlert(
    _ id: RecordID,
    within scope: DivisionPrefix
  ) throws -> ReadAlertRecord {
    let found = try first(
      """
      SELECT \(Self.alertColumns) FROM \(Self.alertTables)
      WHERE \(Self.alertScope) AND x.id = ?3
      """,
      [scope.text, scope.upperBound, id.stored]
    )
    guard let alert = try found.map(alert) else { throw StoreError.notFound }
    return alert
  }

  /// How many alerts nobody has looked at.
  package func todayReadAlerts(_ query: TodayQuery) throws -> TodayList {
    let open = ReadAlertState.open
    var list = TodayList()
    list.count = try count(
      """
      SELECT count(*) FROM \(Self.alertTables)
      WHERE \(Self.alertScope) AND x.state = \(open.rawValue)
      """,
      [query.scope.text, query.scope.upperBound]
    )
    guard list.count > 0, query.items > 0 else { return list }
    let page = try readAlerts(open, within: query.scope, after: "", limit: query.items)
    list.items = page.items.map { alert in
      var record = TodayRecord(id: alert.id)
      record.title = alert.userName
      record.at = alert.at
      return record
    }
    return list
  }

  private func alert(_ row: Row) throws -> ReadAlertRecord {
    var alert = ReadAlertRecord(
      id: row.id(0),
      accountID: row.id(1),
      userName: row[2],
      at: row[3],
      spent: row[4],
      minutes: row[5],
      method: row[6]
    )
    alert.state = row.code(7, .unspecified)
    alert.closedBy = row[8]
    alert.finding = row.code(9, .unspecified)
    alert.version = UInt64(row[10] as Int64)
    return alert
  }
}

extension Transaction {
  /// Adds an alert.
  package func insert(_ alert: ReadAlertRecord) throws {
    try run(
      "INSERT INTO read_alerts VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', 0, 1)",
      [
        alert.id.stored, alert.accountID.stored, alert.userName, alert.at, alert.spent,
        alert.minutes, alert.method, alert.state.rawValue,
      ]
    )
  }

  /// Closes an alert and gives its new version; throws `conflict` where `base` is not its version.
  package func close(
    _ alert: ReadAlertRecord,
    finding: ReadAlertFinding,
    base: UInt64
  ) throws -> UInt64 {
    guard alert.version == base else { throw StoreError.conflict(alert.version, ["state"]) }
    try run(
      """
      UPDATE read_alerts SET state = ?, closed_by = ?, finding = ?, version = version + 1
      WHERE id = ?
      """,
      [
        ReadAlertState.closed.rawValue, ticket.userName, finding.rawValue, alert.id.stored,
      ]
    )
    return alert.version + 1
  }
}
