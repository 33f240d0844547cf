/// Values and fixed words of a report in one language.
struct ReportWording {
  let language: ShellLanguage

  /// A value by its unit: `6 / 12 · 50.0%`, `1.5`, `*` where it may not be told.
  func text(_ value: ReportDocument.Value, _ unit: String) -> String {
    guard value.isShown else { return value.isSuppressed ? "*" : "–" }
    guard value.denominator > 0 else { return number(value, unit) }
    return "\(value.numerator) / \(value.denominator) · \(percent(value.perMille))"
  }

  /// The one number that is read first.
  func number(_ value: ReportDocument.Value, _ unit: String) -> String {
    guard value.isShown else { return value.isSuppressed ? "*" : "–" }
    if value.denominator > 0 { return percent(value.perMille) }
    // Hours are counted in minutes.
    guard unit == "FIGURE_UNIT_HOURS" else { return String(value.numerator) }
    return tenths(value.numerator / 6)
  }

  func percent(_ perMille: UInt64) -> String { tenths(perMille) + "%" }

  private func tenths(_ number: UInt64) -> String { "\(number / 10).\(number % 10)" }

  /// What a figure is called, with what it is of.
  func name(_ figure: ReportDocument.Figure) -> String {
    let subject = figure.subject.text(language)
    let label = figure.column.label.text(language)
    return subject.isEmpty ? label : "\(label)（\(subject)）".bracketed(in: language)
  }

  func word(_ phrase: Phrase) -> String { phrase.text(language) }

  static let figure = Phrase("figure", "数据项")
  static let key = Phrase("key", "键")
  static let value = Phrase("value", "数值")
  static let target = Phrase("target", "服务目标")
  static let asOf = Phrase("as of", "统计时点")
  static let meanings = Phrase("What the figures mean", "数据说明")
  static let counted = Phrase("Numerator", "分子")
  static let whole = Phrase("Denominator", "分母")
  static let legend = Phrase(
    "* fewer than five, or a value that would tell such a one by subtraction; – nothing to count",
    "* 不足五例，或可由其他数推算出不足五例，不列出；– 无可统计"
  )
  static let explain = Phrase("what a figure means: report explain KEY", "数据含义：report explain 键")
  static let htmlIsForReports = Phrase("html is a format of reports", "html 只用于统计报表")
  static let more = Phrase("there is more: page_token=", "还有下一部分：page_token=")
}

extension String {
  /// Brackets as the language writes them.
  fileprivate func bracketed(in language: ShellLanguage) -> String {
    language == .chinese ? self : replacing("（", with: " (").replacing("）", with: ")")
  }
}
