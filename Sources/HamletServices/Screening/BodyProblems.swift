internal import HamletDomain
internal import HamletMessages
internal import HamletRPC

/// What is wrong with a report's content, and what is only missing.
struct BodyProblems {
  private(set) var found: [BodyProblem] = []
  /// A rule that holds for drafts too: what breaks it is never stored.
  private static let never: Set<String> = ["birth_defect.sex_while_ongoing"]

  /// Checks a body as of a day.
  init(_ body: SubmissionBody?, today: CivilDate) {
    switch body?.body {
    case .defectScreening(let screening): check(screening, today)
    case .birthDefectReport(let report): check(report, today)
    case .childAssessmentDossier(let dossier): check(dossier, today)
    case .commonDiseaseCase(let item): check(item, today)
    case nil:
      add("", Self.rule("submission.body", "Say what the report is about.", "请填写报告内容。"))
    }
  }

  /// Refuses a body that cannot be submitted, naming every field.
  func checkWhole() throws(CallError) {
    try refuse(found.filter { !$0.warning })
  }

  /// Refuses what may not even stand in a draft.
  func checkStorable() throws(CallError) {
    try refuse(found.filter { Self.never.contains($0.rule) || $0.path.isEmpty })
  }

  private func refuse(_ problems: [BodyProblem]) throws(CallError) {
    guard !problems.isEmpty else { return }
    throw .invalid(
      problems.map { problem in
        FieldProblem(
          path: problem.path.isEmpty ? "body" : "body.\(problem.path)",
          rule: problem.rule,
          english: problem.messageEn,
          chinese: problem.messageZh
        )
      }
    )
  }

  mutating func add(_ path: String, _ rule: RuleViolation, warning: Bool = false) {
    found.append(
      BodyProblem(
        path: path,
        rule: rule.rule,
        messageZh: rule.chinese,
        messageEn: rule.english,
        warning: warning
      )
    )
  }

  static func rule(_ name: String, _ english: String, _ chinese: String) -> RuleViolation {
    RuleViolation(rule: name, english: english, chinese: chinese)
  }

  /// The day that a field names, or nil; the field rules have checked its form.
  static func day(_ text: String) -> CivilDate? { try? CivilDate(text) }
}
