import GRDB
package import HamletDomain

/// A request for an appointment, a referral: when it came and when it was answered.
package struct AnsweredRequest: Sendable, Hashable {
  package let division: String
  package let askedOn: CivilDate
  /// Nil: not answered.
  package let answeredOn: CivilDate?

  /// A referral, answered once its recipient took it or not.
  package init(_ referral: SentReferral) {
    self.init(
      division: referral.division,
      askedOn: referral.sentOn,
      answeredOn: referral.answeredOn
    )
  }

  init(division: String, askedOn: CivilDate, answeredOn: CivilDate?) {
    self.division = division
    self.askedOn = askedOn
    self.answeredOn = answeredOn
  }
}

extension ReadSnapshot {
  /// What was done with the reports of each village that had any step since `start`, in order.
  package func reviewEvents(
    _ range: ReportRange,
    since start: Int64
  ) throws -> [(division: String, events: [StepTimeliness.Event])] {
    var found: [(division: String, events: [StepTimeliness.Event])] = []
    var last = RecordID.none
    let rows = try all(
      """
      SELECT r.submission_id, s.division, r.action, r.at_ms
      FROM submission_reviews r JOIN submissions s ON s.id = r.submission_id
      WHERE s.division >= ?1 AND s.division < ?2 AND r.submission_id IN (
        SELECT submission_id FROM submission_reviews WHERE at_ms >= ?3 AND at_ms < ?4)
      ORDER BY r.submission_id, r.position
      """,
      [range.whole.text, range.whole.upperBound, start, range.period.end]
    ) {
      ($0.id(0), $0[1] as String, $0.code(2, ReviewAction.unspecified), $0[3] as Int64)
    }
    for (id, division, action, at) in rows {
      if id != last || found.isEmpty { found.append((division, [])) }
      last = id
      let event = StepTimeliness.Event(action, CivilDate(unixMilliseconds: at))
      found[found.count - 1].events.append(event)
    }
    return found
  }

  /// Requests for appointments, and when each was first answered, as the audit tells.
  package func appointmentAnswers(_ range: ReportRange) throws -> [AnsweredRequest] {
    try all(
      """
      SELECT a.division, a.received_ms, CASE WHEN a.state = ?5 THEN NULL ELSE coalesce(
        (SELECT min(u.at_ms) FROM audit u WHERE u.record_id = a.id
          AND u.record_type = 'appointment' AND u.at_ms >= a.received_ms
          AND u.method <> 'hamlet.v1.ConsultationService/RequestAppointment'), a.updated_ms) END
      FROM appointments a
      WHERE a.division >= ?1 AND a.division < ?2 AND a.received_ms >= ?3 AND a.received_ms < ?4
      """,
      range.instants + [AppointmentState.requested.rawValue],
      Self.answered
    )
  }

  private static func answered(_ row: Row) -> AnsweredRequest {
    AnsweredRequest(
      division: row[0],
      askedOn: CivilDate(unixMilliseconds: row[1]),
      answeredOn: (row[2] as Int64?).map { CivilDate(unixMilliseconds: $0) }
    )
  }

  /// Checks done in a campaign by village: when, and when their result was given; each with how many.
  package func resultsGiven(
    _ range: ReportRange
  ) throws -> [(request: AnsweredRequest, number: Int)] {
    try all(
      """
      SELECT p.division, s.done_on, s.given_on, count(*)
      FROM screenings s JOIN persons p ON p.id = s.person_id
      WHERE p.division >= ?1 AND p.division < ?2 AND s.done_on >= ?3 AND s.done_on <= ?4
        AND s.done_on <> '' AND s.status = \(ScreeningStatus.done.rawValue)
        AND p.status = \(PersonStatus.active.rawValue) AND \(Self.isOpen("p.id"))
      GROUP BY 1, 2, 3
      """,
      range.days
    ) { row in
      let request = AnsweredRequest(
        division: row[0],
        askedOn: try CivilDate(row[1]),
        answeredOn: try Self.day(row[2])
      )
      return (request, row[3] as Int)
    }
  }

  /// Papers that were expected: those ready in time under code 1, the others under 0; what waits for
  /// the person is not expected of the service.
  package func paperworkInTime(
    _ range: ReportRange,
    today: CivilDate
  ) throws -> VillageCounts {
    let ready = [PaperworkState.prepared, .issued].map { String($0.rawValue) }
    let isReady = "state IN (\(ready.joined(separator: ", ")))"
    return try villageCounts(
      """
      SELECT division, \(isReady) AND
        date(updated_ms / 1000 + \(CivilDate.townshipOffsetSeconds), 'unixepoch') <= expected_by,
        count(*)
      FROM paperwork
      WHERE division >= ?1 AND division < ?2 AND expected_by >= ?3 AND expected_by <= ?4
        AND (\(isReady) OR (state = \(PaperworkState.received.rawValue) AND expected_by < ?5))
      GROUP BY 1, 2
      """,
      range.days + [today.description]
    )
  }

  /// Follow-ups that were due: all by village under code 0, those done in their window under 1.
  package func followUpsInTime(
    _ range: ReportRange,
    today: CivilDate
  ) throws -> VillageCounts {
    let until = "date(due_on, '+' || window_days || ' days')"
    let done = CivilDate.townshipOffsetSeconds
    return try villageCounts(
      """
      SELECT division, state = 2 AND
        date(occurred_ms / 1000 + \(done), 'unixepoch') <= \(until), count(*)
      FROM follow_ups
      WHERE division >= ?1 AND division < ?2 AND due_on >= ?3 AND due_on <= ?4
        AND (state IN (2, 4) OR (state = 1 AND \(until) < ?5))
      GROUP BY 1, 2
      """,
      range.days + [today.description]
    )
  }
}
