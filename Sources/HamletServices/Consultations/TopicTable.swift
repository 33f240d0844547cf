internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// Counts by topic as they are shown: small groups are hidden, and what would tell them.
struct TopicTable {
  private static let topics = ConsultationTopic.allCases.filter { $0 != .unspecified }

  /// One count for each topic, in their order.
  let totals: [TopicCount]
  /// The cells of the topics that had any; none without a grouping.
  let cells: [TopicCell]

  init(_ counts: [TopicColumn: Int], grouping: TopicGrouping) {
    let columns = grouping == .unspecified ? [] : Set(counts.keys.map(\.column)).sorted()
    let rows = Self.topics.map { topic in
      // Without a grouping the total of the columns is the one cell of a row.
      grouping == .unspecified
        ? [counts.filter { $0.key.topic == topic }.values.reduce(0, +)]
        : columns.map { counts[TopicColumn(topic: topic, column: $0)] ?? 0 }
    }
    let shown =
      grouping == .unspecified
      ? SmallGroups.suppressed(rows.map { $0[0] }).map { [$0] } : SmallGroups.suppressedTable(rows)
    totals = zip(Self.topics, shown).map { topic, line in
      let total = line.last ?? 0
      return TopicCount(
        topic: topic,
        count: UInt64(clamping: total ?? 0),
        suppressed: total == nil
      )
    }
    var cells: [TopicCell] = []
    for (row, topic) in Self.topics.enumerated() where rows[row].contains(where: { $0 > 0 }) {
      for (index, column) in columns.enumerated() {
        cells.append(Self.cell(topic, column, shown[row][index], grouping))
      }
    }
    self.cells = cells
  }

  private static func cell(
    _ topic: ConsultationTopic,
    _ column: Int,
    _ count: Int?,
    _ grouping: TopicGrouping
  ) -> TopicCell {
    var cell = TopicCell(
      topic: topic,
      count: UInt64(clamping: count ?? 0),
      suppressed: count == nil
    )
    switch grouping {
    case .channel:
      cell.channel = ConsultationChannel(rawValue: UInt32(clamping: column)) ?? .unspecified
    case .week:
      // Week 0 is that of 1970-01-01, whose Monday is three days before.
      cell.weekFrom = CivilDate(dayNumber: column * 7 - 3).description
    case .unspecified: break
    }
    return cell
  }
}
