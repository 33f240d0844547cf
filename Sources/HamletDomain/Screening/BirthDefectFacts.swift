/// The facts of a birth defect report that must agree with each other; nil is not stated.
package struct BirthDefectFacts: Hashable, Sendable {
  /// How the pregnancy ended, or that it goes on.
  package var outcome: BirthOutcome
  /// The child's sex; never stated while the pregnancy goes on.
  package var sex: Sex
  /// Days of gestation, 0 to 308.
  package var gestationalAgeDays: Int?
  /// Grams, 200 to 7000.
  package var birthWeightGrams: Int?
  /// How many children, 1 to 6.
  package var fetusCount: Int
  /// Which of them, from 1.
  package var birthOrder: Int
  /// The day the pregnancy ended.
  package var endedOn: CivilDate?
  /// One to eight diagnoses.
  package var defects: [ICD10Code]
  /// Days of gestation at which it was found, if that was before the birth.
  package var discoveredAtDays: Int?

  /// Describes a report.
  package init(
    outcome: BirthOutcome,
    sex: Sex = .unspecified,
    gestationalAgeDays: Int? = nil,
    birthWeightGrams: Int? = nil,
    fetusCount: Int = 1,
    birthOrder: Int = 1,
    endedOn: CivilDate? = nil,
    discoveredAtDays: Int? = nil,
    defects: [ICD10Code]
  ) {
    self.outcome = outcome
    self.sex = sex
    self.gestationalAgeDays = gestationalAgeDays
    self.birthWeightGrams = birthWeightGrams
    self.fetusCount = fetusCount
    self.birthOrder = birthOrder
    self.endedOn = endedOn
    self.discoveredAtDays = discoveredAtDays
    self.defects = defects
  }

  /// Everything that does not agree, in the order of the form; empty for a sound report.
  ///
  /// `allowed` are diagnoses outside Q00-Q99 and D50-D89 that count as birth defects.
  package func violations(today: CivilDate, allowed: Set<ICD10Code> = []) -> [RuleViolation] {
    let isOngoing = outcome == .ongoing
    let codesCount = defects.allSatisfy {
      $0.isWithin("Q00", "Q99") || $0.isWithin("D50", "D89") || allowed.contains($0)
    }
    // Found before the birth: not later in the pregnancy than it lasted.
    let foundInTime = discoveredAtDays.map { $0 <= gestationalAgeDays ?? 308 } ?? true
    let rules: [(Bool, RuleViolation)] = [
      (!isOngoing || sex == .unspecified, BirthDefectRule.sexWhileOngoing),
      (
        !isOngoing || (endedOn == nil && birthWeightGrams == nil), BirthDefectRule.birthWhileOngoing
      ),
      (gestationalAgeDays.map((0...308).contains) ?? true, BirthDefectRule.gestation),
      (birthWeightGrams.map((200...7_000).contains) ?? true, BirthDefectRule.weight),
      ((1...6).contains(fetusCount), BirthDefectRule.fetusCount),
      (birthOrder >= 1 && birthOrder <= fetusCount, BirthDefectRule.birthOrder),
      (endedOn.map { $0 <= today } ?? true, BirthDefectRule.future),
      ((1...8).contains(defects.count), BirthDefectRule.defectCount),
      (codesCount, BirthDefectRule.code),
      (foundInTime, BirthDefectRule.discovered),
    ]
    return rules.filter { !$0.0 }.map(\.1)
  }
}
