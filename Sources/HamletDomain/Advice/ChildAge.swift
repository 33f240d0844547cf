/// The age of a child on the day of the advice.
package enum ChildAge {
  /// The last day on which somebody is a child here, in days: 18 years.
  package static let longestDays = 6_574

  /// The age in days, derived of a known birthday; refuses one that was told and does not agree.
  ///
  /// `told` 0 stands for not told.
  package static func days(
    told: Int,
    born: CivilDate?,
    on day: CivilDate
  ) throws(RuleViolation) -> Int {
    guard let born else { return told }
    let age = born.days(to: day)
    // A day's doubt is left: the birth may have been told in another calendar.
    guard (0...longestDays).contains(age), told == 0 || abs(told - age) <= 1 else {
      throw RuleViolation(
        rule: "child_advice.age",
        english: "The age is 0 to 6,574 days and agrees with the birthday.",
        chinese: "日龄为 0–6574 天，且与出生日期一致。"
      )
    }
    return age
  }
}
