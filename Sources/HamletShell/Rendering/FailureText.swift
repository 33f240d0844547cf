import HamletMessages

/// Writes failures: as sentences for people, as one JSON object for programs.
package enum FailureText {
  /// Lines for people: what happened, each field that is wrong with carets where it stands in the line,
  /// what to do next, and by what the server knows the request.
  package static func lines(
    _ failure: CallFailure,
    language: ShellLanguage,
    style: Style = Style(isColoured: false),
    line: FailedLine? = nil,
    paths: FieldPathText? = nil
  ) -> [String] {
    if failure.kind == .interrupted {
      return [
        (failure.key.isEmpty ? UIText.cancelled.phrase : OutboxText.stoppedInTime).text(language)
      ]
    }
    // Nothing went wrong: it is on its way.
    if failure.kind == .queued { return [VisibleText.of(failure.message)] }
    let code = name(failure.code, language)
    let message = repeatsField(failure, language) ? "" : VisibleText.of(failure.message)
    let colon = message.isEmpty ? "" : language == .chinese ? "：" : ": "
    let head = (language == .chinese ? "错误：" : "error: ") + code + colon + message
    var lines =
      failure.wasStopped
      ? [OutboxText.stoppedUnknown.text(language)]
      : wrapped(head, line?.width).map { style.paint($0, .error) }
    if failure.shownRows > 0 {
      let text = OutputText.incomplete.text(language)
      lines.append("  \(text) \(NumberText.grouped(failure.shownRows))")
    }
    lines += violations(failure, language, style, line, paths)
    if let conflict = failure.conflict {
      let names = paths?.list(conflict.fields) ?? conflict.fields.joined(separator: ", ")
      let text = changed(conflict.version, VisibleText.of(names)).text(language)
      lines += wrapped("  " + text, line?.width)
    }
    if failure.kind == .outcomeUnknown {
      lines.append("  " + UIText.outcomeUnknown.text(language))
      if !failure.key.isEmpty { lines.append("  --key=\(VisibleText.of(failure.key))") }
      if failure.isRemembered {
        let hint = OutboxText.resumeHint.text(language)
        lines.append("  \(hint) \(VisibleText.of(failure.key))")
      }
    }
    if let advice = FailureAdvice.phrase(failure) {
      lines += wrapped("  " + advice.text(language), line?.width)
    }
    if !failure.requestID.isEmpty {
      let word = language == .chinese ? "请求编号" : "request"
      lines.append(style.paint("  \(word) \(VisibleText.of(failure.requestID))", .faint))
    }
    return lines
  }

  /// Whether the message is the sentence about a field, by the contract's name of it, that follows anyway.
  private static func repeatsField(_ failure: CallFailure, _ language: ShellLanguage) -> Bool {
    guard let first = failure.violations.first, !first.path.isEmpty else { return false }
    let sentence = language == .chinese ? first.chinese : first.english
    return failure.message == "\(first.path): \(sentence)"
  }

  private static func changed(_ version: UInt64, _ names: String) -> Phrase {
    names.isEmpty
      ? Phrase("it is version \(version) now", "现为第 \(version) 版")
      : Phrase("it is version \(version) now; changed: \(names)", "现为第 \(version) 版；有变：\(names)")
  }

  private static func wrapped(_ text: String, _ width: Int?) -> [String] {
    guard let width, CellCount.of(text) > width else { return [text] }
    return CellText.wrapped(text, to: width - 4).enumerated()
      .map { $0.offset == 0 ? $0.element : "    " + $0.element }
  }

  /// Those that belong to the line under it, the others by their fields' names.
  private static func violations(
    _ failure: CallFailure,
    _ language: ShellLanguage,
    _ style: Style,
    _ line: FailedLine?,
    _ paths: FieldPathText?
  ) -> [String] {
    var placed: [LineProblem] = []
    var others: [FieldProblem] = []
    for problem in failure.violations {
      if let span = line?.span(of: problem.path) {
        let phrase = Phrase(problem.english, problem.chinese)
        placed.append(LineProblem(.badValue, at: span, phrase))
      } else {
        others.append(problem)
      }
    }
    var lines: [String] = []
    if let line, !placed.isEmpty {
      let writer = ProblemText(language: language, style: style, width: line.width)
      lines += writer.carets(placed, in: line.characters)
    }
    return lines
      + others.map { problem in
        let sentence = language == .chinese ? problem.chinese : problem.english
        let path = VisibleText.of(paths?.named(problem.path) ?? problem.path)
        return "  \(path)\(language == .chinese ? "：" : ": ")\(VisibleText.of(sentence))"
      }
  }
}
