import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  static let personColumns = """
    p.id, p.record_no, p.name, p.sex, p.birth_year, p.birth_month, p.birth_day,
    p.birth_precision, p.birth_calendar, p.division, p.status, p.guardian_id, p.confirmed_on,
    p.version
    """
  /// How many those are.
  static let personColumnCount: Int32 = 14

  /// A person's row with her sealed note, and whether anything stands in the way of reading it.
  static let opening = """
    SELECT \(personColumns), p.note,
      EXISTS (SELECT 1 FROM person_standings WHERE person_id = p.id)
    FROM persons p WHERE p.id = ?
    """

  /// The person's row; throws `notFound` where there is none, or her home and her stay lie outside,
  /// and what `requireOpen` throws.
  package func personRow(
    _ id: RecordID,
    within scope: DivisionPrefix,
    for use: PersonUse = .service
  ) throws -> PersonRow {
    try openedRow(id, scope, use).row
  }

  /// The row as `personRow` gives it, and the sealed note beside it.
  func openedRow(
    _ id: RecordID,
    _ scope: DivisionPrefix,
    _ use: PersonUse
  ) throws -> (row: PersonRow, note: Data?) {
    var found: (row: PersonRow, note: Data?, stands: Bool)?
    try each(.personRow, of: id) { columns in
      found = (try Self.personRow(columns), columns.data(14), columns.int(15) != 0)
    }
    let livesHere = found.map { scope.contains($0.row.division) } ?? false
    // Looked for where nobody was found too, so that both take as long.
    guard try livesHere || staysIn(id, scope), let found else { throw StoreError.notFound }
    if found.row.status == .erased, !viewer.seesEveryStanding { throw StoreError.notFound }
    if found.stands { try requireOpen(id, for: use) }
    return (found.row, found.note)
  }

  private func staysIn(_ id: RecordID, _ scope: DivisionPrefix) throws -> Bool {
    try count(
      """
      SELECT count(*) FROM residences WHERE person_id = ? AND kind = 4 AND valid_to = ''
        AND division >= ? AND division < ?
      """,
      [id.stored, scope.text, scope.upperBound]
    ) > 0
  }

  package func documents(of id: RecordID) throws -> [DocumentRecord] {
    try scan(
      "SELECT kind, number FROM person_documents WHERE person_id = ? ORDER BY position",
      [id.stored]
    ) { try document($0, from: 0, of: id) }
  }

  package func phones(of id: RecordID) throws -> [PhoneRecord] {
    try scan(
      """
      SELECT number, ok_to_call, ok_to_say_who FROM person_phones WHERE person_id = ?
      ORDER BY position
      """,
      [id.stored]
    ) { try phone($0, from: 0, of: id) }
  }

  /// Where a person lived, newest first.
  package func residences(of id: RecordID) throws -> [ResidenceRecord] {
    try scan(
      """
      SELECT division, address, kind, valid_from, valid_to, expected_end, dwelling,
        registered_division FROM residences
      WHERE person_id = ? ORDER BY position DESC
      """,
      [id.stored]
    ) { try residence($0, from: 0, of: id) }
  }

  /// The changes of a person's facts, newest first.
  package func history(of id: RecordID) throws -> [PersonChange] {
    try all(
      """
      SELECT version, field, old_value, changed_by, changed_ms, reason FROM person_history
      WHERE person_id = ? ORDER BY version DESC, field
      """,
      [id.stored]
    ) { row in
      PersonChange(
        version: UInt64(row[0] as Int64),
        field: row[1],
        oldValue: try vault.open(row[2], .history, row: id),
        changedBy: row[3],
        changedAt: row[4],
        reason: try vault.open(row[5], .historyReason, row: id)
      )
    }
  }

  /// The same as the next, without a copy of the row: a person is read far more often than found.
  static func personRow(_ row: ColumnReader) throws -> PersonRow {
    PersonRow(
      id: row.id(0),
      recordNumber: row.text(1),
      name: row.text(2),
      sex: row.code(3, .unspecified),
      birth: birth(row),
      division: try DivisionCode(row.text(9)),
      status: row.code(10, .unspecified),
      guardianID: row.id(11),
      confirmedOn: row.date(12),
      version: UInt64(max(0, row.int(13)))
    )
  }

  /// The birth among the columns of a person.
  static func birth(_ row: ColumnReader, from column: Int32 = 4) -> BirthRecord {
    BirthRecord(
      year: row.int(column),
      month: row.int(column + 1),
      isLeapMonth: row.int(column + 4) == Int(BirthRecord.leapCalendar),
      day: row.int(column + 2),
      precision: row.code(column + 3, .unspecified),
      calendar: row.code(column + 4, .lunar)
    )
  }

  static func personRow(_ row: Row) throws -> PersonRow {
    PersonRow(
      id: row.id(0),
      recordNumber: row[1],
      name: row[2],
      sex: row.code(3, .unspecified),
      birth: BirthRecord(
        year: row[4],
        month: row[5],
        isLeapMonth: (row[8] as Int) == Int(BirthRecord.leapCalendar),
        day: row[6],
        precision: row.code(7, .unspecified),
        calendar: row.code(8, .lunar)
      ),
      division: try DivisionCode(row[9]),
      status: row.code(10, .unspecified),
      guardianID: row.id(11),
      confirmedOn: try? CivilDate(row[12]),
      version: UInt64(row[13] as Int64)
    )
  }
}
