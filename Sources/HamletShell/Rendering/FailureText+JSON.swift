package import HamletMessages

/// Errors for programs: each is one JSON object on one line of standard error.
extension FailureText {
  /// One line for a call that gave no answer.
  package static func json(
    _ failure: CallFailure,
    method: String,
    language: ShellLanguage = .english,
    place: String? = nil
  ) -> String {
    value(failure, method: method, language: language, place: place).visibleText()
  }

  /// The object for a call that gave no answer.
  package static func value(
    _ failure: CallFailure,
    method: String,
    language: ShellLanguage,
    place: String? = nil
  ) -> JSONValue {
    object(
      code: failure.code,
      number: failure.number,
      exit: failure.exit,
      message: failure.message,
      method: method,
      violations: failure.violations,
      language: language,
      tail: [
        JSONMember("request_id", .string(failure.requestID)),
        JSONMember("key", .string(failure.key)),
        JSONMember("retryable", .bool(failure.isRetryable)),
        JSONMember("retry_after_ms", .string(String(failure.retryAfterMilliseconds))),
      ] + (failure.kind == .outcomeUnknown ? [JSONMember("outcome", .string("unknown"))] : [])
        + (failure.needsProof ? [JSONMember("reauthenticate", .bool(true))] : [])
        + (failure.conflict.map { [JSONMember("conflict", $0.json)] } ?? [])
        + (failure.shownRows > 0
          ? [JSONMember("rows", .number(String(failure.shownRows)))] : []),
      place: place
    )
  }

  /// One line for a line that was not sent.
  package static func json(
    _ problems: [LineProblem],
    line characters: [Character],
    exit: ExitCode,
    method: String = "",
    language: ShellLanguage,
    place: String? = nil
  ) -> String {
    let writer = ProblemText(language: language)
    let violations = problems.map { problem in
      let end = min(problem.span.upperBound, characters.count)
      let start = min(problem.span.lowerBound, end)
      return FieldProblem(
        path: problem.path.isEmpty ? String(characters[start..<end]) : problem.path,
        rule: problem.kind.rawValue,
        english: ProblemText(language: .english).message(problem),
        chinese: ProblemText(language: .chinese).message(problem)
      )
    }
    return local(
      exit,
      problems.map(writer.message).joined(separator: "; "),
      method: method,
      violations: violations,
      language: language,
      place: place
    )
  }

  /// One line for what this side refuses or cannot do.
  package static func local(
    _ exit: ExitCode,
    _ message: String,
    method: String = "",
    violations: [FieldProblem] = [],
    language: ShellLanguage = .english,
    place: String? = nil
  ) -> String {
    object(
      code: exit.errorName,
      number: 0,
      exit: exit,
      message: message,
      method: method,
      violations: violations,
      language: language,
      tail: [
        JSONMember("request_id", .string("")), JSONMember("key", .string("")),
        JSONMember("retryable", .bool(exit == .unreachable)),
        JSONMember("retry_after_ms", .string("0")),
      ],
      place: place
    ).visibleText()
  }

  private static func object(
    code: String,
    number: UInt32,
    exit: ExitCode,
    message: String,
    method: String,
    violations: [FieldProblem],
    language: ShellLanguage,
    tail: [JSONMember],
    place: String?
  ) -> JSONValue {
    let fields = violations.map { problem in
      JSONValue.object([
        JSONMember("field", .string(problem.path)), JSONMember("rule", .string(problem.rule)),
        JSONMember(
          "message",
          .string(language == .chinese ? problem.chinese : problem.english)
        ),
      ])
    }
    let head = [
      JSONMember("code", .string(code)), JSONMember("number", .number(String(number))),
      JSONMember("exit", .number(String(exit.rawValue))), JSONMember("message", .string(message)),
      JSONMember("method", .string(method)), JSONMember("field_violations", .array(fields)),
    ]
    return .object(head + tail + (place.map { [JSONMember("at", .string($0))] } ?? []))
  }
}

extension ExitCode {
  /// What an error that has no status of the server is called in JSON.
  package var errorName: String {
    switch self {
    case .usage: "USAGE"
    case .invalid: "INVALID_LOCALLY"
    case .notConfirmed: "NOT_CONFIRMED"
    case .setup: "SETUP"
    case .unreachable: "UNREACHABLE"
    case .outcomeUnknown: "OUTCOME_UNKNOWN"
    case .batchFailed: "SOME_FAILED"
    case .queued: "QUEUED"
    case .historyChanged: "HISTORY_CHANGED"
    case .interrupted: "INTERRUPTED"
    case .terminated: "TERMINATED"
    case .brokenPipe: "BROKEN_PIPE"
    default: "LOCAL"
    }
  }
}
