import GRDB
import HamletDomain

extension ReadSnapshot {
  /// Where an instant of a column falls in the township's days, counted from 1970.
  private static func dayNumber(_ column: String) -> String {
    "((\(column) + \(CivilDate.townshipOffsetSeconds * 1000)) / 86400000)"
  }

  /// Consultations by village and channel.
  package func consultationsByChannel(_ range: ReportRange) throws -> VillageCounts {
    try villageCounts(
      """
      SELECT division, channel, count(*) FROM consultations INDEXED BY consultations_by_time
      WHERE division >= ?1 AND division < ?2 AND occurred_ms >= ?3 AND occurred_ms < ?4
      GROUP BY 1, 2
      """,
      range.instants
    )
  }

  /// Consultations by village and month, the months as `months(of:)` numbers them: year times 12
  /// plus the month from 0.
  package func consultationsByMonth(_ range: ReportRange) throws -> VillageCounts {
    let month = "strftime('%Y', d, 'unixepoch') * 12 + strftime('%m', d, 'unixepoch') - 1"
    return try villageCounts(
      """
      SELECT division, \(month), sum(n) FROM (
        SELECT division, \(Self.dayNumber("occurred_ms")) * 86400 AS d, count(*) AS n
        FROM consultations INDEXED BY consultations_by_time
        WHERE division >= ?1 AND division < ?2 AND occurred_ms >= ?3 AND occurred_ms < ?4
        GROUP BY 1, 2)
      GROUP BY 1, 2
      """,
      range.instants
    )
  }

  /// How often each topic came up, by village.
  package func topicsByVillage(_ range: ReportRange) throws -> VillageCounts {
    try villageCounts(
      """
      SELECT c.division, t.topic, count(*)
      FROM consultations c INDEXED BY consultations_by_time
        JOIN consultation_topics t ON t.consultation_id = c.id
      WHERE c.division >= ?1 AND c.division < ?2 AND c.occurred_ms >= ?3 AND c.occurred_ms < ?4
      GROUP BY 1, 2
      """,
      range.instants
    )
  }

  /// Days on which somebody was served at the window, by village.
  package func openingDays(_ range: ReportRange) throws -> VillageCounts {
    try villageCounts(
      """
      SELECT division, 0, count(DISTINCT \(Self.dayNumber("occurred_ms"))) FROM consultations
        INDEXED BY consultations_by_time
      WHERE division >= ?1 AND division < ?2 AND occurred_ms >= ?3 AND occurred_ms < ?4
        AND channel = \(ConsultationChannel.serviceWindow.rawValue)
      GROUP BY 1
      """,
      range.instants
    )
  }

  /// Items given, at consultations and beside them, by village and kind.
  package func itemsByVillage(_ range: ReportRange) throws -> VillageCounts {
    let rows = try all(
      """
      SELECT division, items, count(*) FROM (
        SELECT division, items FROM consultations INDEXED BY consultations_by_gifts
        WHERE division >= ?1 AND division < ?2 AND occurred_ms >= ?3 AND occurred_ms < ?4
          AND items <> ''
        UNION ALL
        SELECT division, items FROM supplies_given
        WHERE division >= ?1 AND division < ?2 AND given_ms >= ?3 AND given_ms < ?4)
      GROUP BY 1, 2
      """,
      range.instants
    ) { ($0[0] as String, StoredList.items($0[1]), $0[2] as Int) }
    var counts = VillageCounts()
    for (division, items, times) in rows {
      for item in items {
        let (number, overflow) = item.count.multipliedReportingOverflow(by: times)
        counts.add(overflow ? 0 : number, Int(item.kind.rawValue), in: division)
      }
    }
    return counts
  }

  /// Outreach events by village and kind, and how many people it reached by village.
  package func outreachByVillage(
    _ range: ReportRange
  ) throws -> (events: VillageCounts, reach: VillageCounts) {
    var counts = (events: VillageCounts(), reach: VillageCounts())
    let rows = try all(
      """
      SELECT division, kind, count(*), sum(reach) FROM outreach
      WHERE division >= ?1 AND division < ?2 AND held_on >= ?3 AND held_on <= ?4 GROUP BY 1, 2
      """,
      range.days
    ) { ($0[0] as String, $0[1] as Int, $0[2] as Int, $0[3] as Int) }
    for (division, kind, events, reach) in rows {
      counts.events.add(events, kind, in: division)
      counts.reach.add(reach, in: division)
    }
    return counts
  }

  /// Questions asked at outreach: answered rightly under code 1, the others under 0.
  package func awarenessByVillage(_ range: ReportRange) throws -> VillageCounts {
    let rows = try all(
      """
      SELECT o.division, sum(a.asked), sum(a.knew)
      FROM awareness_checks a JOIN outreach o ON o.id = a.outreach_id
      WHERE o.division >= ?1 AND o.division < ?2 AND o.held_on >= ?3 AND o.held_on <= ?4
      GROUP BY 1
      """,
      range.days
    ) { ($0[0] as String, $0[1] as Int, $0[2] as Int) }
    var counts = VillageCounts()
    for (division, asked, knew) in rows {
      counts.add(knew, 1, in: division)
      counts.add(max(0, asked - knew), in: division)
    }
    return counts
  }

  /// Screenings offered, whatever was answered, by the village where she lives now.
  package func offersByVillage(_ range: ReportRange) throws -> VillageCounts {
    try villageCounts(
      """
      SELECT p.division, 0, count(*) FROM screenings s JOIN persons p ON p.id = s.person_id
      WHERE p.division >= ?1 AND p.division < ?2 AND s.offered_on >= ?3 AND s.offered_on <= ?4
        AND s.offered_on <> '' AND p.status = \(PersonStatus.active.rawValue)
        AND \(Self.isOpen("p.id"))
      GROUP BY 1
      """,
      range.days
    )
  }

  /// Follow-ups done, by village.
  package func followUpsDone(_ range: ReportRange) throws -> VillageCounts {
    try villageCounts(
      """
      SELECT division, 0, count(*) FROM follow_ups
      WHERE state = 2 AND division >= ?1 AND division < ?2 AND occurred_ms >= ?3
        AND occurred_ms < ?4
      GROUP BY 1
      """,
      range.instants
    )
  }

  /// Minutes of training attended, by the division of the staff.
  package func trainingMinutes(_ range: ReportRange) throws -> VillageCounts {
    try villageCounts(
      """
      SELECT p.division, 0, sum(a.minutes) FROM attendance a
        JOIN training_sessions s ON s.id = a.session_id JOIN staff p ON p.id = a.staff_id
      WHERE p.division >= ?1 AND p.division < ?2 AND s.starts_ms >= ?3 AND s.starts_ms < ?4
      GROUP BY 1
      """,
      range.instants
    )
  }
}
