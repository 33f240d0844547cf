extension AntenatalDates {
  /// What does not agree.
  package enum Problem: Error, Sendable, Hashable, CaseIterable {
    /// The expected day is not 280 days after the last period.
    case expectedDay
    /// The last period lies after the day, or more than 308 days before it.
    case lastPeriod
    /// The expected day is too far from the day.
    case tooFar
    /// The gestational age is not what the dates give.
    case age

    /// The field of the request.
    package var field: String {
      switch self {
      case .expectedDay, .tooFar: "edd"
      case .lastPeriod: "lmp"
      case .age: "gestational_age_days"
      }
    }

    /// The reason as a sentence.
    package var violation: RuleViolation {
      switch self {
      case .expectedDay:
        RuleViolation(
          rule: "antenatal.edd",
          english: "The expected day is 280 days after the last period.",
          chinese: "预产期为末次月经后 280 天。"
        )
      case .lastPeriod:
        RuleViolation(
          rule: "antenatal.lmp",
          english: "The last period lies 0 to 308 days back.",
          chinese: "末次月经应在 0–308 天之前。"
        )
      case .tooFar:
        RuleViolation(
          rule: "antenatal.edd_range",
          english: "The expected day lies at most 280 days ahead and 28 days back.",
          chinese: "预产期最多在 280 天之后、28 天之前。"
        )
      case .age:
        RuleViolation(
          rule: "antenatal.gestational_age",
          english: "The gestational age is 1 to 308 days and agrees with the dates.",
          chinese: "孕周为 1–308 天，且与日期一致。"
        )
      }
    }
  }
}
