package import HamletDomain

extension Transaction {
  /// Writes a consent down; throws `alreadyExists` where the id is taken.
  package func insert(_ consent: ConsentRecord) throws {
    let id = consent.id
    guard try read.count("SELECT count(*) FROM consents WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      """
      INSERT INTO consents(id, person_id, purpose, given_by, method, notice, given_ms, expires_on,
        withdrawn_ms, recipient, guardian_id, witness, recorded_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)
      """,
      [
        id.stored, consent.personID.stored, consent.purpose.rawValue,
        consent.givenBy.rawValue, consent.method.rawValue, consent.notice, consent.givenAt,
        consent.expiresOn?.description ?? "", consent.recipient, consent.guardianID.stored,
        try sealed(consent.witness, .consentWitness, id, of: .person(consent.personID)),
        ticket.userName,
      ]
    )
  }

  /// Withdraws every consent to a purpose that is not withdrawn, or those for one recipient; gives
  /// how many.
  package func withdrawConsents(
    of person: RecordID,
    to purpose: Purpose,
    recipient: String = ""
  ) throws -> Int {
    try changes(
      """
      UPDATE consents SET withdrawn_ms = ?1, withdrawn_by = ?2
      WHERE person_id = ?3 AND purpose = ?4 AND withdrawn_ms = 0 AND (?5 = '' OR recipient = ?5)
      """,
      [now, ticket.userName, person.stored, purpose.rawValue, recipient]
    )
  }
}
