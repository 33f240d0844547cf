extension SettingKey {
  /// The value until somebody changes it.
  package var standard: Int {
    switch self {
    case .villageDeadlineDays, .townshipDeadlineDays: 20
    case .rightRequestDays: 15
    case .anonymousConsultationDays: 90
    case .informedChoiceMonths: 12
    case .dossierYears: 5
    case .unspecified: 0
    }
  }

  /// The values that can be set: no deadline beyond what the law or the service standard gives, and
  /// nothing kept much longer than it is needed.
  package var range: ClosedRange<Int> {
    switch self {
    case .villageDeadlineDays, .townshipDeadlineDays: 1...60
    case .rightRequestDays: 1...15
    case .anonymousConsultationDays: 30...180
    case .informedChoiceMonths: 6...24
    case .dossierYears: 3...20
    case .unspecified: 0...0
    }
  }

  /// Refuses a value out of range.
  package func check(_ value: Int) throws(RuleViolation) {
    guard range.contains(value) else {
      throw RuleViolation(
        rule: "setting.range",
        english: "from \(range.lowerBound) to \(range.upperBound)",
        chinese: "应在 \(range.lowerBound) 至 \(range.upperBound) 之间"
      )
    }
  }
}
