/// Where a person has lived: homes without overlap, one of them open, and stays beside the home.
package struct ResidenceHistory: Hashable, Sendable {
  /// All periods, by first day; a home stands before a stay of the same day.
  package let periods: [ResidencePeriod]

  /// Takes periods in any order and refuses those that contradict each other.
  package init(_ periods: [ResidencePeriod]) throws(RuleViolation) {
    self.periods = periods.sorted {
      ($0.from, $0.isTemporaryCare ? 1 : 0) < ($1.from, $1.isTemporaryCare ? 1 : 0)
    }
    for period in periods where period.effectiveEnd < period.from { throw Self.endsFirst }
    for kind in [true, false] {
      let track = self.periods.filter { $0.isTemporaryCare == kind }
      for (earlier, later) in zip(track, track.dropFirst()) where later.from <= earlier.effectiveEnd
      {
        throw Self.overlap
      }
    }
  }

  /// The home on a day.
  package func home(on day: CivilDate) -> ResidencePeriod? {
    periods.last { !$0.isTemporaryCare && $0.holds(on: day) }
  }

  /// The stay beside the home on a day.
  package func stay(on day: CivilDate) -> ResidencePeriod? {
    periods.last { $0.isTemporaryCare && $0.holds(on: day) }
  }

  /// Whether exactly one home is open, as an active person must have.
  package var hasOneOpenHome: Bool {
    periods.count { !$0.isTemporaryCare && $0.to == nil } == 1
  }

  /// The history with a new home or stay from its first day on.
  ///
  /// The home that holds on that day ends the day before; a home that starts later bounds the new
  /// one. A stay beside the home must not overlap another.
  package func inserting(_ new: ResidencePeriod) throws(RuleViolation) -> ResidenceHistory {
    guard !new.isTemporaryCare else { return try ResidenceHistory(periods + [new]) }
    var new = new
    let homes = periods.filter { !$0.isTemporaryCare }
    if let later = homes.first(where: { $0.from > new.from }) {
      let lastFree = later.from.adding(days: -1)
      new.to = min(new.to ?? lastFree, lastFree)
    }
    var others = periods
    for index in others.indices
    where !others[index].isTemporaryCare && others[index].holds(on: new.from) {
      guard others[index].from < new.from else { throw Self.overlap }
      others[index].to = new.from.adding(days: -1)
    }
    return try ResidenceHistory(others + [new])
  }

  static let overlap = RuleViolation(
    rule: "residence.overlap",
    english: "Another residence holds on these days.",
    chinese: "该时段已有其他居住记录。"
  )

  static let endsFirst = RuleViolation(
    rule: "residence.order",
    english: "The residence ends before it begins.",
    chinese: "居住结束日期早于开始日期。"
  )
}
