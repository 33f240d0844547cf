import HamletMessages
import Testing

@testable import HamletShell

@Suite("Where beginners stumbled in forms")
struct FormStumbleTests {
  private static let report = "019a0000-0000-7000-8000-0000000000b1"

  /// A session whose Tab finds two persons called 张, and that answers every read of a report.
  private func session(
    _ answers: [String],
    _ runner: any CommandRunner,
    role: String = ""
  ) -> (ShellSession, ScriptedConsole) {
    let console = ScriptedConsole(answers: answers.map { .line($0) })
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.role = { role }
    host.live = { command, request in
      guard command.method.name == "SearchPersons" else { return nil }
      let found = ["张海涛", "张海"].filter { $0.hasPrefix(request.text("name")) }
      let rows = found.enumerated().map { index, name in
        Rows.json(#"{"id":"019a0000-0000-7000-8000-0000000000a\#(index)","name":"\#(name)"}"#)
      }
      return .object([JSONMember("persons", .array(rows))])
    }
    return (ShellSession(host, settings: ShellSettings(language: .chinese)), console)
  }

  @Test("A name that the session has not seen is asked for in a form, and the review says it.")
  func names() async throws {
    let runner = TownRunner { _ throws(CallFailure) in
      Rows.json(#"{"id":"\#(Self.report)","version":"1","state":"SUBMISSION_STATE_DRAFT"}"#)
    }
    let texts = ["张海涛", "1", "新生儿", "听力", "", "", "", "", "", "", "", "y"]
    let (session, console) = session(texts, runner)
    #expect(await session.run(line: "submission create") == .success, "\(console.transcript)")
    let person = JSONValue.string("019a0000-0000-7000-8000-0000000000a0")
    #expect(runner.calls.last?.request["person_id"] == person)
    #expect(console.transcript.contains { $0.contains("居民") && $0.hasSuffix("00a0 张海涛") })
    // What was written is called after whom it is about.
    #expect(session.seen.label(of: Self.report) == "张海涛")
  }

  @Test("What is wrong with a record leads to the command that mends it, by its labels.")
  func mending() async {
    let runner = TownRunner { _ throws(CallFailure) in
      var failure = CallFailure(.status, code: "INVALID_ARGUMENT", number: 3, message: "内容有误")
      failure.violations = [
        FieldProblem(
          path: "body.defect_screening.result",
          rule: "required",
          english: "say the result",
          chinese: "请填写筛查结果。"
        )
      ]
      throw failure
    }
    let (session, console) = session([], runner)
    _ = await session.run(line: "submission submit \(Self.report) base_version=1")
    let told = console.transcript
    #expect(told.contains { $0.contains("内容 · 出生缺陷筛查 · 结果") }, "\(told)")
    #expect(told.contains("  更正：submission save \(Self.report)"), "\(told)")
    #expect(!told.contains { $0.contains("更正：submission create") })
  }

  @Test("A part that is not given yet is named at the review, and then asked for alone.")
  func unset() async throws {
    let runner = ScriptedRunner()
    let line = "submission save \(Self.report) base_version=1 --form"
    let texts = ["1", "新生儿", "听力", "", "", "", "", "", "", "", "结果", "正常", "y"]
    let (session, console) = session(texts, runner)
    _ = await session.run(line: line)
    let body = try #require(runner.calls.last?.request["body"], "\(console.transcript)")
    #expect(body["defect_screening"]?.text("result").hasSuffix("_NORMAL") == true, "\(body)")
    #expect(body["defect_screening"]?.text("test").hasSuffix("_HEARING") == true, "\(body)")
    #expect(console.questions.count { $0.contains("项目>") } == 1)
  }

  @Test("A part that is asked for again offers what it was; Enter alone keeps all of it.")
  func again() async throws {
    let runner = ScriptedRunner()
    let body = "body={defect_screening: {subject: newborn, test: hearing, sample_on: 2026-11-20}}"
    let line = "submission save \(Self.report) base_version=1 \(body) --form"
    let texts = ["", "3"] + Array(repeating: "", count: 9) + ["", "y"]
    let (session, console) = session(texts, runner)
    _ = await session.run(line: line)
    #expect(console.questions.contains("   [出生缺陷筛查]> "), "\(console.questions)")
    #expect(console.questions.contains("  项目 [听力]> "), "\(console.questions)")
    let sent = try #require(runner.calls.last?.request["body"]?["defect_screening"])
    #expect(sent.text("sample_on") == "2026-11-20" && sent.text("subject").hasSuffix("_NEWBORN"))
  }

  @Test("What comes from the server for a record that was seen tells more of it.")
  func merged() {
    let local = Completions(range: 0..<1, candidates: [Candidate("a", detail: "张海涛")])
    let later = Completions(
      range: 0..<1,
      candidates: [Candidate("a", detail: "张海涛 草稿"), Candidate("b", detail: "李五")]
    )
    #expect(local.merged(with: later).candidates.map(\.detail) == ["张海涛 草稿", "李五"])
  }

  @Test("Who may not do it is told before she is asked anything; who may is told nothing.")
  func role() async {
    for (role, isTold) in [("ROLE_VILLAGE_WORKER", true), ("ROLE_CLINICIAN", false), ("", false)] {
      let (session, console) = session([], ScriptedRunner(), role: role)
      _ = await session.run(line: "screening record")
      let told = console.transcript.contains {
        $0.contains("无权进行此操作；可使用者：") && $0.contains("医务人员")
      }
      #expect(told == isTold, "\(role): \(console.transcript)")
    }
  }

  @Test(
    "What the server refuses of a form stands by its label, not under a line that nobody typed."
  )
  func labels() async {
    let runner = TownRunner { _ throws(CallFailure) in
      var failure = CallFailure(.status, code: "INVALID_ARGUMENT", number: 3, message: "内容有误")
      failure.violations = [
        FieldProblem(path: "ends_at_unix_ms", rule: "span", english: "short", chinese: "时长不足。")
      ]
      throw failure
    }
    let texts = [Fixture.person, "明天 9点", "明天 11点", "", "现场", "20", "", "y"]
    let (session, console) = session(texts, runner)
    _ = await session.run(line: "training schedule")
    let told = console.transcript
    #expect(told.contains { $0.hasPrefix("  结束时间") && $0.hasSuffix("：时长不足。") }, "\(told)")
    #expect(!told.contains { $0.contains("^^") })
    #expect(console.questions.last == "  结束时间 [2026-11-25 11:00:00]> ", "\(console.questions)")
  }

  @Test("A form that asks for a file says so and lists the files with Tab.")
  func file() async throws {
    let (session, console) = session(["是"], ScriptedRunner())
    _ = await session.run(line: "import persons")
    #expect(console.transcript.contains("  * 文件  路径，Tab 列出"), "\(console.transcript)")
    let command = try #require(Fixture.book.command("import", "persons"))
    let field = try #require(Fixture.book.fields(of: command).first { $0.name == "file" })
    var completer = Completer(book: Fixture.book, language: .chinese)
    completer.files = { typed in ["名单.csv", "名册/"].filter { $0.hasPrefix(typed) } }
    let found = completer.valueCompletions(
      of: field,
      in: command,
      typed: ["名"],
      request: .object([])
    )
    #expect(found.range == 0..<1 && found.candidates.map(\.insertion) == ["名单.csv", "名册/"])
  }

  @Test("At the prompt a name that was never seen is asked for; a script says what it means.")
  func atPrompt() async throws {
    let runner = ScriptedRunner(answers: [Rows.person])
    let (session, console) = session(["person get 张海涛", "person get 李五"], runner)
    _ = await session.runLoop()
    let person = JSONValue.string("019a0000-0000-7000-8000-0000000000a0")
    #expect(runner.calls.map { $0.request["id"] } == [person], "\(console.transcript)")
    #expect(console.transcript.contains { $0.contains("本次会话中未见过") })
    let (script, _) = self.session([], runner)
    #expect(await script.run(line: "person get 张海涛") == .invalid)
  }
}
