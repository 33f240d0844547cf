import HamletMessages
import Testing

@testable import HamletShell

@Suite("Failures say what happened, where, and what to do next")
struct FailureTests {
  private let cases: [(String, CallFailure)] = [
    (
      "person update \(Fixture.person) base_version=1 name=\"\" note=很长",
      CallFailure(
        .status,
        code: "INVALID_ARGUMENT",
        number: 3,
        message: "The request is not valid.",
        violations: [
          FieldProblem(path: "name", rule: "name", english: "must be a name", chinese: "须为姓名"),
          FieldProblem(
            path: "phones[0].number",
            rule: "p",
            english: "is no phone",
            chinese: "不是电话"
          ),
        ],
        requestID: "9f2c"
      )
    ),
    (
      "person get \(Fixture.person)",
      CallFailure(
        .status,
        code: "UNAUTHENTICATED",
        number: 16,
        message: "You are not logged in."
      )
    ),
    (
      "person get \(Fixture.person)",
      CallFailure(
        .status,
        code: "RESOURCE_EXHAUSTED",
        number: 8,
        message: "Too many reads.",
        isRetryable: true,
        retryAfterMilliseconds: 130_000
      )
    ),
    (
      "person get \(Fixture.person)",
      CallFailure(
        .status,
        code: "ABORTED",
        number: 10,
        message: "It was changed."
      )
    ),
    (
      "person get \(Fixture.person)",
      CallFailure(
        .outcomeUnknown,
        code: "UNAVAILABLE",
        message: "The link was cut.",
        key: "k-1"
      )
    ),
    (
      "person get \(Fixture.person)",
      CallFailure(
        .unreachable,
        code: "UNAVAILABLE",
        message: "No connection to 127.0.0.1:4265."
      )
    ),
    ("person get \(Fixture.person)", CallFailure(.interrupted, code: "CANCELLED", message: "")),
  ]

  @Test("In JSON an unknown outcome is told from a refusal by more than its exit code.")
  func unknownOutcome() throws {
    for kind in [CallFailure.Kind.outcomeUnknown, .status] {
      let failure = CallFailure(kind, code: "DEADLINE_EXCEEDED", message: "Too late.", key: "k-1")
      let object = try JSONValue(parsing: FailureText.json(failure, method: "M"))
      #expect(object["outcome"] == (kind == .outcomeUnknown ? .string("unknown") : nil))
    }
  }

  @Test("Every kind in both languages, at 60 cells.")
  func kinds() throws {
    for language in ShellLanguage.allCases {
      var lines: [String] = []
      for (line, failure) in cases {
        let command = try #require(Fixture.command(line))
        let place = FailedLine(
          characters: Array(command.line),
          spans: command.spans,
          width: 60
        )
        let shown = FailureText.lines(failure, language: language, line: place)
        for text in shown { #expect(CellWidth.of(text) <= 60, "\(text)") }
        lines += shown + [""]
      }
      try Snapshot.check("failures-\(language.rawValue)", lines)
    }
  }

  @Test("A sentence about one field is said once, by the field's label.")
  func once() throws {
    var failure = CallFailure(
      .status,
      code: "INVALID_ARGUMENT",
      number: 3,
      message: "identification: 请选择身份方式。"
    )
    failure.violations = [
      FieldProblem(
        path: "identification",
        rule: "required",
        english: "say how",
        chinese: "请选择身份方式。"
      )
    ]
    let start = try #require(Fixture.book.command("consultation", "start"))
    let paths = FieldPathText(start, book: Fixture.book, language: .chinese)
    let lines = FailureText.lines(failure, language: .chinese, paths: paths)
    #expect(
      lines == ["错误：内容有误（INVALID_ARGUMENT）", "  身份方式（identification）：请选择身份方式。"],
      "\(lines)"
    )
    failure.message = "The request is not valid."
    let whole = FailureText.lines(failure, language: .chinese, paths: paths)
    #expect(whole.first == "错误：内容有误（INVALID_ARGUMENT）：The request is not valid.")
  }
}
