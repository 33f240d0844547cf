import Foundation
import GRDB
package import HamletDomain

enum ConsentMigrations {
  static let all = [
    Migration(
      number: 60,
      name: "consents",
      sql: """
        CREATE TABLE consents(
          id BLOB PRIMARY KEY, person_id BLOB NOT NULL REFERENCES persons(id),
          purpose INTEGER NOT NULL, given_by INTEGER NOT NULL, method INTEGER NOT NULL,
          notice TEXT NOT NULL, given_ms INTEGER NOT NULL, expires_on TEXT NOT NULL,
          withdrawn_ms INTEGER NOT NULL, recipient TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX consents_of ON consents(person_id, purpose);
        """
    )
  ]
}

/// What a person agreed to.
package struct ConsentRecord: Sendable, Hashable {
  package var id: RecordID
  package var personID: RecordID
  package var purpose: Purpose
  package var givenBy: ConsentGiver
  package var method: ConsentMethod
  package var notice: String
  package var givenAt: Int64
  package var expiresOn: CivilDate?
  /// 0: not withdrawn.
  package var withdrawnAt: Int64
  package var recipient: String

  package init(
    id: RecordID,
    personID: RecordID,
    purpose: Purpose,
    givenBy: ConsentGiver,
    method: ConsentMethod,
    notice: String,
    givenAt: Int64,
    expiresOn: CivilDate? = nil,
    withdrawnAt: Int64 = 0,
    recipient: String = ""
  ) {
    self.id = id
    self.personID = personID
    self.purpose = purpose
    self.givenBy = givenBy
    self.method = method
    self.notice = notice
    self.givenAt = givenAt
    self.expiresOn = expiresOn
    self.withdrawnAt = withdrawnAt
    self.recipient = recipient
  }

  /// Whether it is in force on a day.
  package func isInForce(on day: CivilDate) -> Bool {
    withdrawnAt == 0 && expiresOn.map { day <= $0 } ?? true
  }
}

extension ReadSnapshot {
  /// A person's consents, newest first.
  package func consents(of person: RecordID) throws -> [ConsentRecord] {
    try all(
      """
      SELECT id, person_id, purpose, given_by, method, notice, given_ms, expires_on, withdrawn_ms,
        recipient FROM consents WHERE person_id = ? ORDER BY given_ms DESC, id
      """,
      [person.stored]
    ) { row in
      ConsentRecord(
        id: row.id(0),
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
    }
  }

  /// Whether a consent of a person covers a purpose on a day.
  package func isCovered(
    _ person: RecordID,
    by purpose: Purpose,
    on day: CivilDate
  ) throws -> Bool {
    try consents(of: person).contains { $0.purpose == purpose && $0.isInForce(on: day) }
  }
}

extension Transaction {
  package func insert(_ consent: ConsentRecord) throws {
    guard try read.count("SELECT count(*) FROM consents WHERE id = ?", [consent.id.stored]) == 0
    else { throw StoreError.alreadyExists(consent.id) }
    try run(
      "INSERT INTO consents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        consent.id.stored, consent.personID.stored, consent.purpose.rawValue,
        consent.givenBy.rawValue, consent.method.rawValue, consent.notice, consent.givenAt,
        consent.expiresOn?.description ?? "", 0, consent.recipient,
      ]
    )
  }

  /// Withdraws every consent to a purpose that is not withdrawn; gives how many.
  package func withdrawConsents(of person: RecordID, to purpose: Purpose) throws -> Int {
    try changes(
      """
      UPDATE consents SET withdrawn_ms = ? WHERE person_id = ? AND purpose = ?
        AND withdrawn_ms = 0
      """,
      [now, person.stored, purpose.rawValue]
    )
  }
}
