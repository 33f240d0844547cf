import HamletMessages

/// Writes failures: as sentences for people, as one JSON object for programs.
package enum FailureText {
  /// Lines for people: what happened, each field that is wrong with carets where it stands in the line,
  /// what to do next, and by what the server knows the request.
  package static func lines(
    _ failure: CallFailure,
    language: ShellLanguage,
    style: Style = Style(isColoured: false),
    line: FailedLine? = nil
  ) -> [String] {
    if failure.kind == .interrupted { return [UIText.cancelled.text(language)] }
    let name = language == .chinese ? "错误" : "error"
    let head = "\(name): \(failure.code): \(VisibleText.of(failure.message))"
    var lines = wrapped(head, line?.width).map { style.paint($0, .error) }
    lines += violations(failure, language, style, line)
    if failure.kind == .outcomeUnknown {
      lines.append("  " + UIText.outcomeUnknown.text(language))
      if !failure.key.isEmpty { lines.append("  --key=\(VisibleText.of(failure.key))") }
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
    _ line: FailedLine?
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
        return "  \(VisibleText.of(problem.path)): \(VisibleText.of(sentence))"
      }
  }

  /// One line of JSON for standard error.
  package static func json(_ failure: CallFailure, method: String) -> String {
    object(
      code: failure.code,
      number: failure.number,
      exit: failure.exit,
      message: failure.message,
      method: method,
      violations: failure.violations,
      tail: [
        JSONMember("request_id", .string(failure.requestID)),
        JSONMember("key", .string(failure.key)),
        JSONMember("retryable", .bool(failure.isRetryable)),
        JSONMember("retry_after_ms", .string(String(failure.retryAfterMilliseconds))),
      ] + (failure.needsProof ? [JSONMember("reauthenticate", .bool(true))] : [])
    )
  }

  /// One line of JSON for a line that was not sent.
  package static func json(
    _ problems: [LineProblem],
    line characters: [Character],
    exit: ExitCode,
    language: ShellLanguage
  ) -> String {
    let writer = ProblemText(language: language)
    let violations = problems.map { problem in
      let end = min(problem.span.upperBound, characters.count)
      let start = min(problem.span.lowerBound, end)
      return FieldProblem(
        path: String(characters[start..<end]),
        rule: problem.kind.rawValue,
        english: writer.message(problem),
        chinese: problem.phrase.chinese
      )
    }
    return object(
      code: exit == .usage ? "USAGE" : "INVALID_LOCALLY",
      number: 0,
      exit: exit,
      message: "nothing was sent",
      method: "",
      violations: violations,
      tail: [JSONMember("retryable", .bool(false))]
    )
  }

  private static func object(
    code: String,
    number: UInt32,
    exit: ExitCode,
    message: String,
    method: String,
    violations: [FieldProblem],
    tail: [JSONMember]
  ) -> String {
    let fields = violations.map { problem in
      JSONValue.object([
        JSONMember("field", .string(problem.path)), JSONMember("rule", .string(problem.rule)),
        JSONMember("message", .string(problem.english)),
      ])
    }
    let head = [
      JSONMember("code", .string(code)), JSONMember("number", .number(String(number))),
      JSONMember("exit", .number(String(exit.rawValue))), JSONMember("message", .string(message)),
      JSONMember("method", .string(method)), JSONMember("field_violations", .array(fields)),
    ]
    return JSONValue.object([JSONMember("error", .object(head + tail))]).visibleText()
  }
}
