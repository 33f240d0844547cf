internal import HamletDomain

/// What people are told about a field that broke a rule: the field by its label, and what is
/// expected; never the value.
struct RuleWords: Sendable {
  private let english: String
  private let chinese: String
  private let isText: Bool
  private let rule: String
  private let choices: (english: String, chinese: String)

  init(_ plan: FieldPlan, _ enumeration: EnumInfo?) {
    let label = plan.info?.text
    english = Self.capitalised(label.flatMap { $0.en.isEmpty ? nil : $0.en } ?? plan.name)
    chinese = label.flatMap { $0.zh.isEmpty ? nil : $0.zh } ?? plan.name
    isText = plan.storage == .string
    rule = plan.rule.format
    let values = (enumeration?.values ?? []).filter { $0.number != 0 }
    choices = (
      values.map(\.shortName).joined(separator: ", "),
      values.map { $0.text?.zh ?? $0.shortName }.joined(separator: "、")
    )
  }

  func required(_ path: String) -> FieldProblem {
    problem(path, "required", "\(english) must be given.", "请填写\(chinese)。")
  }

  func minItems(_ path: String, _ least: UInt32) -> FieldProblem {
    problem(
      path,
      "min_items",
      "\(english) needs at least \(least) entries.",
      "\(chinese)至少需要\(least)项。"
    )
  }

  func maxItems(_ path: String, _ most: UInt32) -> FieldProblem {
    problem(
      path,
      "max_items",
      "\(english) may have at most \(most) entries.",
      "\(chinese)最多\(most)项。"
    )
  }

  func minLength(_ path: String, _ least: UInt32, _ length: Int) -> FieldProblem {
    problem(
      path,
      "min_length",
      "\(english) needs at least \(least) \(unit.english), and has \(length).",
      "\(chinese)至少需要\(least)个\(unit.chinese)，现有\(length)个。"
    )
  }

  func maxLength(_ path: String, _ most: UInt32, _ length: Int) -> FieldProblem {
    problem(
      path,
      "max_length",
      "\(english) may have at most \(most) \(unit.english), and has \(length).",
      "\(chinese)最多\(most)个\(unit.chinese)，现有\(length)个。"
    )
  }

  func min(_ path: String, _ least: Int64) -> FieldProblem {
    problem(path, "min", "\(english) must be at least \(least).", "\(chinese)不能小于\(least)。")
  }

  func max(_ path: String, _ most: Int64) -> FieldProblem {
    problem(path, "max", "\(english) must be at most \(most).", "\(chinese)不能大于\(most)。")
  }

  func undefined(_ path: String) -> FieldProblem {
    problem(
      path,
      "enum",
      "\(english) must be one of: \(choices.english).",
      "\(chinese)须为以下之一：\(choices.chinese)。"
    )
  }

  func exactBytes(_ path: String, _ expected: Int, _ length: Int) -> FieldProblem {
    problem(
      path,
      "\(rule).length",
      "\(english) must be \(expected) bytes, and has \(length).",
      "\(chinese)须为\(expected)个字节，现有\(length)个。"
    )
  }

  func format(_ path: String, _ violation: RuleViolation) -> FieldProblem {
    problem(
      path,
      violation.rule,
      "\(english): \(violation.english)",
      "\(chinese)：\(violation.chinese)"
    )
  }

  private var unit: (english: String, chinese: String) {
    isText ? ("characters", "字符") : ("bytes", "字节")
  }

  private func problem(
    _ path: String,
    _ rule: String,
    _ english: String,
    _ chinese: String
  ) -> FieldProblem {
    FieldProblem(path: path, rule: rule, english: english, chinese: chinese)
  }

  private static func capitalised(_ label: String) -> String {
    label.prefix(1).uppercased() + label.dropFirst()
  }
}
