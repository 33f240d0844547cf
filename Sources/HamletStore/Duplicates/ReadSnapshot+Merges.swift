import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let mergeColumns = """
    m.id, m.winner_id, m.loser_id, m.state, m.choices, m.reason, m.moved, m.merged_by, m.merged_ms,
    m.undone_by, m.undone_ms, w.record_no, l.record_no
    """

  /// The merge; throws `notFound` where its winner lies outside the scope.
  package func merge(_ id: RecordID, within scope: DivisionPrefix) throws -> MergeRecord {
    guard
      let found = try all(
        """
        SELECT \(Self.mergeColumns) FROM merges m JOIN persons w ON w.id = m.winner_id
        JOIN persons l ON l.id = m.loser_id
        WHERE m.id = ? AND w.division >= ? AND w.division < ?
        """,
        [id.stored, scope.text, scope.upperBound],
        merge
      ).first
    else { throw StoreError.notFound }
    return found
  }

  /// A page of the merges whose winner lies within the scope, by id.
  package func merges(
    within scope: DivisionPrefix,
    state: MergeState,
    after: RecordID,
    limit: Int
  ) throws -> Page<MergeRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT \(Self.mergeColumns) FROM merges m JOIN persons w ON w.id = m.winner_id
      JOIN persons l ON l.id = m.loser_id
      WHERE m.id > ? AND (? = 0 OR m.state = ?) AND w.division >= ? AND w.division < ?
      ORDER BY m.id LIMIT ?
      """,
      [
        Data(after.bytes), state.rawValue, state.rawValue, scope.text, scope.upperBound, size + 1,
      ],
      merge
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  /// Whether something was merged with the winner after this merge, and stands: it comes first.
  package func hasLaterMerge(than merge: MergeRecord) throws -> Bool {
    try count(
      """
      SELECT count(*) FROM merges WHERE state = \(MergeState.inForce.rawValue) AND id <> ?
        AND (loser_id = ? OR (winner_id = ? AND (merged_ms, id) > (?, ?)))
      """,
      [
        merge.id.stored, merge.winnerID.stored, merge.winnerID.stored, merge.mergedAt,
        merge.id.stored,
      ]
    ) > 0
  }

  /// Which record stands for which that was merged into it.
  package func aliases() throws -> [RecordID: RecordID] {
    let pairs = try all("SELECT loser_id, winner_id FROM person_aliases") { ($0.id(0), $0.id(1)) }
    return Dictionary(pairs) { first, _ in first }
  }

  private func merge(_ row: Row) throws -> MergeRecord {
    let id = row.id(0)
    var choices: [String: MergeChoice] = [:]
    for text in (row[4] as String).split(separator: " ") {
      let parts = text.split(separator: "=").map(String.init)
      guard parts.count == 2, let code = UInt32(parts[1]) else { continue }
      choices[parts[0]] = MergeChoice(rawValue: code)
    }
    return MergeRecord(
      id: id,
      winnerID: row.id(1),
      loserID: row.id(2),
      state: row.code(3, .unspecified),
      choices: choices,
      reason: try vault.open(row[5], .mergeReason, row: id),
      moved: row[6],
      mergedBy: row[7],
      mergedAt: row[8],
      undoneBy: row[9],
      undoneAt: row[10],
      winnerNumber: row[11],
      loserNumber: row[12]
    )
  }
}
