extension ResidenceHistory {
  /// The home that has no last day, if there is one.
  package var openHome: ResidencePeriod? {
    periods.last { !$0.isTemporaryCare && $0.to == nil }
  }

  /// The history after a person went to live elsewhere, or came back, on the new home's first day.
  ///
  /// The home before it ends the day before. One that began on that very day never held: it is no
  /// residence, and the new one stands in its place.
  package func moving(to new: ResidencePeriod) throws(RuleViolation) -> ResidenceHistory {
    guard !new.isTemporaryCare else { throw Self.notAHome }
    var others = periods
    if let last = others.lastIndex(where: { !$0.isTemporaryCare }) {
      guard others[last].from <= new.from else { throw Self.laterHome }
      if others[last].from == new.from {
        others.remove(at: last)
      } else {
        others[last].to = min(others[last].to ?? .latest, new.from.adding(days: -1))
      }
    }
    return try ResidenceHistory(others + [new])
  }

  /// The history of somebody who left the town or died: home and stay end on that day.
  package func ending(on day: CivilDate) throws(RuleViolation) -> ResidenceHistory {
    if let home = openHome, home.from > day { throw Self.laterHome }
    var ended: [ResidencePeriod] = []
    for var period in periods {
      // A stay that was to begin later does not.
      if period.isTemporaryCare, period.from > day { continue }
      if period.effectiveEnd > day { period.to = day }
      ended.append(period)
    }
    return try ResidenceHistory(ended)
  }

  /// The history with one home or stay as it should have been entered.
  ///
  /// A home that ended on the day before still ends on the day before. Whether it is open is not
  /// corrected: that is what a move, a departure or a return changes.
  package func correcting(
    from: CivilDate,
    isStay: Bool,
    to corrected: ResidencePeriod
  ) throws(RuleViolation) -> ResidenceHistory {
    guard
      let index = periods.firstIndex(where: { $0.from == from && $0.isTemporaryCare == isStay })
    else { throw Self.unknown }
    let wrong = periods[index]
    guard corrected.isTemporaryCare == isStay, (corrected.to == nil) == (wrong.to == nil) else {
      throw Self.otherKind
    }
    var others = periods
    others.remove(at: index)
    let eve = wrong.from.adding(days: -1)
    if !isStay,
      let before = others.firstIndex(where: { !$0.isTemporaryCare && $0.to == eve })
    {
      others[before].to = corrected.from.adding(days: -1)
    }
    return try ResidenceHistory(others + [corrected])
  }

  private static let laterHome = RuleViolation(
    rule: "residence.later_home",
    english: "A home with a later first day is known; correct that one first.",
    chinese: "已有起始日期更晚的居住记录，请先更正该记录。"
  )

  private static let notAHome = RuleViolation(
    rule: "residence.home",
    english: "A stay for care is beside a home: move her there temporarily.",
    chinese: "临时照护不是常住地，请用临时迁居登记。"
  )

  private static let unknown = RuleViolation(
    rule: "residence.unknown",
    english: "No home or stay began on this day.",
    chinese: "没有从该日开始的居住记录。"
  )

  private static let otherKind = RuleViolation(
    rule: "residence.correction",
    english: "A correction keeps a home a home and a stay a stay, and does not end or open it.",
    chinese: "更正不能改变常住与临时照护之分，也不能使其结束或重新开始。"
  )
}
