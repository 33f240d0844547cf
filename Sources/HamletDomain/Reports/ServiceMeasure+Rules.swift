extension ServiceMeasure {
  /// What can be aimed for in a year.
  package var range: ClosedRange<UInt32> {
    switch self {
    case .outreachEvents, .openingDays: 1...366
    case .trainingHours: 1...2_000
    case .responseDays: 1...60
    case .unspecified: 0...0
    }
  }

  /// Of requests, how many should be answered within the days that are the target, in thousandths.
  package static let responsePerMille = 900

  /// Refuses a target out of range, and a measure that stands twice.
  package static func check(
    _ targets: [(measure: ServiceMeasure, target: UInt32)]
  ) throws(RuleViolation) {
    for (measure, target) in targets where !measure.range.contains(target) {
      throw RuleViolation(
        rule: "service_target.range",
        english: "This target is \(measure.words).",
        chinese: "该项目的目标应为 \(measure.words)。"
      )
    }
    guard Set(targets.map(\.measure)).count == targets.count else {
      throw RuleViolation(
        rule: "service_target.twice",
        english: "Each measure has one target.",
        chinese: "每个项目只能有一个目标。"
      )
    }
  }

  private var words: String { "\(range.lowerBound)-\(range.upperBound)" }
}
