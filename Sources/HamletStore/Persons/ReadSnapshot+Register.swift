import Foundation
import GRDB
package import HamletDomain

/// A stay that is expected to end.
package struct StayLine: Sendable, Hashable {
  package var personID: RecordID
  package var recordNumber: String
  package var name: String
  package var kind: ResidenceKind
  package var division: DivisionCode
  package var expectedEnd: CivilDate
}

extension ReadSnapshot {
  /// What the register asks of a person and what of it is answered, on a day.
  package func review(_ row: PersonRow, on day: CivilDate) throws -> RegisterReview {
    var known = RegisterReview.Known(
      sex: row.sex,
      birth: try? PartialDay(
        year: row.birth.year,
        month: row.birth.month,
        day: row.birth.day,
        precision: row.birth.precision,
        calendar: row.birth.calendar
      )
    )
    let id = row.id.stored
    known.documents = try count(
      "SELECT count(*) FROM person_documents WHERE person_id = ?",
      [id]
    )
    known.phones = try count("SELECT count(*) FROM person_phones WHERE person_id = ?", [id])
    known.guardians = try count("SELECT count(*) FROM person_guardians WHERE person_id = ?", [id])
    known.hasAddress =
      try count(
        """
        SELECT count(*) FROM residences
        WHERE person_id = ? AND valid_to = '' AND kind <> 4 AND address IS NOT NULL
        """,
        [id]
      ) > 0
    known.hasHousehold = try !householdID(of: row.id).isNone
    return RegisterReview(known, try facts(of: row.id), on: day)
  }

  /// A page of short stays and stays for care that are expected to end until a day, the first one
  /// first: of those who stay within the scope, and of those whose home is there.
  package func staysEnding(
    within scope: DivisionPrefix,
    until day: CivilDate,
    after: String,
    limit: Int
  ) throws -> Page<StayLine> {
    let size = StoreLimits.pageSize(limit)
    let parts = after.split(separator: "|", maxSplits: 1).map(String.init)
    let found = try all(
      """
      SELECT p.id, p.record_no, p.name, r.kind, r.division, r.expected_end FROM residences r
      JOIN persons p ON p.id = r.person_id
      WHERE r.valid_to = '' AND r.expected_end <> '' AND r.expected_end <= ?1 AND p.status = 1
        AND ((r.division >= ?2 AND r.division < ?3) OR (p.division >= ?2 AND p.division < ?3))
        AND (r.expected_end, p.record_no) > (?4, ?5) AND \(try isOpenToViewer("p.id"))
      ORDER BY r.expected_end, p.record_no LIMIT ?6
      """,
      [
        day.description, scope.text, scope.upperBound, parts.count == 2 ? parts[0] : "",
        parts.count == 2 ? parts[1] : "", size + 1,
      ]
    ) { row in
      StayLine(
        personID: row.id(0),
        recordNumber: row[1],
        name: row[2],
        kind: row.code(3, .unspecified),
        division: try DivisionCode(row[4]),
        expectedEnd: try CivilDate(row[5])
      )
    }
    return Page(fetched: found, limit: size) { "\($0.expectedEnd)|\($0.recordNumber)" }
  }
}
