/// Paperwork waits for pieces by name and for nothing else.
package enum PaperworkRule {
  /// Working days after which it is to be ready: the service is measured by it, never the person.
  package static let workingDays = 10

  /// Refuses a return that names no missing piece, and pieces with any other step.
  package static func check(
    _ action: PaperworkAction,
    missing: [PaperworkPiece]
  ) throws(RuleViolation) {
    if action == .return, missing.isEmpty {
      throw RuleViolation(
        rule: "paperwork.missing",
        english: "Paperwork is handed back only with the pieces that are missing.",
        chinese: "退补须写明缺少的材料。"
      )
    }
    if action != .return, !missing.isEmpty {
      throw RuleViolation(
        rule: "paperwork.missing_unasked",
        english: "Missing pieces are named only when it is handed back.",
        chinese: "仅退补时填写缺少的材料。"
      )
    }
  }

  /// Refuses a requester who does not fit: from 14 on a guardian does not ask in a person's stead,
  /// and of somebody who died only relatives ask.
  package static func check(
    _ requester: PaperworkRequester,
    isChild: Bool,
    isDeceased: Bool
  ) throws(RuleViolation) {
    guard requester != .guardian || isChild else {
      throw RuleViolation(
        rule: "paperwork.guardian",
        english: "From 14 on the person asks herself, or a relative with her authority.",
        chinese: "年满14周岁由本人提出，或由亲属持委托书代办。"
      )
    }
    guard !isDeceased || requester == .relative else {
      throw RuleViolation(
        rule: "paperwork.relative",
        english: "For somebody who died a relative asks.",
        chinese: "逝者的证件由亲属申请。"
      )
    }
  }
}
