import Foundation
import GRDB
package import HamletDomain

/// Someone who came to live in a village, or no longer does.
package struct RosterChangeLine: Sendable, Hashable {
  package var personID: RecordID
  package var recordNumber: String
  package var name: String
  package var day: CivilDate
  package var kind: RosterChangeKind
  package var division: DivisionCode
  /// Where her home is now.
  package var home: DivisionCode
}

/// The state of a village's roster in three numbers: where none differs, nothing has changed.
package struct RosterMark: Sendable, Hashable {
  let people: Int
  let versions: Int
  let lastChange: Int
}

extension ReadSnapshot {
  /// A page of those who came to live in an area within some days, by day; a change of address
  /// within one village is no arrival.
  package func arrivals(
    within scope: DivisionPrefix,
    days: ClosedRange<CivilDate>,
    after: String,
    limit: Int
  ) throws -> Page<RosterChangeLine> {
    // The home before tells how she came: none, another village's, or one with a gap after it.
    try rosterChanges(
      """
      SELECT p.id, p.record_no, p.name, r.valid_from AS day, r.division, p.division,
        CASE WHEN o.person_id IS NULL THEN 1
          WHEN o.division <> r.division AND date(o.valid_to, '+1 day') = r.valid_from THEN 2
          ELSE 4 END
      FROM residences r JOIN persons p ON p.id = r.person_id
      LEFT JOIN residences o ON o.person_id = r.person_id AND o.position = (
        SELECT max(b.position) FROM residences b
        WHERE b.person_id = r.person_id AND b.kind <> 4 AND b.position < r.position)
      WHERE r.kind <> 4 AND r.division >= ? AND r.division < ? AND r.valid_from BETWEEN ? AND ?
        AND p.status IN (1, 2, 3) AND \(try isOpenToViewer("p.id")) AND (o.person_id IS NULL OR o.division <> r.division
          OR date(o.valid_to, '+1 day') <> r.valid_from)
      """,
      scope,
      days,
      after,
      limit
    )
  }

  /// A page of those who no longer live in an area since some days, by day.
  package func departures(
    within scope: DivisionPrefix,
    days: ClosedRange<CivilDate>,
    after: String,
    limit: Int
  ) throws -> Page<RosterChangeLine> {
    try rosterChanges(
      """
      SELECT p.id, p.record_no, p.name, r.valid_to AS day, r.division, p.division,
        CASE WHEN n.person_id IS NOT NULL AND date(r.valid_to, '+1 day') = n.valid_from THEN 2
          WHEN n.person_id IS NULL AND p.status = 3 THEN 5 ELSE 3 END
      FROM residences r JOIN persons p ON p.id = r.person_id
      LEFT JOIN residences n ON n.person_id = r.person_id AND n.position = (
        SELECT min(b.position) FROM residences b
        WHERE b.person_id = r.person_id AND b.kind <> 4 AND b.position > r.position)
      WHERE r.kind <> 4 AND r.division >= ? AND r.division < ? AND r.valid_to BETWEEN ? AND ?
        AND p.status IN (1, 2, 3) AND \(try isOpenToViewer("p.id")) AND (n.person_id IS NULL OR n.division <> r.division
          OR date(r.valid_to, '+1 day') <> n.valid_from)
      """,
      scope,
      days,
      after,
      limit
    )
  }

  private func rosterChanges(
    _ select: String,
    _ scope: DivisionPrefix,
    _ days: ClosedRange<CivilDate>,
    _ after: String,
    _ limit: Int
  ) throws -> Page<RosterChangeLine> {
    let size = StoreLimits.pageSize(limit)
    let parts = after.split(separator: "|", maxSplits: 1).map(String.init)
    let found = try all(
      "SELECT * FROM (\(select)) WHERE (day, record_no) > (?, ?) ORDER BY day, record_no LIMIT ?",
      [
        scope.text, scope.upperBound, days.lowerBound.description, days.upperBound.description,
        parts.count == 2 ? parts[0] : "", parts.count == 2 ? parts[1] : "", size + 1,
      ]
    ) { row in
      RosterChangeLine(
        personID: row.id(0),
        recordNumber: row[1],
        name: row[2],
        day: try CivilDate(row[3]),
        kind: row.code(6, .unspecified),
        division: try DivisionCode(row[4]),
        home: try DivisionCode(row[5])
      )
    }
    return Page(fetched: found, limit: size) { "\($0.day)|\($0.recordNumber)" }
  }

  /// Where a village's roster stands; cheap beside reading it.
  package func rosterMark(of village: DivisionPrefix) throws -> RosterMark {
    let row = try first(
      """
      SELECT count(*), coalesce(sum(version), 0), coalesce(max(updated_ms), 0) FROM persons
      WHERE division >= ? AND division < ? AND status = 1 AND \(Self.isOpen("persons.id"))
      """,
      [village.text, village.upperBound]
    )
    return RosterMark(
      people: (row?[0] as Int?) ?? 0,
      versions: (row?[1] as Int?) ?? 0,
      lastChange: (row?[2] as Int?) ?? 0
    )
  }
}
