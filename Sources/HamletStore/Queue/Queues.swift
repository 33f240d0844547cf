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
      SELECT id, version, division, occurred_ms, urgency, channel FROM consultations c
      WHERE state = 1 AND urgency >= 3 AND division >= ? AND division < ?
        AND \(try isOpenToViewer("c.person_id"))
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
    try all(
      """
      SELECT f.id, f.version, f.division, f.due_on, 0, f.channel
      FROM follow_ups f JOIN persons p ON p.id = f.person_id
      WHERE f.state = 1 AND f.channel IN (1, 5) AND f.due_on <= ?1
        AND f.division >= ?2 AND f.division < ?3 AND \(try isOpenToViewer("p.id"))
        AND \(ConsentCondition.inForce(.contact, on: "?1"))
      ORDER BY f.due_on, f.id LIMIT ?4
      """,
      [query.today.description, query.scope.text, query.scope.upperBound, limit]
    ) { row in
      let due = try CivilDate(row[3])
      return try Self.entry(row, .callbackPromised, at: due.startUnixMilliseconds())
    }
  }

  /// Those that are asked for, and calls agreed for today; an offer leaves with consent to contact.
  private func appointmentsOfQueue(_ query: QueueQuery, _ limit: Int) throws -> [QueueEntry] {
    try all(
      """
      SELECT a.id, a.version, a.division, a.starts_ms, 0, a.channel, a.state
      FROM appointments a JOIN persons p ON p.id = a.person_id
      WHERE (a.state = 1 OR a.state = 2 AND a.channel = 1 AND a.starts_ms < ?5)
        AND a.division >= ?2 AND a.division < ?3 AND (?6 IS NULL OR a.service_point_id = ?6)
        AND \(try isOpenToViewer("p.id")) AND (a.requested_by <> 3 OR a.channel NOT IN (1, 3)
          OR \(ConsentCondition.inForce(.contact, on: "?1")))
      ORDER BY a.starts_ms, a.id LIMIT ?4
      """,
      [
        query.today.description, query.scope.text, query.scope.upperBound, limit,
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
      SELECT id, version, division, received_ms, 0, 0 FROM paperwork w
      WHERE state IN (1, 2) AND division >= ? AND division < ?
        AND \(try isOpenToViewer("w.person_id"))
      ORDER BY received_ms, id LIMIT ?
      """,
      [query.scope.text, query.scope.upperBound, limit]
    ) { try Self.entry($0, .paperworkWaiting) }
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
