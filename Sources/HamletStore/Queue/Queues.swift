import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// What waits, most pressing first: at most `limit` of each kind, and all that fits into `limit`.
  package func queue(_ query: QueueQuery, limit: Int) throws -> [QueueEntry] {
    let parts = [
      try urgentConsultations(query, limit), try promisedCalls(query, limit),
      try appointmentsOfQueue(query, limit), try paperworkOfQueue(query, limit),
    ]
    return Array(parts.joined().sorted().prefix(limit))
  }

  private func urgentConsultations(_ query: QueueQuery, _ limit: Int) throws -> [QueueEntry] {
    try all(
      """
      SELECT id, version, division, occurred_ms, urgency, channel FROM consultations
      WHERE state = 1 AND urgency >= 3 AND division >= ? AND division < ?
        AND \(try isOpenToViewer("consultations.person_id"))
      ORDER BY urgency DESC, occurred_ms, id LIMIT ?
      """,
      [query.scope.text, query.scope.upperBound, limit]
    ) { row in
      var entry = try Self.entry(row, .urgentConsultation)
      entry.urgency = row.code(4, .unspecified)
      return entry
    }
  }

  private func promisedCalls(_ query: QueueQuery, _ limit: Int) throws -> [QueueEntry] {
    let hers = Self.hasConsentToContact("f")
    return try all(
      """
      SELECT f.id, f.version, f.division, f.due_on, 0, f.channel FROM follow_ups f
      WHERE f.state = 1 AND f.channel IN (1, 5) AND f.due_on <= ?1
        AND f.division >= ?2 AND f.division < ?3 AND \(hers)
        AND \(try isOpenToViewer("f.person_id"))
      ORDER BY f.due_on, f.id LIMIT ?5
      """,
      [
        query.today.description, query.scope.text, query.scope.upperBound,
        Purpose.contact.rawValue, limit,
      ]
    ) { row in
      let due = try CivilDate(row[3])
      return try Self.entry(row, .callbackPromised, at: due.startUnixMilliseconds())
    }
  }

  /// Those that are asked for, and calls agreed for today; an offer leaves with consent to contact.
  private func appointmentsOfQueue(_ query: QueueQuery, _ limit: Int) throws -> [QueueEntry] {
    let hers = Self.hasConsentToContact("a")
    return try all(
      """
      SELECT a.id, a.version, a.division, a.starts_ms, 0, a.channel, a.state FROM appointments a
      WHERE (a.state = 1 OR a.state = 2 AND a.channel = 1 AND a.starts_ms < ?6)
        AND a.division >= ?2 AND a.division < ?3 AND (?7 IS NULL OR a.service_point_id = ?7)
        AND (a.requested_by <> 3 OR a.channel NOT IN (1, 3) OR \(hers))
        AND \(try isOpenToViewer("a.person_id"))
      ORDER BY a.starts_ms, a.id LIMIT ?5
      """,
      [
        query.today.description, query.scope.text, query.scope.upperBound,
        Purpose.contact.rawValue, limit,
        query.today.adding(days: 1).startUnixMilliseconds(), query.pointID.stored,
      ]
    ) { row in
      let isAsked = (row[6] as Int) == 1
      return try Self.entry(row, isAsked ? .appointmentRequested : .callbackPromised)
    }
  }

  private func paperworkOfQueue(_ query: QueueQuery, _ limit: Int) throws -> [QueueEntry] {
    try all(
      """
      SELECT id, version, division, received_ms, 0, 0 FROM paperwork
      WHERE state IN (1, 2) AND division >= ? AND division < ?
        AND \(try isOpenToViewer("paperwork.person_id"))
      ORDER BY received_ms, id LIMIT ?
      """,
      [query.scope.text, query.scope.upperBound, limit]
    ) { try Self.entry($0, .paperworkWaiting) }
  }

  /// `?1` is the day, `?4` the purpose.
  private static func hasConsentToContact(_ table: String) -> String {
    """
    EXISTS (SELECT 1 FROM consents c WHERE c.person_id = \(table).person_id AND c.purpose = ?4
      AND c.withdrawn_ms = 0 AND (c.expires_on = '' OR c.expires_on >= ?1))
    """
  }

  private static func entry(
    _ row: Row,
    _ kind: QueueItemKind,
    at moment: Int64? = nil
  ) throws -> QueueEntry {
    var entry = QueueEntry(
      kind: kind,
      record: row.id(0),
      version: UInt64(row[1] as Int64),
      division: try DivisionCode(row[2]),
      at: moment ?? row[3]
    )
    entry.channel = row.code(5, .unspecified)
    return entry
  }
}
