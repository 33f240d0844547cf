import HamletDomain
import HamletMessages
import Testing

@testable import HamletShell

@Suite struct SessionTests {
  private func session(
    _ console: ScriptedConsole,
    _ runner: ScriptedRunner,
    language: ShellLanguage = .english
  ) -> ShellSession {
    let host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    return ShellSession(host, settings: ShellSettings(language: language))
  }

  @Test("A keyed write is sent once, with a key and an id of its own.")
  func write() async throws {
    let console = ScriptedConsole(isInteractive: false)
    let runner = ScriptedRunner(answers: [.object([JSONMember("id", .string(Fixture.person))])])
    let code = await session(console, runner).run(arguments: [
      "person", "register", "--name", "王 芳", "sex=女", "birth=1990-05-01",
      "division=990101001001", "kind=away",
    ])
    #expect(code == .success)
    let call = try #require(runner.calls.first)
    #expect(call.request["name"] == .string("王 芳"))
    #expect(call.request["id"] != nil)
    #expect(!call.key.isEmpty)
    #expect(console.notes.isEmpty)
    #expect(try JSONValue(parsing: console.output)["id"] == .string(Fixture.person))
  }

  @Test("The words of a program are its only line: what its answer tells of is not learnt.")
  func onlyLine() async throws {
    let answer = JSONValue.object([JSONMember("id", .string(Fixture.person))])
    for isOnlyLine in [true, false] {
      let runner = ScriptedRunner(answers: [answer])
      let session = session(ScriptedConsole(isInteractive: false), runner)
      let words = ["person", "get", Fixture.person]
      let line = words.joined(separator: " ")
      let code = await isOnlyLine ? session.run(arguments: words) : session.run(line: line)
      #expect(code == .success)
      #expect(session.answers.entries.isEmpty == isOnlyLine)
    }
  }

  @Test("The same words with the key that was printed, or an own one, are the same bytes again.")
  func repeated() async throws {
    let answer = JSONValue.object([JSONMember("id", .string(Fixture.person))])
    let runner = ScriptedRunner(answers: Array(repeating: answer, count: 5))
    let session = session(ScriptedConsole(isInteractive: false), runner)
    let line = "person register 王芳 sex=女 birth=1990-05-01 division=990101001001 kind=away"
    #expect(await session.run(line: line) == .success)
    let first = try #require(runner.calls.last)
    let id = try #require(WriteKey.id(of: first.key))
    #expect(first.request["id"] == .string(id.description) && first.key.utf8.count == 26)
    // As printed now, and as it was printed when keys were ids in full.
    for key in [first.key, id.description] {
      #expect(await session.run(line: "\(line) --key=\(key)") == .success)
      #expect(runner.calls.last?.request["id"] == first.request["id"])
    }
    for _ in 0..<2 { #expect(await session.run(line: "\(line) --key=reception-7") == .success) }
    let own = runner.calls.suffix(2)
    #expect(own.first?.request["id"] == own.last?.request["id"])
    #expect(own.first?.request["id"] != first.request["id"])
    #expect(own.allSatisfy { $0.key == "reception-7" })
  }

  @Test(
    "A line that cannot be sent ends with its code.",
    arguments: [
      ("persn get", ExitCode.usage), ("person get", .invalid), ("person get 12", .invalid),
      ("person depart \(Fixture.person) base_version=1 on=2026-03-01", .notConfirmed),
      ("person deceased \(Fixture.person) base_version=1 on=2026-03-01 --yes", .notConfirmed),
      ("person deceased \(Fixture.person) base_version=1 on=2026-03-01 --confirm=x", .notConfirmed),
      ("person search 芳 --dry-run", .success), ("\\nothing", .usage), ("# nothing", .success),
    ]
  )
  func notSent(line: String, code: ExitCode) async {
    let console = ScriptedConsole(isInteractive: false)
    let runner = ScriptedRunner()
    #expect(await session(console, runner).run(line: line) == code)
    #expect(runner.calls.isEmpty)
  }

  @Test("Rows beyond those of a list that goes to a file are told of.")
  func morePages() async throws {
    let console = ScriptedConsole(isInteractive: false)
    let page = try JSONValue(parsing: #"{"persons":[{"name":"王芳"}],"next_page_token":"7"}"#)
    let runner = ScriptedRunner(answers: [page])
    #expect(await session(console, runner).run(line: "person search 芳 --format csv") == .success)
    #expect(console.notes.contains("there is more: page_token=7"))
    let whole = ScriptedConsole(isInteractive: false)
    #expect(await session(whole, runner).run(line: "person search 芳 --format json") == .success)
    #expect(whole.notes.isEmpty)
  }

  @Test("A dangerous call is sent when it is confirmed.")
  func confirmed() async {
    let deceased = "person deceased \(Fixture.person) base_version=1 on=2026-03-01"
    let depart = "person depart \(Fixture.person) base_version=1 on=2026-03-01"
    for (line, answers) in [
      (deceased + " --confirm=\(Fixture.person)", []),
      (deceased, [LineAnswer.line(Fixture.person)]),
      (depart + " --yes", []), (depart, [.line("y")]),
    ] {
      let runner = ScriptedRunner()
      let console = ScriptedConsole(answers: answers, isInteractive: !answers.isEmpty)
      #expect(await session(console, runner).run(line: line) == .success)
      #expect(runner.calls.count == 1)
    }
  }

  @Test(
    "Each end of a call has its code.",
    arguments: [
      (CallFailure.Kind.status, UInt32(5), Int32(15)), (.status, 16, 26), (.setup, 0, 5),
      (.unreachable, 0, 6), (.outcomeUnknown, 0, 7), (.queued, 0, 9), (.interrupted, 0, 130),
      (.invalid, 0, 3), (.local, 0, 1),
    ]
  )
  func exits(kind: CallFailure.Kind, number: UInt32, exit: Int32) async throws {
    let failure = CallFailure(kind, code: "CODE", number: number, message: "why", key: "k")
    let console = ScriptedConsole(isInteractive: false)
    let code = await session(console, ScriptedRunner(failure: failure))
      .run(line: "person search 芳 --json")
    #expect(code.rawValue == exit)
    let error = try JSONValue(parsing: console.notes)
    #expect(error["exit"] == .number(String(exit)))
    #expect(error["key"] == .string("k"))
    #expect(console.output.isEmpty)
  }

  @Test("The numbers of the exit table are fixed.")
  func table() {
    let numbers = [
      ExitCode.success, .failure, .usage, .invalid, .notConfirmed, .setup, .unreachable,
      .outcomeUnknown, .batchFailed, .queued, .interrupted, .brokenPipe, .terminated,
    ].map(\.rawValue)
    #expect(numbers == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 130, 141, 143])
    #expect(ExitCode.status(99) == .failure)
  }

  @Test("A form asks for just what is missing and keeps what was right.")
  func form() async throws {
    let console = ScriptedConsole(answers: [
      .line("?"), .line("男人"), .line("女"), .line("990101001001"), .line("户籍在本地"), .line("y"),
    ])
    let runner = ScriptedRunner()
    let session = session(console, runner)
    #expect(await session.run(line: "person register 王芳 birth=1990-05") == .success)
    #expect(runner.calls.map(\.command.verb) == ["duplicates", "register"])
    let request = try #require(runner.calls.last?.request)
    #expect(request["sex"] == .string("SEX_FEMALE"))
    #expect(request["name"] == .string("王芳"))
    #expect(request["kind"] == .string("RESIDENCE_KIND_LOCAL_REGISTERED"))
  }

  @Test("A form that is cancelled sends nothing.")
  func cancelledForm() async {
    let console = ScriptedConsole(answers: [.interrupted(hadText: false)])
    let runner = ScriptedRunner()
    #expect(await session(console, runner).run(line: "person register 王芳") == .invalid)
    #expect(runner.calls.isEmpty)
  }

  @Test("A command is told as a line, as words and as JSON.")
  func convert() async throws {
    let console = ScriptedConsole()
    let session = session(console, ScriptedRunner())
    _ = await session.run(line: "person search 芳 \\j > x")
    _ = await session.run(line: "\\as shell")
    _ = await session.run(line: "\\as cli")
    #expect(console.output == "person search name=芳\nhamlet person search name=芳\n")
  }

  @Test("A password is sent, and neither shown nor kept.")
  func secrets() async {
    let console = ScriptedConsole(answers: [.line("a long secret")])
    let runner = ScriptedRunner()
    let session = session(console, runner)
    #expect(await session.run(line: "session login worker") == .success)
    #expect(runner.calls.first?.request["password"] == .string("a long secret"))
    _ = await session.run(line: "session login worker password=inline --dry-run")
    _ = await session.run(line: "\\as json")
    let kept = console.output + console.notes + session.history.joined()
    #expect(!kept.contains("a long secret"))
    #expect(!kept.contains("inline"))
  }

  @Test("The loop runs lines, switches language and ends.")
  func loop() async {
    let console = ScriptedConsole(answers: [
      .interrupted(hadText: false), .line("\\lang zh"), .line("persn"), .line("\\set v=芳"),
      .line("person search name=$v"), .line("\\q"),
    ])
    let runner = ScriptedRunner()
    #expect(await session(console, runner).runLoop() == .success)
    #expect(console.notes.contains("Ctrl-D"))
    #expect(console.notes.contains("没有这个命令"))
    #expect(runner.calls.first?.request["name"] == .string("芳"))
  }

  @Test("A file of lines stops at the first that fails.")
  func script() async {
    let console = ScriptedConsole(files: ["a.ham": "person search 芳\npersn\nperson search 王\n"])
    let runner = ScriptedRunner()
    #expect(await session(console, runner).run(line: "\\i a.ham") == .usage)
    #expect(runner.calls.count == 1)
  }

  @Test("A document is the request that items change.")
  func document() async {
    let console = ScriptedConsole(files: ["q.json": #"{"name":"芳","pageSize":5}"#])
    let runner = ScriptedRunner()
    let code = await session(console, runner).run(line: "person search @q.json name=王")
    #expect(code == .success || !console.notes.isEmpty)
    if code == .success { #expect(runner.calls.first?.request["name"] == .string("王")) }
  }
}
