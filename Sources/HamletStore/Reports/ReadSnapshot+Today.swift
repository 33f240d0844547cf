import GRDB
package import HamletDomain

/// A list of what waits: where the records are, which wait, and what is told of each.
struct TodaySource {
  /// Tables, with the record's own first.
  let tables: String
  let condition: String
  /// Whether one is late, as a condition.
  var overdue = "0"
  /// Id, name, title, channel, time, day, in this order.
  let columns: String
  let order: String
  /// The person that it is about, as a column; empty where it is about none.
  var person = ""
}

extension ReadSnapshot {
  /// What of a source waits; the parameters are ?1 and ?2 the scope, ?3 the day, and what follows.
  private func list(
    _ source: TodaySource,
    _ query: TodayQuery,
    _ more: [(any BoundValue)?] = []
  ) throws -> TodayList {
    let arguments: [(any BoundValue)?] = [
      query.scope.text, query.scope.upperBound, query.today.description,
    ]
    var list = TodayList()
    // Whose record is hidden or rests is in nobody's day but her carers'.
    let condition =
      try source.person.isEmpty
      ? source.condition
      : "(\(source.person) IS NULL OR \(isOpenToViewer(source.person))) AND \(source.condition)"
    let counts = try first(
      """
      SELECT count(*), coalesce(sum(\(source.overdue)), 0) FROM \(source.tables)
      WHERE ?1 <= ?2 AND ?3 <> '' AND \(condition)
      """,
      arguments + more
    )
    list.count = counts?[0] ?? 0
    list.overdue = counts?[1] ?? 0
    guard list.count > 0, query.items > 0 else { return list }
    list.items = try all(
      """
      SELECT \(source.columns) FROM \(source.tables)
      WHERE ?1 <= ?2 AND ?3 <> '' AND \(condition)
      ORDER BY \(source.order) LIMIT \(min(max(query.items, 0), 50))
      """,
      arguments + more
    ) { row in
      var record = TodayRecord(id: row.id(0))
      record.personName = row[1]
      record.title = row[2]
      record.channel = row.code(3, .unspecified)
      record.at = row[4]
      record.dueOn = try? CivilDate(row[5])
      return record
    }
    return list
  }

  /// Whether consent to contact is in force on the day, which is `?3`.
  private static let mayContact = ConsentCondition.inForce(.contact, on: "?3")

  private static let within = "division >= ?1 AND x.division < ?2"

  /// Appointments of the day that are in a state, as the agenda shows them.
  package func todayAppointments(
    _ query: TodayQuery,
    state: AppointmentState,
    from: Int64,
    until: Int64
  ) throws -> TodayList {
    let asked = AppointmentRequester.offerTakenUp.rawValue
    return try list(
      TodaySource(
        tables: "appointments x JOIN persons p ON p.id = x.person_id",
        condition: """
          x.state = ?4 AND x.state IN (1, 2) AND x.starts_ms >= ?5 AND x.starts_ms < ?6 AND x.\(Self.within)
          AND (x.requested_by <> \(asked) OR x.channel NOT IN (1, 3)
            OR \(Self.mayContact))
          """,
        columns: "x.id, p.name, '', x.channel, x.starts_ms, ''",
        order: "x.starts_ms, x.id",
        person: "x.person_id"
      ),
      query,
      [state.rawValue, from, until]
    )
  }

  /// Follow-ups due of people whose consent to contact is in force: calls and messages that were
  /// promised, or the others.
  package func todayFollowUps(_ query: TodayQuery, areCalls: Bool) throws -> TodayList {
    let (call, message) = (ConsultationChannel.hotline, ConsultationChannel.message)
    return try list(
      TodaySource(
        tables: "follow_ups x JOIN persons p ON p.id = x.person_id",
        condition: """
          x.state = 1 AND x.due_on <= ?3 AND x.\(Self.within)
          AND (x.channel IN (\(call.rawValue), \(message.rawValue))) = \(areCalls ? 1 : 0)
          AND \(Self.mayContact)
          """,
        overdue: "date(x.due_on, '+' || x.window_days || ' days') < ?3",
        columns: "x.id, p.name, '', x.channel, 0, x.due_on",
        order: "x.due_on, x.id",
        person: "x.person_id"
      ),
      query
    )
  }

  /// Reports in some states, the one due first at the top.
  package func todayReports(_ query: TodayQuery, _ states: [SubmissionState]) throws -> TodayList {
    let codes = states.map { String($0.rawValue) }.joined(separator: ", ")
    return try list(
      TodaySource(
        tables: "submissions x LEFT JOIN persons p ON p.id = x.person_id",
        condition: "x.state IN (\(codes)) AND x.\(Self.within)",
        overdue: "x.due_on < ?3",
        columns: """
          x.id, CASE WHEN x.sealed THEN '' ELSE coalesce(p.name, '') END, '', 0, 0, x.due_on
          """,
        order: "x.due_on, x.id",
        person: "x.person_id"
      ),
      query
    )
  }

  /// Reports that wait for a reviewer who wrote none of their versions, and those under her review.
  package func todayReviews(_ query: TodayQuery, reviewer: RecordID) throws -> TodayList {
    let (sent, returned) = (SubmissionState.submitted, SubmissionState.upperReturned)
    return try list(
      TodaySource(
        tables: "submissions x LEFT JOIN persons p ON p.id = x.person_id",
        condition: """
          x.\(Self.within) AND (x.state IN (\(sent.rawValue), \(returned.rawValue))
            OR (x.state = \(SubmissionState.inReview.rawValue)
              AND (x.assignee_id IS NULL OR x.assignee_id = ?4 OR x.lease_ms <= ?5)))
          AND NOT EXISTS(SELECT 1 FROM submission_versions v
            WHERE v.submission_id = x.id AND v.author_id = ?4)
          """,
        overdue: "x.due_on < ?3",
        columns: "x.id, '', '', 0, 0, x.due_on",
        order: "x.due_on, x.id",
        person: "x.person_id"
      ),
      query,
      [reviewer.stored, query.now]
    )
  }

  /// Moves in a state into a scope; names are for the page of the move.
  package func todayMoves(_ query: TodayQuery, state: MoveState) throws -> TodayList {
    try list(
      TodaySource(
        tables: """
          moves x LEFT JOIN divisions d
          ON d.code = CASE x.requested WHEN 0 THEN x.from_division ELSE x.to_division END
          """,
        condition: """
          x.state = ?4 AND CASE x.requested WHEN 0 THEN x.to_division ELSE x.from_division END >= ?1
            AND CASE x.requested WHEN 0 THEN x.to_division ELSE x.from_division END < ?2
          """,
        columns: "x.id, '', coalesce(d.name_zh, ''), 0, x.proposed_ms, ''",
        order: "x.proposed_ms, x.id"
      ),
      query,
      [state.rawValue]
    )
  }

  /// Stays that end within some days, of people whose consent to contact is in force.
  ///
  /// The plus keeps the village out of the choice of an index: by village all homes of the scope were
  /// gone through, 5 s in a town of a million.
  package func todayStays(_ query: TodayQuery, until day: CivilDate) throws -> TodayList {
    try list(
      TodaySource(
        tables: "residences x JOIN persons p ON p.id = x.person_id",
        condition: """
          x.valid_to = '' AND x.expected_end <> '' AND x.expected_end <= ?4
          AND +x.division >= ?1 AND +x.division < ?2
          AND p.status = \(PersonStatus.active.rawValue) AND \(Self.mayContact)
          """,
        overdue: "x.expected_end < ?3",
        columns: "x.person_id, p.name, '', 0, 0, x.expected_end",
        order: "x.expected_end, x.person_id",
        person: "x.person_id"
      ),
      query,
      [day.description]
    )
  }

  /// Referrals sent that wait for an answer.
  package func todayReferrals(_ query: TodayQuery) throws -> TodayList {
    try list(
      TodaySource(
        tables: "referrals x JOIN persons p ON p.id = x.person_id",
        condition: """
          x.state = \(ReferralState.sent.rawValue) AND x.expires_on >= ?3 AND x.\(Self.within)
          """,
        columns: "x.id, p.name, '', 0, x.sent_ms, x.expires_on",
        order: "x.sent_ms, x.id",
        person: "x.person_id"
      ),
      query
    )
  }

  /// Paperwork that is to be prepared or handed out.
  package func todayPaperwork(_ query: TodayQuery) throws -> TodayList {
    let (asked, ready) = (PaperworkState.received, PaperworkState.prepared)
    return try list(
      TodaySource(
        tables: "paperwork x JOIN persons p ON p.id = x.person_id",
        condition: "x.state IN (\(asked.rawValue), \(ready.rawValue)) AND x.\(Self.within)",
        overdue: "x.expected_by < ?3",
        columns: "x.id, p.name, '', 0, 0, x.expected_by",
        order: "x.expected_by, x.id",
        person: "x.person_id"
      ),
      query
    )
  }

  /// Requests of people about their own data that are not answered; whose they are stands in them.
  package func todayRights(_ query: TodayQuery) throws -> TodayList {
    let (new, begun) = (RightState.received, RightState.inProgress)
    return try list(
      TodaySource(
        tables: "right_requests x",
        condition: "x.state IN (\(new.rawValue), \(begun.rawValue)) AND x.\(Self.within)",
        overdue: "x.due_on < ?3",
        columns: "x.id, '', '', 0, 0, x.due_on",
        order: "x.due_on, x.id"
      ),
      query
    )
  }

  /// Records opened in emergencies that nobody has reviewed; whose they are stands in the list.
  package func todayEmergencies(_ query: TodayQuery) throws -> TodayList {
    try list(
      TodaySource(
        tables: "break_glass x",
        condition: "x.finding = 0",
        columns: "x.id, '', x.user_name, 0, x.opened_ms, ''",
        order: "x.opened_ms, x.id"
      ),
      query
    )
  }

  /// Roles that wait for a second person.
  package func todayRoleProposals(_ query: TodayQuery) throws -> TodayList {
    try list(
      TodaySource(
        tables: "role_proposals x JOIN accounts a ON a.id = x.account_id",
        condition: "x.state = \(RoleProposalState.proposed.rawValue)",
        columns: "x.id, '', a.user_name, 0, x.proposed_ms, ''",
        order: "x.proposed_ms, x.id"
      ),
      query
    )
  }

  /// New keys that wait for a second person.
  package func todayKeyProposal(_ query: TodayQuery, at now: Int64) throws -> TodayList {
    try list(
      TodaySource(
        tables: "key_proposal x",
        condition: "x.expires_ms > ?4",
        columns: "x.id, '', x.reason, 0, x.proposed_ms, ''",
        order: "x.proposed_ms"
      ),
      query,
      [now]
    )
  }

  /// Training sessions of a day that are open or under way.
  package func todaySessions(_ query: TodayQuery, from: Int64, until: Int64) throws -> TodayList {
    let states = [TrainingSessionState.planned, .open, .running].map { String($0.rawValue) }
    return try list(
      TodaySource(
        tables: "training_sessions x JOIN courses k ON k.id = x.course_id",
        condition: """
          x.starts_ms >= ?4 AND x.starts_ms < ?5 AND x.state IN (\(states.joined(separator: ",")))
          """,
        columns: "x.id, '', k.title || ' · ' || x.place, 0, x.starts_ms, ''",
        order: "x.starts_ms, x.id"
      ),
      query,
      [from, until]
    )
  }

  /// Certificates that end until a day and that no later one follows: of one member of the staff by
  /// user name, or of all within the scope.
  package func todayCertificates(
    _ query: TodayQuery,
    ofUser userName: String?,
    until day: CivilDate
  ) throws -> TodayList {
    try list(
      TodaySource(
        tables: """
          training_certificates x JOIN staff s ON s.id = x.staff_id
            JOIN courses k ON k.id = x.course_id
          """,
        condition: """
          x.expires_on <> '' AND x.expires_on >= ?3 AND x.expires_on <= ?4 AND x.revoked_on = ''
          AND s.division >= ?1 AND s.division < ?2 AND (s.ends_on = '' OR s.ends_on >= ?3)
          AND (?5 IS NULL OR s.user_name = ?5)
          AND NOT EXISTS (SELECT 1 FROM training_certificates l WHERE l.staff_id = x.staff_id
            AND l.course_id = x.course_id AND l.revoked_on = ''
            AND (l.expires_on = '' OR l.expires_on > x.expires_on))
          """,
        columns: "x.id, s.name, k.title, 0, 0, x.expires_on",
        order: "x.expires_on, x.id"
      ),
      query,
      [day.description, userName]
    )
  }
}
