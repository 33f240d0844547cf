/// The rules of a birth defect report, in words.
enum BirthDefectRule {
  static let sexWhileOngoing = RuleViolation(
    rule: "birth_defect.sex_while_ongoing",
    english: "No sex is recorded while the pregnancy goes on.",
    chinese: "妊娠期间不登记胎儿性别。"
  )
  static let birthWhileOngoing = RuleViolation(
    rule: "birth_defect.birth_while_ongoing",
    english: "A pregnancy that goes on has no date or weight of birth.",
    chinese: "妊娠尚未结束，不应填写分娩日期或出生体重。"
  )
  static let gestation = RuleViolation(
    rule: "birth_defect.gestational_age",
    english: "Gestational age is 0 to 308 days.",
    chinese: "孕周应在 0 至 308 天之间。"
  )
  static let weight = RuleViolation(
    rule: "birth_defect.weight",
    english: "Birth weight is 200 to 7000 g.",
    chinese: "出生体重应在 200 至 7000 克之间。"
  )
  static let fetusCount = RuleViolation(
    rule: "birth_defect.fetus_count",
    english: "The number of children is 1 to 6.",
    chinese: "胎数应在 1 至 6 之间。"
  )
  static let birthOrder = RuleViolation(
    rule: "birth_defect.birth_order",
    english: "The child's order is not among the children of this birth.",
    chinese: "胎次序号超出胎数。"
  )
  static let future = RuleViolation(
    rule: "birth_defect.future",
    english: "The date is in the future.",
    chinese: "日期晚于今天。"
  )
  static let defectCount = RuleViolation(
    rule: "birth_defect.defect_count",
    english: "A report names 1 to 8 defects.",
    chinese: "每份报告填写 1 至 8 项缺陷。"
  )
  static let code = RuleViolation(
    rule: "birth_defect.code",
    english: "A code is neither of Q00-Q99 or D50-D89 nor on the list of others.",
    chinese: "编码不在 Q00–Q99、D50–D89 或允许列表内。"
  )
  static let discovered = RuleViolation(
    rule: "birth_defect.discovered",
    english: "It cannot be found later in the pregnancy than the pregnancy lasted.",
    chinese: "发现孕周不应大于孕周。"
  )
}
