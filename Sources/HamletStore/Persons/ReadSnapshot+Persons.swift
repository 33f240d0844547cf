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

  /// The person's row; throws `notFound` where there is none, or her home and her stay lie outside,
  /// and what `requireOpen` throws.
  package func personRow(
    _ id: RecordID,
    within scope: DivisionPrefix,
    for use: PersonUse = .service
  ) throws -> PersonRow {
    let found = try scan(
      "SELECT \(Self.personColumns) FROM persons p WHERE p.id = ?",
      [id.stored],
      Self.personRow
    ).first
    let livesHere = found.map { scope.contains($0.division) } ?? false
    // Looked for where nobody was found too, so that both take as long.
    guard try livesHere || staysIn(id, scope), let row = found else { throw StoreError.notFound }
    if row.status == .erased, !viewer.seesEveryStanding { throw StoreError.notFound }
    try requireOpen(id, for: use)
    return row
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

  /// What there is once beside a person's row, and which of the tables of many rows name her.
  private static let beside = """
    SELECT p.note, b.mother_id, b.birth_order,
      (SELECT household_id FROM household_members WHERE person_id = p.id AND valid_to = ''),
      EXISTS (SELECT 1 FROM person_documents WHERE person_id = p.id),
      EXISTS (SELECT 1 FROM person_facts WHERE person_id = p.id),
      EXISTS (SELECT 1 FROM person_guardians WHERE person_id = p.id)
    FROM persons p LEFT JOIN person_births b ON b.person_id = p.id WHERE p.id = ?
    """

  /// The person with everything of her entry; throws as `personRow`.
  ///
  /// The row comes first and alone: who is hidden must take no longer than who is not there. Then one
  /// statement gives what there is once, and spares those that would find nothing.
  package func person(_ id: RecordID, within scope: DivisionPrefix) throws -> PersonRecord {
    let row = try personRow(id, within: scope)
    let read = try scan(Self.beside, [id.stored]) { columns in
      var person = PersonRecord(row: row, residences: [])
      person.note = try vault.open(columns.data(0), .note, row: id)
      person.motherID = columns.id(1)
      person.birthOrder = columns.int(2)
      person.householdID = columns.id(3)
      if columns.int(4) != 0 { person.documents = try documents(of: id) }
      if columns.int(5) != 0 { person.facts = try facts(of: id) }
      if columns.int(6) != 0 { person.guardianIDs = try guardians(of: id) }
      return person
    }.first
    guard var person = read else { throw StoreError.notFound }
    person.phones = try phones(of: id)
    person.residences = try residences(of: id)
    return person
  }

  package func documents(of id: RecordID) throws -> [DocumentRecord] {
    try scan(
      "SELECT kind, number FROM person_documents WHERE person_id = ? ORDER BY position",
      [id.stored]
    ) { row in
      DocumentRecord(
        kind: row.code(0, .unspecified),
        number: try vault.open(row.data(1), .documentNumber, row: id)
      )
    }
  }

  package func phones(of id: RecordID) throws -> [PhoneRecord] {
    try scan(
      """
      SELECT number, ok_to_call, ok_to_say_who FROM person_phones WHERE person_id = ?
      ORDER BY position
      """,
      [id.stored]
    ) { row in
      PhoneRecord(
        number: try vault.open(row.data(0), .phoneNumber, row: id),
        okToCall: row.int(1) != 0,
        okToSayWho: row.int(2) != 0
      )
    }
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
    ) { row in
      ResidenceRecord(
        division: try DivisionCode(row.text(0)),
        address: try vault.open(row.data(1), .address, row: id),
        kind: row.code(2, .unspecified),
        validFrom: try CivilDate(row.text(3)),
        validTo: row.date(4),
        expectedEnd: row.date(5),
        dwelling: row.code(6, .unspecified),
        registeredDivision: row.text(7)
      )
    }
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
