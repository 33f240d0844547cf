import HamletMessages
import Testing

@testable import HamletShell

@Suite struct ScriptTests {
  private func session(
    _ console: ScriptedConsole,
    _ runner: any CommandRunner = ScriptedRunner(answers: [.object([])])
  ) -> ShellSession {
    let host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    return ShellSession(host, settings: ShellSettings(language: .english))
  }

  @Test(
    "A script ends at its first failure and says in which file and line, also in one it includes."
  )
  func firstFailure() async {
    let console = ScriptedConsole(
      isInteractive: false,
      files: ["seeds/part/inner.hamlet": "person search a\nperson nonsense\n"]
    )
    let text = "person search 芳\n\n\\i part/inner.hamlet\nperson search b\n"
    let code = await session(console).play(text, named: "seeds/a.hamlet", in: "seeds")
    #expect(code == .usage)
    #expect(console.notes.contains("seeds/part/inner.hamlet:2: ended with exit code 2"))
    #expect(console.notes.contains("seeds/a.hamlet:3: ended with exit code 2"))
  }

  @Test("With --keep-going the rest is run and the code is 8; \\q ends a script well.")
  func keepGoing() async {
    var options = ScriptOptions()
    options.keepsGoing = true
    let runner = ScriptedRunner(answers: [.object([])])
    let console = ScriptedConsole(isInteractive: false)
    let text = "nonsense\nperson search a\n\\expect 3\nperson get\nperson search b\n"
    #expect(await session(console, runner).play(text, named: "x", in: "", options) == .batchFailed)
    #expect(runner.calls.count == 2)
    let left = ScriptedRunner(answers: [.object([])])
    #expect(
      await session(console, left).play("\\q\nperson search a", named: "x", in: "") == .success
    )
    #expect(left.calls.isEmpty)
  }

  @Test("What was expected and did not come is a failure, and a file that includes itself ends.")
  func expectations() async {
    let console = ScriptedConsole(isInteractive: false, files: ["me": "\\i me\n"])
    #expect(
      await session(console).play("\\expect 3\nperson search a", named: "x", in: "") == .failure
    )
    #expect(console.notes.contains("x:2: exit code 0, not 3"))
    #expect(await session(console).play("\\expect many\n", named: "x", in: "") == .usage)
    #expect(await session(console).play("\\i me", named: "x", in: "") == .failure)
    #expect(await session(console).play("\\i none", named: "x", in: "") == .usage)
  }

  @Test("With JSON errors a failure is exactly one object, which says where it stands.")
  func jsonErrors() async throws {
    for (text, exit, code) in [
      ("nonsense", "2", "USAGE"), ("person get 12", "3", "INVALID_LOCALLY"),
      ("person depart \(Fixture.person) base_version=1 on=2026-03-01", "4", "NOT_CONFIRMED"),
      ("person search a --all > /x", "1", "LOCAL"),
    ] {
      let console = ScriptedConsole(isInteractive: false)
      let runner = ScriptedRunner(answers: [.object([])])
      let session = session(console, runner)
      session.settings.writesJSONErrors = true
      if exit == "1" { console.refusesFiles() }
      let result = await session.play("\n" + text, named: "n.hamlet", in: "")
      #expect(String(result.rawValue) == exit, "\(text)")
      let lines = console.notes.split(separator: "\n")
      #expect(lines.count == 1, "\(console.notes)")
      let error = try JSONValue(parsing: String(lines.first ?? ""))
      #expect(error["code"] == .string(code))
      #expect(error["exit"] == .number(exit))
      #expect(error["at"] == .string("n.hamlet:2"))
      let names = [
        "code", "number", "exit", "message", "method", "field_violations", "request_id", "key",
        "retryable", "retry_after_ms",
      ]
      #expect(names.allSatisfy { error[$0] != nil })
    }
  }

  @Test("--all follows a list to its end and shows rows alone, as one stream in every format.")
  func pages() async throws {
    let runner = AnsweringRunner { call, number in
      let token = number < 3 ? "t\(number)" : ""
      let row = JSONValue.object([JSONMember("name", .string("n\(number)"))])
      return .object([
        JSONMember("persons", .array([row, row])), JSONMember("next_page_token", .string(token)),
      ])
    }
    let console = ScriptedConsole(isInteractive: false)
    #expect(await session(console, runner).run(line: "person search 芳 --all --json") == .success)
    #expect(console.output.split(separator: "\n").count == 6)
    #expect(runner.calls.map { $0.request["page_token"] } == [nil, .string("t1"), .string("t2")])
    #expect(Set(runner.calls.map { $0.request["page_size"] }).count == 1)
    let table = ScriptedConsole(isInteractive: false)
    let again = AnsweringRunner { _, number in
      let row = JSONValue.object([JSONMember("name", .string("n\(number)"))])
      return .object([
        JSONMember("persons", .array([row])), JSONMember("next_page_token", .string("same")),
      ])
    }
    #expect(await session(table, again).run(line: "person search 芳 --all --format csv") == .success)
    #expect(table.output.split(separator: "\n").count == 3)
    #expect(again.calls.count == 2)
    #expect(await session(table, again).run(line: "person get \(Fixture.person) --all") == .usage)
  }

  @Test("A page that fails after others leaves their rows and the call's own code.")
  func failingPage() async {
    let runner = AnsweringRunner { _, number throws(CallFailure) in
      if number == 2 { throw .missing }
      return .object([
        JSONMember("persons", .array([.object([JSONMember("name", .string("a"))])])),
        JSONMember("next_page_token", .string("t")),
      ])
    }
    let console = ScriptedConsole(isInteractive: false)
    #expect(await session(console, runner).run(line: "person search 芳 --all --json") == .status(5))
    #expect(console.output.contains("\"a\""))
  }

  @Test(
    "An envelope holds request, status, answer, bytes and time; a failure has its own and is told."
  )
  func envelope() async throws {
    let console = ScriptedConsole(isInteractive: false)
    let line = "person get \(Fixture.person) --envelope --json-names=camel"
    let answer = JSONValue.object([JSONMember("record_no", .string("1"))])
    let runner = ScriptedRunner(answers: [answer])
    #expect(await session(console, runner).run(line: line) == .success)
    let object = try JSONValue(parsing: console.output)
    #expect(object["status"]?["code"] == .string("OK"))
    #expect(object["response"]?["recordNo"] == .string("1"))
    #expect(object["request"]?["id"] == .string(Fixture.person))
    #expect(object["bytesUp"] != nil && object["ms"] != nil)
    let failing = ScriptedConsole(isInteractive: false)
    let code = await session(failing, ScriptedRunner(failure: .missing)).run(line: line)
    #expect(code == .status(5))
    #expect(try JSONValue(parsing: failing.output)["status"]?["code"] == .string("NOT_FOUND"))
    #expect(await session(failing).run(line: "person watch --envelope") == .usage)
  }

  @Test("A password in an envelope's request is hidden.")
  func envelopeSecret() async throws {
    let console = ScriptedConsole(isInteractive: false)
    _ = await session(console).run(line: "session login worker password=SESAME --envelope")
    #expect(!console.output.contains("SESAME") && console.output.contains("••••"))
  }

  @Test("Options of the program behind the command are told where they belong.")
  func programOptions() async {
    let console = ScriptedConsole(isInteractive: false)
    #expect(await session(console).run(line: "person search a --token-file x") == .usage)
    #expect(console.notes.contains("before the command: hamlet --token-file"))
  }

  @Test("With --no-input nobody is asked for a field or a confirmation.")
  func noInput() async {
    let console = ScriptedConsole(answers: [.line("y"), .line("y")])
    #expect(await session(console).run(line: "person get --no-input") == .invalid)
    let line = "person depart \(Fixture.person) base_version=1 on=2026-03-01 --no-input"
    #expect(await session(console).run(line: line) == .notConfirmed)
    #expect(console.questions.isEmpty)
  }

  @Test("A document's unknown field is named in JSON, with what may have been meant.")
  func unknownField() async throws {
    let console = ScriptedConsole(isInteractive: false, files: ["-": #"{"nmae": "芳"}"#])
    let session = session(console)
    session.settings.writesJSONErrors = true
    #expect(await session.run(line: "person search -") == .invalid)
    let error = try JSONValue(parsing: console.notes)
    #expect(error["field_violations"]?.first?["field"] == .string("nmae"))
    #expect(error.text("message").contains("did you mean name?"))
    for bad in [#"{"name":"a","name":"b"}"#, "{} {}", #"{"name":"\uD800"}"#, "[]", ""] {
      let console = ScriptedConsole(isInteractive: false, files: ["-": bad])
      #expect(await self.session(console).run(line: "person search -") == .invalid, "\(bad)")
    }
    let camel = ScriptedConsole(
      isInteractive: false,
      files: ["-": #"{"pageSize": 3, "name": "芳"}"#]
    )
    let runner = ScriptedRunner(answers: [.object([])])
    #expect(await self.session(camel, runner).run(line: "person search -") == .success)
    #expect(runner.calls.first?.request["page_size"] == .number("3"))
  }
}
