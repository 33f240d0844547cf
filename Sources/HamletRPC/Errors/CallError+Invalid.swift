package import HamletDomain
package import HamletMessages
internal import HamletWire

extension CallError {
  /// `INVALID_ARGUMENT`: every field that broke a rule.
  package static func invalid(_ problems: [FieldProblem]) -> CallError {
    let violations = problems.map { problem in
      FieldViolation(
        path: problem.path,
        rule: problem.rule,
        messageEn: problem.english,
        messageZh: problem.chinese
      )
    }
    return CallError(
      .invalidArgument,
      sentence(problems.first?.path, problems.first?.english, or: "The request is not valid."),
      sentence(problems.first?.path, problems.first?.chinese, or: "请求无效。"),
      details: ErrorDetails(violations: violations)
    )
  }

  /// `INVALID_ARGUMENT`: one field that broke one rule.
  package static func invalid(
    _ path: String,
    rule: String,
    _ english: String,
    _ chinese: String
  ) -> CallError {
    invalid([FieldProblem(path: path, rule: rule, english: english, chinese: chinese)])
  }

  /// `INVALID_ARGUMENT`: one field that broke a rule of the domain.
  package static func invalid(_ path: String, _ violation: RuleViolation) -> CallError {
    invalid(path, rule: violation.rule, violation.english, violation.chinese)
  }

  private static func sentence(_ path: String?, _ text: String?, or other: String) -> String {
    guard let text, !text.isEmpty else { return other }
    guard let path, !path.isEmpty else { return text }
    return "\(path): \(text)"
  }
}
