/// The rules about children and those who answer for them.
package enum Guardianship {
  /// Whether somebody is a child who needs a guardian on a day; not where the birth cannot tell.
  package static func isNeeded(birth: PartialDay?, on day: CivilDate) -> Bool {
    guard let latest = birth?.latest else { return false }
    return latest.completedYears(on: day) < ConsentTerms.ownConsentAge
  }

  /// A child is registered with a guardian, or with the reason why there is none here.
  package static func check(
    birth: PartialDay?,
    guardians: Int,
    reason: NoGuardianReason,
    on day: CivilDate
  ) throws(RuleViolation) {
    if guardians > 0, reason != .unspecified {
      throw RuleViolation(
        rule: "guardian.reason",
        english: "A reason why there is no guardian stands only where there is none.",
        chinese: "已有监护人时不填写无监护人原因。"
      )
    }
    guard isNeeded(birth: birth, on: day), guardians == 0, reason == .unspecified else { return }
    throw RuleViolation(
      rule: "guardian.required",
      english: "A child under 14 needs a guardian's record, or the reason why there is none here.",
      chinese: "14周岁以下儿童须填写监护人，或说明无监护人的原因。"
    )
  }

  /// Whether a child stays without any guardian in the village when some people leave it.
  ///
  /// `resident` are those of the guardians who live in the village now.
  package static func isLeftBehind(
    _ child: RecordID,
    guardians resident: Set<RecordID>,
    leaving: Set<RecordID>
  ) -> Bool {
    !leaving.contains(child) && !resident.isEmpty && resident.isSubset(of: leaving)
  }
}
