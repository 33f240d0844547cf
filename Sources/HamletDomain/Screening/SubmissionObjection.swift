/// Why an action that the state knows is refused all the same.
enum SubmissionObjection {
  static let ownWork = RuleViolation(
    rule: "submission.reviewer_is_author",
    english: "Nobody reviews what they wrote.",
    chinese: "不能审核自己填报的材料。"
  )
  static let sameReviewer = RuleViolation(
    rule: "submission.same_reviewer",
    english: "Another reviewer decides an appeal.",
    chinese: "申诉须由另一位审核人员处理。"
  )
  static let notAssigned = RuleViolation(
    rule: "submission.not_assigned",
    english: "Claim it first; it is not with you.",
    chinese: "该材料不在您名下，请先领取。"
  )
  static let notAuthor = RuleViolation(
    rule: "submission.not_author",
    english: "Only its author does this.",
    chinese: "只有填报人可以进行此操作。"
  )
  static let noFieldNote = RuleViolation(
    rule: "submission.field_note",
    english: "Say at least one field that needs a change.",
    chinese: "请至少指出一处需要修改的内容。"
  )
  static let noReason = RuleViolation(
    rule: "submission.reason",
    english: "Give the reason.",
    chinese: "请填写理由。"
  )
  static let rejectionFinal = RuleViolation(
    rule: "submission.rejection_final",
    english: "The thirty days for an appeal are over.",
    chinese: "30 天申诉期已过。"
  )
}
