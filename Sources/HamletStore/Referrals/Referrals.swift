import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let referralColumns = """
    r.id, r.division, r.state, r.person_id, p.name, r.consultation_id, r.recipient, r.topic,
    r.urgency, r.reason, r.answer, r.feedback, r.sent_ms, r.expires_on, r.staff_id,
    r.staff_name, r.recorded_ms, r.version
    """
  private static let referralTables = "referrals r JOIN persons p ON p.id = r.person_id"

  /// The referral; throws `notFound` outside of the scope.
  package func referral(
    _ id: RecordID,
    within scope: DivisionPrefix,
    for use: PersonUse = .service
  ) throws -> ReferralRecord {
    let found = try first(
      "SELECT \(Self.referralColumns) FROM \(Self.referralTables) WHERE r.id = ?",
      [id.stored]
    )
    let record = try referral(placed(found, division: 1, within: scope))
    try requireOpen(record.personID, for: use)
    return record
  }

  /// Referrals after a place, in the order of their ids.
  package func referrals(
    _ query: ReferralQuery,
    after id: RecordID,
    limit: Int
  ) throws -> [ReferralRecord] {
    let hers = query.personID.isNone ? "?5 IS NULL" : "r.person_id = ?5"
    return try all(
      """
      SELECT \(Self.referralColumns) FROM \(Self.referralTables)
      WHERE r.division >= ?1 AND r.division < ?2 AND r.id > ?3 AND \(hers)
        AND \(try isOpenToViewer("r.person_id")) AND \(Self.condition(query.stage))
      ORDER BY r.id LIMIT ?6
      """,
      [
        query.scope.text, query.scope.upperBound, Data(id.bytes), query.today.description,
        query.personID.stored, StoreLimits.pageSize(limit) + 1,
      ],
      referral
    )
  }

  /// A stage in terms of the states; `?4` is the day, after which a waiting one has expired.
  private static func condition(_ stage: ReferralStage) -> String {
    let waits = "(r.state NOT IN (2, 3) OR r.expires_on >= ?4)"
    let states =
      switch stage {
      case .unspecified: "r.state IN (1, 2, 3, 5, 6)"
      case .toSend: "r.state = 1"
      case .awaitingAnswer: "r.state = 2"
      case .awaitingFeedback: "r.state IN (3, 5)"
      case .toClose: "r.state = 6"
      case .finished: "(r.state IN (4, 7, 8, 9, 10) OR NOT \(waits))"
      }
    return stage == .finished ? states : "\(states) AND \(waits)"
  }

  private func referral(_ row: Row) throws -> ReferralRecord {
    let id = row.id(0)
    var record = ReferralRecord(
      id: id,
      division: try DivisionCode(row[1]),
      personID: row.id(3),
      recipient: row[6],
      topic: row.code(7, .unspecified),
      staff: StaffName(id: row.id(14), name: row[15]),
      recordedAt: row[16]
    )
    record.written = row.code(2, .unspecified)
    record.personName = row[4]
    record.consultationID = row.id(5)
    record.urgency = row.code(8, .unspecified)
    record.reason = try vault.open(row[9], .referralReason, row: id)
    record.answer = try vault.open(row[10], .referralAnswer, row: id)
    record.feedback = try vault.open(row[11], .referralFeedback, row: id)
    record.sentAt = row[12]
    record.expiresOn = try? CivilDate(row[13])
    record.version = UInt64(row[17] as Int64)
    return record
  }
}

extension Transaction {
  /// Adds a referral; throws `alreadyExists` where the id is taken.
  package func insert(_ record: ReferralRecord) throws {
    let id = record.id
    guard try read.count("SELECT count(*) FROM referrals WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      """
      INSERT INTO referrals VALUES
        (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, 0, '', ?, ?, ?, ?, ?, 1)
      """,
      [
        id.stored, record.division.text, record.written.rawValue, record.personID.stored,
        record.consultationID.stored, record.recipient, record.topic.rawValue,
        record.urgency.rawValue,
        try sealed(record.reason, .referralReason, id, of: .person(record.personID)),
        record.staff.id.stored, record.staff.name, record.recordedAt, now, now,
      ]
    )
  }

  /// Ends the referrals that waited for an answer past their day; gives how many.
  package func expireReferrals(before day: CivilDate) throws -> Int {
    try changes(
      """
      UPDATE referrals SET state = ?, updated_ms = ?, version = version + 1
      WHERE state IN (2, 3) AND expires_on <> '' AND expires_on < ?
      """,
      [ReferralState.expired.rawValue, now, day.description]
    )
  }

  /// Writes what became of a referral and gives its new version.
  ///
  /// Throws `conflict` where `base` is not the version that was read.
  package func update(_ record: ReferralRecord, base: UInt64) throws -> UInt64 {
    guard record.version == base else { throw StoreError.conflict(record.version, ["state"]) }
    let version = base + 1
    let owner = SealOwner.person(record.personID)
    try run(
      """
      UPDATE referrals SET state = ?, answer = ?, feedback = ?, sent_ms = ?, expires_on = ?,
        updated_ms = ?, version = ? WHERE id = ?
      """,
      [
        record.written.rawValue,
        try sealed(record.answer, .referralAnswer, record.id, of: owner),
        try sealed(record.feedback, .referralFeedback, record.id, of: owner), record.sentAt,
        record.expiresOn?.description ?? "", now, Int64(version), record.id.stored,
      ]
    )
    return version
  }
}
