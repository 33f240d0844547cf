/// When a move may take effect and end.
package enum MoveDates {
  /// How far ahead a move may be agreed: what a family plans for a school year.
  package static let furthestDays = 180
  /// How late a move may be told.
  package static let latestDays = 366
  /// The longest temporary stay; a longer one is a move for good.
  package static let longestStayDays = 366

  /// Refuses days that a move cannot have.
  package static func check(
    from: CivilDate,
    expectedEnd: CivilDate?,
    kind: MoveKind,
    today: CivilDate
  ) throws(RuleViolation) {
    guard (-latestDays...furthestDays).contains(today.days(to: from)) else {
      throw RuleViolation(
        rule: "move.from_date",
        english: "A move takes effect within a year back and 180 days ahead.",
        chinese: "迁居日期须在过去一年至未来180天之内。"
      )
    }
    guard kind == .temporary else {
      guard expectedEnd == nil else { throw endsByItself }
      return
    }
    guard let expectedEnd, expectedEnd >= from, from.days(to: expectedEnd) <= longestStayDays,
      expectedEnd >= today
    else {
      throw RuleViolation(
        rule: "move.expected_end",
        english: "A temporary stay ends by itself: say when, after it begins and within a year.",
        chinese: "临时迁居须填写预计结束日期，不早于开始且不超过一年。"
      )
    }
  }

  private static let endsByItself = RuleViolation(
    rule: "move.expected_end",
    english: "Only a temporary move has an expected end.",
    chinese: "只有临时迁居填写预计结束日期。"
  )
}
