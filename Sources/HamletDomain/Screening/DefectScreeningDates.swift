/// The days of one screening test, which follow each other.
package enum DefectScreeningDates {
  /// Refuses a result before its sample, a talk with the family before the result, and the future.
  package static func check(
    sample: CivilDate,
    result: CivilDate?,
    familyInformed: CivilDate?,
    today: CivilDate
  ) throws(RuleViolation) {
    let given = [sample, result, familyInformed].compactMap { $0 }
    guard given.allSatisfy({ $0 <= today }) else {
      throw RuleViolation(
        rule: "defect_screening.future",
        english: "The date is in the future.",
        chinese: "日期晚于今天。"
      )
    }
    guard given == given.sorted(), result != nil || familyInformed == nil else {
      throw RuleViolation(
        rule: "defect_screening.order",
        english: "The sample comes first, then the result, then the talk with the family.",
        chinese: "采样、出结果、告知家属的日期顺序不符。"
      )
    }
  }
}
