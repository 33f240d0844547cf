import HamletMessages

/// Writes failures: as sentences for people, as one JSON object for programs.
package enum FailureText {
  /// Lines for people, with each field that is wrong and what to repeat.
  package static func lines(
    _ failure: CallFailure,
    language: ShellLanguage,
    style: Style = Style(isColoured: false)
  ) -> [String] {
    if failure.kind == .interrupted {
      return [
        (failure.key.isEmpty ? UIText.cancelled.phrase : OutboxText.stoppedInTime).text(language)
      ]
    }
    // Nothing went wrong: it is on its way.
    if failure.kind == .queued { return [VisibleText.of(failure.message)] }
    let name = language == .chinese ? "错误" : "error"
    var lines = [
      failure.wasStopped
        ? OutboxText.stoppedUnknown.text(language)
        : style.paint("\(name): \(failure.code): \(VisibleText.of(failure.message))", .error)
    ]
    for problem in failure.violations {
      let sentence = language == .chinese ? problem.chinese : problem.english
      lines.append("  \(VisibleText.of(problem.path)): \(VisibleText.of(sentence))")
    }
    if failure.kind == .outcomeUnknown {
      lines.append("  " + UIText.outcomeUnknown.text(language))
      if !failure.key.isEmpty { lines.append("  --key=\(VisibleText.of(failure.key))") }
      if failure.isRemembered {
        let hint = OutboxText.resumeHint.text(language)
        lines.append("  \(hint) \(VisibleText.of(failure.key))")
      }
    }
    if !failure.requestID.isEmpty {
      lines.append(style.paint("  request \(VisibleText.of(failure.requestID))", .faint))
    }
    return lines
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
