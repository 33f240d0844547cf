import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The naming with an id, removed or not; nil where there is none.
  package func namedCarer(_ id: RecordID) throws -> NamedCarer? {
    try first(
      "SELECT id, person_id, user_id, topics, removed_ms, version FROM named_carers WHERE id = ?",
      [id.stored]
    ).map(Self.namedCarer)
  }

  /// Whom a person named and did not take back, the first first.
  package func namedCarers(of person: RecordID) throws -> [NamedCarer] {
    try all(
      """
      SELECT id, person_id, user_id, topics, removed_ms, version FROM named_carers
      WHERE person_id = ? AND removed_ms = 0 ORDER BY named_ms, id
      """,
      [person.stored],
      Self.namedCarer
    )
  }

  /// Whether a person named somebody, for one of the topics where they are given.
  package func isNamed(
    by person: RecordID,
    staff: RecordID,
    topics: [ConsultationTopic]
  ) throws -> Bool {
    try namedCarers(of: person).contains { carer in
      carer.userID == staff
        && (carer.topics.isEmpty || topics.isEmpty || carer.topics.contains(where: topics.contains))
    }
  }

  /// The clinicians with an open contact with a person, or one that ended within 90 days; `since` is
  /// when the last one ended, nil while one is open.
  package func carersByContact(
    of person: RecordID,
    now: Int64
  ) throws -> [(account: Account, since: Int64?)] {
    let contacts = [
      ("consultations", "state = 1"), ("appointments", "state IN (1, 2)"),
      ("referrals", "state IN (1, 2, 3, 5, 6)"), ("follow_ups", "state = 1"),
    ]
    var found: [RecordID: Int64?] = [:]
    for (table, isOpen) in contacts {
      let rows = try all(
        """
        SELECT staff_id, max(\(isOpen)), max(updated_ms) FROM \(table)
        WHERE person_id = ? AND (\(isOpen) OR updated_ms >= ?) GROUP BY staff_id
        """,
        [person.stored, CareTeam.since(now)]
      ) { (staff: $0.id(0), isOpen: $0[1] as Bool, at: $0[2] as Int64) }
      for row in rows {
        let before = found[row.staff]
        if row.isOpen || before == .some(nil) {
          found[row.staff] = .some(nil)
        } else {
          found[row.staff] = max(row.at, (before ?? nil) ?? .min)
        }
      }
    }
    let carers = try found.compactMap { staff, since -> (account: Account, since: Int64?)? in
      guard let account = try account(staff), account.role == .clinician, !account.isDisabled
      else { return nil }
      return (account, since)
    }
    return carers.sorted { $0.account.userName < $1.account.userName }
  }

  private static func namedCarer(_ row: Row) -> NamedCarer {
    let topics = (row[3] as String).split(separator: ",")
      .compactMap { UInt32($0).flatMap(ConsultationTopic.init(rawValue:)) }
    var carer = NamedCarer(
      id: row.id(0),
      personID: row.id(1),
      userID: row.id(2),
      topics: topics
    )
    carer.removedAt = row[4]
    carer.version = UInt64(row[5] as Int64)
    return carer
  }
}

extension Transaction {
  /// Writes a naming down; throws `alreadyExists` where the id is taken.
  package func insert(_ carer: NamedCarer) throws {
    guard try read.namedCarer(carer.id) == nil else { throw StoreError.alreadyExists(carer.id) }
    try run(
      "INSERT INTO named_carers VALUES (?, ?, ?, ?, ?, ?, 0, 1)",
      [
        carer.id.stored, carer.personID.stored, carer.userID.stored,
        carer.topics.map { String($0.rawValue) }.joined(separator: ","), ticket.userName, now,
      ]
    )
  }

  /// Takes a naming back and gives its new version; throws `conflict` for a stale version.
  package func remove(_ carer: NamedCarer, base: UInt64) throws -> UInt64 {
    guard carer.version == base else { throw StoreError.conflict(carer.version, ["removed"]) }
    try run(
      "UPDATE named_carers SET removed_ms = ?, version = ? WHERE id = ?",
      [now, Int64(base + 1), carer.id.stored]
    )
    return base + 1
  }
}
