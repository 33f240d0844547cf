import GRDB
package import HamletDomain

/// A topic and the column of the table in which its consultations count.
package struct TopicColumn: Sendable, Hashable {
  package let topic: ConsultationTopic
  /// A channel's code, or the number of a week: weeks since the one of 1970-01-01.
  package let column: Int

  /// Names a cell.
  package init(topic: ConsultationTopic, column: Int) {
    self.topic = topic
    self.column = column
  }
}

extension ReadSnapshot {
  /// How many consultations each topic had through each channel, or in each week; one with two topics
  /// counts in both.
  package func countByTopic(
    _ query: ConsultationQuery,
    grouping: TopicGrouping
  ) throws -> [TopicColumn: Int] {
    let column =
      switch grouping {
      case .channel, .unspecified: "c.channel"
      // Days in the township's zone; day 0 was a Thursday, and weeks begin on Monday.
      case .week:
        "((c.occurred_ms + \(CivilDate.townshipOffsetSeconds * 1_000)) / 86400000 + 3) / 7"
      }
    let rows = try all(
      """
      SELECT t.topic, \(column) AS part, count(*) FROM consultations c
      JOIN consultation_topics t ON t.consultation_id = c.id
      WHERE \(Self.isOpen("c.person_id")) AND c.division >= ? AND c.division < ? AND c.occurred_ms >= ? AND c.occurred_ms < ?
      GROUP BY t.topic, part
      """,
      [query.scope.text, query.scope.upperBound, query.from, query.until]
    ) { (TopicColumn(topic: $0.code(0, .unspecified), column: $0[1]), $0[2] as Int) }
    return Dictionary(rows, uniquingKeysWith: +)
  }
}
