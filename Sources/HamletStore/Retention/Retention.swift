import Foundation
import GRDB
package import HamletDomain

/// What one run removed by one rule.
package struct RetentionRunRecord: Sendable, Hashable {
  package var at: Int64
  package var by: String
  package var rule: RetentionRule
  package var count: Int
}

/// The moments before which things are kept no longer, in milliseconds since 1970.
package struct RetentionTerms: Sendable, Hashable {
  package var anonymousBefore: Int64
  package var choicesBefore: Int64
  package var dossiersBefore: Int64

  package init(anonymousBefore: Int64, choicesBefore: Int64, dossiersBefore: Int64) {
    self.anonymousBefore = anonymousBefore
    self.choicesBefore = choicesBefore
    self.dossiersBefore = dossiersBefore
  }
}

extension ReadSnapshot {
  /// The next records after an id that a rule no longer keeps, in the order of their ids.
  package func due(
    by rule: RetentionRule,
    _ terms: RetentionTerms,
    within scope: DivisionPrefix,
    after id: RecordID,
    limit: Int
  ) throws -> [RecordID] {
    let (sql, before) =
      switch rule {
      case .anonymousConsultation: (Self.anonymous, terms.anonymousBefore)
      case .informedChoice: (Self.choices, terms.choicesBefore)
      case .dossier: (Self.dossiers, terms.dossiersBefore)
      case .unspecified: ("", Int64(0))
      }
    guard !sql.isEmpty else { return [] }
    return try all(
      sql,
      [scope.text, scope.upperBound, before, Data(id.bytes), limit]
    ) { $0.id(0) }
  }

  /// That a consultation was held stays, with its topics: what could tell whose it was goes.
  private static let anonymous = """
    SELECT c.id FROM consultations c
    WHERE c.division >= ?1 AND c.division < ?2 AND c.occurred_ms < ?3 AND c.id > ?4
      AND c.person_id IS NULL AND c.audience = 0
      AND (c.question IS NOT NULL OR c.advice IS NOT NULL OR c.callback IS NOT NULL
        OR c.age_band <> 0 OR c.sex <> 0 OR c.continues_id IS NOT NULL
        OR EXISTS (SELECT 1 FROM informed_choices i WHERE i.consultation_id = c.id)
        OR EXISTS (SELECT 1 FROM advices a WHERE a.consultation_id = c.id)
        OR EXISTS (SELECT 1 FROM consultation_corrections k WHERE k.consultation_id = c.id))
    ORDER BY c.id LIMIT ?5
    """

  private static func recent(_ table: String) -> String {
    """
    EXISTS (SELECT 1 FROM \(table) x
      WHERE x.person_id = c.person_id AND x.updated_ms >= ?3)
    """
  }

  private static let choices = """
    SELECT i.id FROM informed_choices i JOIN consultations c ON c.id = i.consultation_id
    WHERE c.division >= ?1 AND c.division < ?2 AND i.received_ms < ?3 AND i.id > ?4
      AND c.person_id IS NOT NULL AND NOT (\(recent("consultations"))
        OR \(recent("appointments")) OR \(recent("referrals")) OR \(recent("follow_ups")))
    ORDER BY i.id LIMIT ?5
    """

  private static let dossiers = """
    SELECT s.id FROM submissions s
    WHERE s.division >= ?1 AND s.division < ?2 AND s.id > ?4
      AND s.kind = \(SubmissionKind.childAssessment.rawValue)
      AND s.state IN (\(finished))
      AND (SELECT max(r.at_ms) FROM submission_reviews r WHERE r.submission_id = s.id) < ?3
      AND (EXISTS (SELECT 1 FROM submission_versions v WHERE v.submission_id = s.id)
        OR EXISTS (SELECT 1 FROM submission_files f WHERE f.submission_id = s.id))
    ORDER BY s.id LIMIT ?5
    """

  private static let finished =
    [SubmissionState.concluded, .withdrawn, .rejected, .discarded, .superseded]
    .map { String($0.rawValue) }.joined(separator: ", ")

  /// What earlier runs removed, newest first.
  package func retentionRuns(limit: Int) throws -> [RetentionRunRecord] {
    try all(
      """
      SELECT at_ms, user_name, rule, count FROM retention_runs ORDER BY number DESC LIMIT ?
      """,
      [StoreLimits.pageSize(limit)]
    ) {
      RetentionRunRecord(at: $0[0], by: $0[1], rule: $0.code(2, .unspecified), count: $0[3])
    }
  }
}

extension Transaction {
  /// Removes what a rule no longer keeps of one record.
  package func expire(_ id: RecordID, by rule: RetentionRule) throws {
    switch rule {
    case .anonymousConsultation: try forgetConsultation(id)
    case .informedChoice:
      try run("DELETE FROM informed_choices WHERE id = ?", [id.stored])
      try vault.shred(SealOwner(.choice, id))
    case .dossier: try forgetReport(id)
    case .unspecified: return
    }
    effects.note(Forgotten(rule, id))
  }

  /// Adds to what a run removed.
  package func noteRetention(run at: Int64, rule: RetentionRule, count: Int) throws {
    try self.run(
      """
      INSERT INTO retention_runs(at_ms, user_name, rule, count) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT(at_ms, user_name, rule) DO UPDATE SET count = count + ?4
      """,
      [at, ticket.userName, rule.rawValue, count]
    )
  }

  /// Leaves of a consultation that it was held, about what, where and by whom.
  func forgetConsultation(_ id: RecordID) throws {
    let choices = try read.all(
      "SELECT id FROM informed_choices WHERE consultation_id = ?",
      [id.stored]
    ) { $0.id(0) }
    for choice in choices { try vault.shred(SealOwner(.choice, choice)) }
    try vault.shred(.consultation(id))
    for table in ["informed_choices", "advices", "consultation_corrections"] {
      try run("DELETE FROM \(table) WHERE consultation_id = ?", [id.stored])
    }
    try run(
      """
      UPDATE consultations SET person_id = NULL, callback = NULL, question = NULL, advice = NULL,
        age_band = 0, sex = 0, appointment_id = NULL, continues_id = NULL, items = '',
        materials = '[]', identification = \(Identification.anonymous.rawValue)
      WHERE id = ?
      """,
      [id.stored]
    )
  }

  /// Leaves of a report its kind, state and days.
  func forgetReport(_ id: RecordID) throws {
    try vault.shred(SealOwner(.report, id))
    let files = try read.all(
      """
      SELECT s.division, f.sha256 FROM submission_files f
      JOIN submissions s ON s.id = f.submission_id WHERE f.submission_id = ?
      """,
      [id.stored]
    ) { ($0[0] as String, $0[1] as Data) }
    try run("DELETE FROM submission_files WHERE submission_id = ?", [id.stored])
    for (division, digest) in files { try dropFile(digest, in: division) }
    let parts = [
      "submission_notes", "submission_versions", "submission_children", "review_drafts",
      "treatments",
    ]
    for table in parts {
      try run("DELETE FROM \(table) WHERE submission_id = ?", [id.stored])
    }
    try run("DELETE FROM submission_links WHERE ? IN (first_id, second_id)", [id.stored])
    try run(
      "UPDATE submission_reviews SET comment = NULL, told_by = NULL WHERE submission_id = ?",
      [id.stored]
    )
    try run(
      """
      UPDATE submissions SET sealed = 1, external_reference = '', family_informed_on = '',
        recheck_on = '' WHERE id = ?
      """,
      [id.stored]
    )
  }

  /// Removes a file's bytes unless another report of the village has the same file.
  private func dropFile(_ digest: Data, in division: String) throws {
    let isUsed = try read.count(
      """
      SELECT count(*) FROM submission_files f JOIN submissions s ON s.id = f.submission_id
      WHERE f.sha256 = ? AND s.division = ?
      """,
      [digest, division]
    )
    guard isUsed == 0 else { return }
    let heads = try read.all(
      "SELECT DISTINCT substr(bytes, 1, ?) FROM file_chunks WHERE division = ? AND sha256 = ?",
      [SealedValue.headBytes, division, digest]
    ) { SealedValue(head: $0[0]) }
    for case let subject? in heads.map({ $0?.subject }) { try vault.shred(subject: subject) }
    for table in ["file_chunks", "file_contents"] {
      try run("DELETE FROM \(table) WHERE division = ? AND sha256 = ?", [division, digest])
    }
  }
}
