import HamletMessages

/// Writes failures: as sentences for people, as one JSON object for programs.
package enum FailureText {
  /// Lines for people, with each field that is wrong and what to repeat.
  package static func lines(
    _ failure: CallFailure,
    language: ShellLanguage,
    style: Style = Style(isColoured: false)
  ) -> [String] {
    if failure.kind == .interrupted { return [UIText.cancelled.text(language)] }
    let name = language == .chinese ? "错误" : "error"
    var lines = [
      style.paint("\(name): \(failure.code): \(VisibleText.of(failure.message))", .error)
    ]
    for problem in failure.violations {
      let sentence = language == .chinese ? problem.chinese : problem.english
      lines.append("  \(VisibleText.of(problem.path)): \(VisibleText.of(sentence))")
    }
    if failure.kind == .outcomeUnknown {
      lines.append("  " + UIText.outcomeUnknown.text(language))
      if !failure.key.isEmpty { lines.append("  --key=\(VisibleText.of(failure.key))") }
    }
    if !failure.requestID.isEmpty {
      lines.append(style.paint("  request \(VisibleText.of(failure.requestID))", .faint))
    }
    return lines
  }
}
