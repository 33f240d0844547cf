/// Counts of what an audience knew.
package enum AwarenessRule {
  /// Questions that one piece of outreach can have.
  package static let mostQuestions = 20

  /// Refuses more who knew than were asked.
  package static func check(asked: Int, knew: Int) throws(RuleViolation) {
    guard knew <= asked else {
      throw RuleViolation(
        rule: "awareness.knew",
        english: "Not more people knew than were asked.",
        chinese: "知晓人数不能多于询问人数。"
      )
    }
  }

  /// Whether counts would tell about single people: few were asked, knew, or did not know.
  package static func isSmall(asked: Int, knew: Int) -> Bool {
    let small = 1..<SmallGroups.smallest
    return small.contains(asked) || small.contains(knew) || small.contains(asked - knew)
  }
}
