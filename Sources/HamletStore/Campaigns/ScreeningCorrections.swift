import GRDB
package import HamletDomain

/// What stood of a check before it was corrected.
package struct ScreeningCorrectionRecord: Sendable, Hashable {
  /// Milliseconds since 1970.
  package var at: Int64
  package var correctedBy: String
  package var reason: String
  package var oldDoneOn: CivilDate?
  package var oldFindings: [ScreeningFinding]
}

extension ReadSnapshot {
  /// The corrections of a person's check, oldest first.
  package func corrections(
    of person: RecordID,
    in campaign: RecordID
  ) throws -> [ScreeningCorrectionRecord] {
    try all(
      """
      SELECT at_ms, corrected_by, reason, old_done_on, old_findings FROM screening_corrections
      WHERE campaign_id = ? AND person_id = ? ORDER BY position
      """,
      [campaign.stored, person.stored]
    ) { row in
      ScreeningCorrectionRecord(
        at: row[0],
        correctedBy: row[1],
        reason: try vault.open(row[2], .screeningCorrectionReason, row: person),
        oldDoneOn: try? CivilDate(row[3]),
        oldFindings: Self.findings(try vault.open(row[4], .correctedFindings, row: person))
      )
    }
  }
}

extension Transaction {
  /// Keeps what stood of a check, with the reason for which it is written anew.
  package func keep(_ old: ScreeningRecord, correctedFor reason: String) throws {
    let person = old.personID
    let position = try read.count(
      """
      SELECT coalesce(max(position), 0) + 1 FROM screening_corrections
      WHERE campaign_id = ? AND person_id = ?
      """,
      [old.campaignID.stored, person.stored]
    )
    let findings = old.findings.map { String($0.rawValue) }.joined(separator: ",")
    try run(
      "INSERT INTO screening_corrections VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        old.campaignID.stored, person.stored, position, now, ticket.userName,
        try vault.seal(reason, .screeningCorrectionReason, row: person),
        old.doneOn?.description ?? "",
        try sealed(findings, .correctedFindings, person),
      ]
    )
  }
}
