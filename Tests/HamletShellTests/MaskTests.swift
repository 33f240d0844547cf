import HamletMessages
import Testing

@testable import HamletShell

@Suite("What is sensitive is masked on a terminal, and a pipe gets what the server gave")
struct MaskTests {
  private static let type = "hamlet.v1.Person"
  /// What is sensitive in the sample.
  private static let secrets = [
    "11010119900307002X", "13800138000", "13900139000", "白石下1号", "血压偏高",
  ]

  @Test("In every format, nested and repeated too.", arguments: OutputFormat.allCases)
  func formats(format: OutputFormat) {
    let terminal = AnswerWriter(values: Rows.values(.chinese), page: Rows.page(120))
      .lines(Rows.person, type: Self.type, as: format).joined(separator: "\n")
    let plain = AnswerWriter(values: Rows.values(.chinese), page: Rows.page(80, isPlain: true))
      .lines(Rows.person, type: Self.type, as: format).joined(separator: "\n")
    let shown = AnswerWriter(values: Rows.values(.chinese, reveals: true), page: Rows.page(400))
      .lines(Rows.person, type: Self.type, as: format).joined(separator: "\n")
    for secret in Self.secrets {
      #expect(!terminal.contains(secret) && !plain.contains(secret), "\(secret)")
      #expect(shown.contains(secret), "\(secret)")
    }
    #expect(terminal.contains("王芳"))
  }

  @Test("A pipe gets the values.", arguments: [OutputFormat.json, .csv, .tsv, .ndjson])
  func piped(format: OutputFormat) async {
    let console = OutputConsole(isTerminal: false)
    let runner = TellingRunner { _, _ in .success([Rows.person]) }
    let session = OutputSession.make(console, runner)
    let line = "person get \(Fixture.person) --format \(format.rawValue)"
    #expect(await session.run(line: line) == .success)
    for secret in Self.secrets { #expect(console.output.contains(secret), "\(secret)") }
  }

  @Test("Of words and choices nothing shows, of numbers a beginning and an end.")
  func kinds() {
    let text = FieldInfo(name: "a", kind: .string, rule: RuleInfo(format: "text", sensitive: true))
    let choice = FieldInfo(name: "b", kind: .enum, rule: RuleInfo(sensitive: true))
    let number = FieldInfo(name: "c", kind: .string, rule: RuleInfo(sensitive: true))
    let values = Rows.values(.english)
    #expect(values.text(.string("a*** long text with stars"), of: text) == "***")
    #expect(values.text(.string("DECISION_IUD"), of: choice) == "***")
    #expect(values.text(.string("7K3M9QXT"), of: number) == "********")
    #expect(values.text(.string("13800138000"), of: number) == "138****8000")
    #expect(values.text(.string("138****8000"), of: number) == "138****8000")
    #expect(values.text(.string(""), of: text).isEmpty)
  }

  private func session(
    _ console: OutputConsole,
    _ runner: TellingRunner
  ) -> ShellSession { OutputSession.make(console, runner) }

  @Test("\\reveal shows the values only after the server has noted it for the person.")
  func reveal() async throws {
    let console = OutputConsole()
    let runner = TellingRunner { call, _ in
      // The values must not be on the screen before the answer.
      if call.command.method.name == "NoteReveal", console.output.contains("13800138000") {
        return .failure(CallFailure(.local, code: "SHOWN_BEFORE", message: ""))
      }
      return .success(call.command.method.name == "NoteReveal" ? [] : [Rows.person])
    }
    let session = session(console, runner)
    #expect(await session.run(line: "person get \(Fixture.person)") == .success)
    #expect(console.notes.contains("\\reveal"))
    #expect(await session.run(line: "\\reveal") == .success)
    for secret in Self.secrets { #expect(console.output.contains(secret), "\(secret)") }
    let noted = try #require(runner.calls.last)
    #expect(noted.command.wireName == "hamlet.v1.RightsService/NoteReveal")
    #expect(noted.request.text("person_id") == Fixture.person)
    #expect(noted.request.text("call_name") == "hamlet.v1.PersonService/GetPerson")
    #expect(!noted.key.isEmpty && runner.calls.count == 2)
  }

  @Test("That something is masked is said of the columns that were shown alone.")
  func columns() async {
    for (columns, isSaid) in [("name", false), ("name,phones", true)] {
      let console = OutputConsole(width: 200)
      let session = session(console, TellingRunner { _, _ in .success([Rows.person]) })
      let line = "person get \(Fixture.person) --columns=\(columns)"
      #expect(await session.run(line: line) == .success)
      #expect(console.notes.contains("masked") == isSaid, "\(columns): \(console.notes)")
    }
  }

  @Test("What the server masks is told apart from what this screen hides.")
  func maskedThere() async {
    for (phone, code, count) in [("138****0001", ExitCode.usage, 1), ("13800138000", .success, 2)] {
      let row = Rows.json(
        #"{"persons":[{"id":"\#(Fixture.person)","record_no":"1","name":"王芳","phone":"\#(phone)"},"#
          + #"{"id":"\#(Fixture.person)","record_no":"2","name":"李雷","phone":"139****0001"}]}"#
      )
      let console = OutputConsole()
      let runner = TellingRunner { call, _ in
        .success(call.command.method.name == "NoteReveal" ? [] : [row])
      }
      let session = session(console, runner)
      #expect(await session.run(line: "person search 芳") == .success)
      #expect(await session.run(line: "\\reveal") == code)
      #expect(console.notes.contains("the server masks"), "\(console.notes)")
      #expect(runner.calls.count == count)
    }
  }

  @Test("What could not be noted is not shown.")
  func refused() async {
    let console = OutputConsole()
    let runner = TellingRunner { call, _ in
      call.command.method.name == "NoteReveal"
        ? .failure(CallFailure(.status, code: "PERMISSION_DENIED", number: 7, message: "no"))
        : .success([Rows.person])
    }
    let session = session(console, runner)
    #expect(await session.run(line: "person get \(Fixture.person)") == .success)
    #expect(await session.run(line: "\\reveal").rawValue == 17)
    for secret in Self.secrets { #expect(!console.output.contains(secret), "\(secret)") }
  }

  @Test("More than 20 persons at once, no answer, and a pipe are refused with nothing noted.")
  func limits() async {
    let ids = (10..<31).map { "019a0000-0000-7000-8000-0000000000\($0)" }
    let rows = ids.map {
      #"{"id":"\#($0)","record_no":"1","name":"王芳","phone":"13800138000"}"#
    }
    let page = Rows.json(#"{"persons":[\#(rows.joined(separator: ","))]}"#)
    let runner = TellingRunner { _, _ in .success([page]) }
    let console = OutputConsole()
    let session = session(console, runner)
    #expect(await session.run(line: "\\reveal") == .usage)
    #expect(await session.run(line: "person search 芳") == .success)
    #expect(await session.run(line: "\\reveal") == .notConfirmed)
    #expect(runner.calls.count == 1 && !console.output.contains("13800138000"))
    let pipe = OutputConsole(isTerminal: false)
    #expect(await self.session(pipe, runner).run(line: "\\reveal") == .usage)
  }
}
