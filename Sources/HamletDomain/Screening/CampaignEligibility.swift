/// Who a campaign is for: by age, sex and the time since the last screening, and nothing else.
package struct CampaignEligibility: Hashable, Sendable {
  /// The ages in completed years, both ends included.
  package let ages: ClosedRange<Int>
  /// The sex, or unspecified for everyone.
  package let sex: Sex
  /// Whole months that must have passed since the last screening; 0 for none.
  package let intervalMonths: Int

  /// Describes who a campaign is for.
  package init(ages: ClosedRange<Int>, sex: Sex = .unspecified, intervalMonths: Int = 0) {
    self.ages = ages
    self.sex = sex
    self.intervalMonths = intervalMonths
  }

  /// Whether it is for someone on the campaign's first day.
  package func includes(
    birth: CivilDate,
    sex: Sex,
    lastScreened: CivilDate?,
    on day: CivilDate
  ) -> Bool {
    guard birth <= day, ages.contains(birth.completedYears(on: day)) else { return false }
    guard self.sex == .unspecified || self.sex == sex else { return false }
    return lastScreened.map { $0.adding(months: intervalMonths) <= day } ?? true
  }

  /// The latest day of an earlier check that is far enough back on a day; nil without an interval.
  package func latestEarlierCheck(on day: CivilDate) -> CivilDate? {
    guard intervalMonths > 0 else { return nil }
    // Around the end of a month several days lead to the same one; the last of them counts.
    let around = (-3...3).map { day.adding(months: -intervalMonths).adding(days: $0) }
    return around.last { $0.adding(months: intervalMonths) <= day }
  }
}
