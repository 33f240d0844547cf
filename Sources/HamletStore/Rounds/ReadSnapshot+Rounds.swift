import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let roundColumns =
    "id, scope, title, state, opened_on, due_on, closed_on, version"

  /// The round; throws `notFound` where there is none or it goes on elsewhere.
  package func round(_ id: RecordID, near scope: DivisionPrefix) throws -> RoundRecord {
    let found = try first(
      "SELECT \(Self.roundColumns) FROM update_rounds WHERE id = ?",
      [id.stored]
    )
    guard let round = try found.map(Self.round), round.scope.narrowed(to: scope) != nil else {
      throw StoreError.notFound
    }
    return round
  }

  /// A page of rounds, the newest first; unspecified finds all.
  package func rounds(
    near scope: DivisionPrefix,
    state: UpdateRoundState,
    after: String,
    limit: Int
  ) throws -> Page<RoundRecord> {
    let size = StoreLimits.pageSize(limit)
    let parts = after.split(separator: "|", maxSplits: 1).map(String.init)
    let id = parts.count == 2 ? RecordID(text: parts[1])?.stored : nil
    let found = try all(
      """
      SELECT \(Self.roundColumns) FROM update_rounds
      WHERE (? = 0 OR state = ?) AND (opened_on, id) < (?, ?)
        AND (substr(scope, 1, length(?)) = ? OR substr(?, 1, length(scope)) = scope)
      ORDER BY opened_on DESC, id DESC LIMIT ?
      """,
      [
        state.rawValue, state.rawValue, id == nil ? CivilDate.latest.description : parts[0],
        id ?? Data(repeating: 0xff, count: 16), scope.text, scope.text, scope.text, size + 1,
      ],
      Self.round
    )
    return Page(fetched: found, limit: size) { "\($0.openedOn)|\($0.id)" }
  }

  private static func round(_ row: Row) throws -> RoundRecord {
    var round = RoundRecord(
      id: row.id(0),
      scope: try DivisionPrefix(row[1]),
      title: row[2],
      openedOn: try CivilDate(row[4]),
      dueOn: try CivilDate(row[5])
    )
    round.state = row.code(3, .unspecified)
    round.closedOn = try? CivilDate(row[6])
    round.version = UInt64(row[7] as Int64)
    return round
  }

  /// Where a person stands in a round.
  package func roundStep(of person: RecordID, in round: RecordID) throws -> RoundStep {
    let row = try first(
      "SELECT answer FROM round_answers WHERE round_id = ? AND person_id = ?",
      [round.stored, person.stored]
    )
    return RoundStep(row?.code(0, RoundAnswer.unspecified) ?? .unspecified)
  }

  /// A page of the records of a village that are still to be gone through, by record number: of
  /// those who agreed to be contacted, and were not confirmed since the round opened.
  package func roundWork(
    _ round: RoundRecord,
    within scope: DivisionPrefix,
    on day: CivilDate,
    after: String,
    limit: Int
  ) throws -> Page<PersonRow> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT \(Self.personColumns) FROM persons p
      WHERE p.division >= ? AND p.division < ? AND p.status = 1 AND p.record_no > ?
        AND p.confirmed_on < ? AND NOT \(Self.isAnswered)
        AND \(try isOpenToViewer("p.id")) AND \(EligiblePersons.contact)
      ORDER BY p.record_no LIMIT ?
      """,
      [
        scope.text, scope.upperBound, after, round.openedOn.description, round.id.stored,
        day.description, size + 1,
      ],
      Self.personRow
    )
    return Page(fetched: found, limit: size) { $0.recordNumber }
  }

  private static let isAnswered =
    "EXISTS(SELECT 1 FROM round_answers a WHERE a.round_id = ? AND a.person_id = p.id)"

  /// How far a round has come among those who live in an area now.
  package func roundCounts(
    _ round: RoundRecord,
    within scope: DivisionPrefix,
    on day: CivilDate
  ) throws -> RoundCounts {
    var counts = RoundCounts()
    let rows = try all(
      """
      SELECT coalesce(a.answer, 0), p.confirmed_on >= ?, \(EligiblePersons.contact), count(*)
      FROM persons p LEFT JOIN round_answers a ON a.round_id = ? AND a.person_id = p.id
      WHERE p.division >= ? AND p.division < ? AND p.status = 1 AND \(Self.isOpen("p.id"))
      GROUP BY 1, 2, 3
      """,
      [
        round.openedOn.description, day.description, round.id.stored, scope.text,
        scope.upperBound,
      ]
    ) { row in
      (
        answer: row.code(0, RoundAnswer.unspecified), isConfirmed: row[1] as Bool,
        mayContact: row[2] as Bool, count: row[3] as Int
      )
    }
    for row in rows {
      switch (row.answer, row.isConfirmed, row.mayContact) {
      case (.confirmed, _, _), (.unspecified, true, _): counts.confirmed += row.count
      case (.corrected, _, _): counts.corrected += row.count
      case (.prefersNot, _, _): counts.prefersNot += row.count
      case (.unspecified, false, true): counts.waiting += row.count
      case (.unspecified, false, false): counts.withoutContact += row.count
      }
    }
    return counts
  }
}
