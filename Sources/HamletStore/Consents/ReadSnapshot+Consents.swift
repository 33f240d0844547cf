import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// A person's consents, newest first; of one purpose where it is given.
  package func consents(
    of person: RecordID,
    to purpose: Purpose = .unspecified
  ) throws -> [ConsentRecord] {
    try all(
      """
      SELECT id, person_id, purpose, given_by, method, notice, given_ms, expires_on, withdrawn_ms,
        recipient, guardian_id, witness, recorded_by, withdrawn_by
      FROM consents WHERE person_id = ?1 AND (?2 = 0 OR purpose = ?2) ORDER BY given_ms DESC, id
      """,
      [person.stored, purpose.rawValue],
      consent
    )
  }

  /// The consent that covers a purpose on a day, or nil; a sealed record is covered by none.
  package func coveringConsent(
    of person: RecordID,
    to purpose: Purpose,
    recipient: String = "",
    on day: CivilDate
  ) throws -> ConsentRecord? {
    let given = try consents(of: person, to: purpose)
    guard !given.isEmpty, let birth = try self.birth(of: person),
      try !standings(of: person).contains(.sealed)
    else { return nil }
    return given.first {
      $0.terms.covers(purpose, recipient: recipient, of: birth.latestDay, on: day)
    }
  }

  /// Whether a consent of a person covers a purpose on a day.
  package func isCovered(
    _ person: RecordID,
    by purpose: Purpose,
    recipient: String = "",
    on day: CivilDate
  ) throws -> Bool {
    try coveringConsent(of: person, to: purpose, recipient: recipient, on: day) != nil
  }

  /// Whether a person of 14 or more lets a guardian see her consultations.
  package func letsSee(
    _ person: PersonRow,
    guardian: RecordID,
    on day: CivilDate
  ) throws -> Bool {
    try consents(of: person.id, to: .care).contains { consent in
      let terms = consent.terms
      return terms.isForGuardian && consent.guardianID == guardian
        && terms.state(of: person.birth.latestDay, on: day) == .inForce
    }
  }

  /// The guardians on a person's record.
  package func guardianIDs(of person: PersonRow) throws -> [RecordID] {
    try guardians(of: person.id)
  }

  private func birth(of person: RecordID) throws -> BirthRecord? {
    try first(
      """
      SELECT birth_year, birth_month, birth_day, birth_precision, birth_calendar
      FROM persons WHERE id = ?
      """,
      [person.stored]
    ).map { row in
      BirthRecord(
        year: row[0],
        month: row[1],
        day: row[2],
        precision: row.code(3, .unspecified),
        calendar: row.code(4, .unspecified)
      )
    }
  }

  private func consent(_ row: Row) throws -> ConsentRecord {
    let id = row.id(0)
    var consent = ConsentRecord(
      id: id,
      personID: row.id(1),
      purpose: row.code(2, .unspecified),
      givenBy: row.code(3, .unspecified),
      method: row.code(4, .unspecified),
      notice: row[5],
      givenAt: row[6],
      expiresOn: try? CivilDate(row[7]),
      withdrawnAt: row[8],
      recipient: row[9]
    )
    consent.guardianID = row.id(10)
    consent.witness = try vault.open(row[11], .consentWitness, row: id)
    consent.recordedBy = row[12]
    consent.withdrawnBy = row[13]
    return consent
  }
}
