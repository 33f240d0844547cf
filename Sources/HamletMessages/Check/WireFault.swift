/// What the check found first, and where; the path grows only while a refusal unwinds.
struct WireFault: Error {
  let rule: WireRule
  /// The parts of the path, innermost first.
  private var parts: [String] = []

  init(_ rule: WireRule) {
    self.rule = rule
  }

  /// The same fault seen from the message that holds the field.
  func inside(_ part: String) -> WireFault {
    var copy = self
    copy.parts.append(part)
    return copy
  }

  /// The fault as callers see it.
  var problem: FieldProblem {
    FieldProblem(
      path: parts.reversed().joined(separator: "."),
      rule: rule.rawValue,
      english: rule.text.english,
      chinese: rule.text.chinese
    )
  }
}
