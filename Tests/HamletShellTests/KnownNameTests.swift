import HamletMessages
import Synchronization
import Testing

@testable import HamletShell

@Suite("Names stand for codes at a prompt, where this session knows them")
struct KnownNameTests {
  private static let other = "019a0000-0000-7000-8000-0000000000a2"
  private static let divisions = """
    {"divisions":[{"code":"990101001001","name_zh":"白石村","name_en":"Baishi"},
    {"code":"990101001002","name_zh":"柳溪村","name_en":"Liuxi"}]}
    """

  private static func person(_ id: String, _ number: Int, _ name: String) -> String {
    """
    {"id":"\(id)","record_no":"990101001001-0000\(number)","name":"\(name)",
    "division":"990101001001","version":"4"}
    """
  }

  /// A town in which a search finds these people, and every write is done.
  private static func town(_ people: String) -> TownRunner {
    TownRunner { call throws(CallFailure) in
      switch call.command.method.name {
      case "ListDivisions": return try? JSONValue(parsing: divisions)
      case "SearchPersons":
        return try? JSONValue(parsing: "{\"persons\":[\(people)],\"next_page_token\":\"\"}")
      case "GetPerson": return try? JSONValue(parsing: person(Fixture.person, 1, "王芳"))
      case "ListCareTeam":
        return try? JSONValue(
          parsing: """
            {"carers":[{"staff_user_name":"clinician","staff_name":"李医生",
            "basis":"CARE_BASIS_NAMED_BY_CLIENT","naming_id":"\(other)","naming_version":"3"}]}
            """
        )
      default: return .object([])
      }
    }
  }

  private static let one = person(Fixture.person, 1, "王芳")
  private static let two = one + "," + person(other, 2, "王芳")

  /// What a session at a prompt does with lines: its calls, the console, and what history keeps.
  private func play(
    _ lines: [String],
    _ people: String = one,
    language: ShellLanguage = .chinese
  ) async -> (calls: [OutgoingCall], console: ScriptedConsole, kept: [String]) {
    let console = ScriptedConsole(answers: lines.map { .line($0) })
    let runner = Self.town(people)
    let kept = Mutex<[String]>([])
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.user = { "zhang" }
    host.village = { "990101001001" }
    host.remember = { line in kept.withLock { $0.append(line) } }
    let session = ShellSession(host, settings: ShellSettings(language: language))
    #expect(await session.runLoop() == .success)
    let calls = runner.calls.filter { $0.command.method.name != "ListDivisions" }
    return (calls, console, kept.withLock { $0 })
  }

  @Test("A read takes a name that one record was seen under, says what it meant and keeps no name.")
  func read() async {
    let (calls, console, kept) = await play(["person search 王", "person get 王芳"])
    #expect(calls.map(\.command.verb) == ["search", "get"])
    #expect(calls.last?.request == .object([JSONMember("id", .string(Fixture.person))]))
    #expect(console.notes.contains("…00000001 王芳"), "\(console.notes)")
    #expect(!kept.contains { $0.contains("王") }, "\(kept)")
    // The end of an id is what tables show of it.
    let (again, _, lines) = await play(["person search 王", "person get …00000001"])
    #expect(again.last?.request["id"] == .string(Fixture.person))
    #expect(lines.last == "person get ‹…›")
  }

  @Test(
    "A write that names a record so is shown whole, and goes only at a yes.",
    arguments: ["y", "n"]
  )
  func write(answer: String) async {
    let lines = ["person search 王", "person update 王芳 occupation={state: declined}", answer]
    let (calls, console, _) = await play(lines)
    #expect(console.transcript.contains { $0.contains("发送前请核对") }, "\(console.transcript)")
    #expect(calls.contains { $0.command.verb == "update" } == (answer == "y"))
    let sent = calls.first { $0.command.verb == "update" }
    #expect(sent.map { $0.request["id"] == .string(Fixture.person) } ?? true)
    #expect(sent.map { $0.request["base_version"] == .string("4") } ?? true)
  }

  @Test("Two of one name are told by the ends of their ids, and nothing is sent for either.")
  func namesakes() async {
    let (calls, console, kept) = await play(["person search 王", "person get 王芳"], Self.two)
    #expect(calls.map(\.command.verb) == ["search"])
    #expect(
      console.notes.contains("有多个同名，请改填其一：…00000001 白石村，…000000a2 白石村"),
      "\(console.notes)"
    )
    #expect(!kept.joined().contains("王"))
    let (again, _, _) = await play(["person search 王", "person get 000000A2"], Self.two)
    #expect(again.last?.request["id"] == .string(Self.other))
    // Where the ends are alike, the ids stand whole.
    let twin = Self.person("019b0000-0000-7000-8000-000000000001", 3, "王芳")
    let (_, whole, _) = await play(["person search 王", "person get 王芳"], Self.one + "," + twin)
    #expect(whole.notes.contains("019b0000-0000-7000-8000-000000000001"), "\(whole.notes)")
  }

  @Test("Namesakes on the staff list are told apart by their role and where they work.")
  func staff() throws {
    var seen = SeenRecords()
    let rows = [("1", "990101001001", "VILLAGE_WORKER"), ("2", "990101001", "CLERK")].map { row in
      #"{"id":"019a0000-0000-7000-8000-00000000000\#(row.0)","name":"张俊杰","version":"1","#
        + #""role":"ROLE_\#(row.2)","division":"\#(row.1)"}"#
    }
    let answer = Rows.json("{\"staff\":[\(rows.joined(separator: ","))]}")
    seen.learn(answer, type: "hamlet.v1.ListStaffResponse", in: Fixture.book)
    var completer = Completer(book: Fixture.book, language: .chinese)
    completer.seen = seen
    completer.places.learn("990101001001", Phrase("Baishi", "白石村"))
    completer.places.learn("990101001000", Phrase("Qingshi", "青石镇"))
    let line = "enrolment create \(Fixture.person) staff_id=zjj"
    let found = completer.completions(for: Array(line)).candidates.map(\.detail)
    #expect(found == ["张俊杰 窗口登记员 青石镇", "张俊杰 村工作人员 白石村"], "\(found)")
  }

  @Test("Who moves with others names the move; Tab shows its people, its kind and its villages.")
  func several() throws {
    var seen = SeenRecords()
    let moves = Rows.json(
      #"{"moves":[{"id":"019a0000-0000-7000-8000-0000000000b1","names":["罗芳","张海涛"],"#
        + #""from_division":"990101001001","kind":"MOVE_KIND_PERMANENT","version":"1"}]}"#
    )
    seen.learn(moves, type: "hamlet.v1.ListMovesResponse", in: Fixture.book)
    let command = try #require(Fixture.book.command("move", "accept"))
    let field = try #require(Fixture.book.fields(of: command).first { $0.name == "id" })
    let names = KnownNames(seen: seen)
    guard
      case .one(let code, let label) = names.meaning(of: "张海涛", in: field, command, Fixture.book)
    else {
      Issue.record("\(seen.records)")
      return
    }
    #expect(code.hasSuffix("b1") && label == "罗芳、张海涛")
    #expect(names.meaning(of: "芳", in: field, command, Fixture.book) == .nothing)
    var completer = Completer(book: Fixture.book, language: .chinese)
    completer.seen = seen
    completer.places.learn("990101001001", Phrase("Baishi", "白石村"))
    let found = completer.completions(for: Array("move accept 罗"))
    #expect(found.candidates.map(\.detail) == ["罗芳、张海涛 长期 白石村"], "\(found.candidates)")
  }

  @Test("A name that was not seen says how to find it; a script writes ids alone.")
  func unknown() async {
    let (calls, console, _) = await play(["person get 王芳"])
    #expect(calls.isEmpty)
    #expect(console.notes.contains("本次会话中未见过：可先用 person search 查找"), "\(console.notes)")
    let (none, english, _) = await play(["person get 王芳"], language: .english)
    #expect(none.isEmpty && english.notes.contains("look it up with person search, or press Tab"))
    let pipe = ScriptedConsole(isInteractive: false)
    let runner = Self.town(Self.one)
    let session = Fixture.session(pipe, runner)
    #expect(await session.run(line: "person search 王") == .success)
    #expect(await session.run(line: "person get 王芳") == .invalid)
    #expect(pipe.notes.contains("write an id as UUID text"))
    #expect(runner.calls.count == 1)
  }

  @Test("A village is named in a line and in a form, and her own is offered there.")
  func villages() async {
    let line = "person register 赵小燕 性别=女 出生日期=1990-05-01 居住类型=本地 村居="
    for name in ["白石村", "BAISHI"] {
      let (calls, _, _) = await play([line + name])
      #expect(calls.last?.request["division"] == .string("990101001001"), "\(name)")
    }
    let answers = ["赵小燕", "女", "1990-05-01", "", "本地", "", "y"]
    let (calls, console, _) = await play(["person register"] + answers)
    let registered = calls.first { $0.command.verb == "register" }
    #expect(registered?.request["division"] == .string("990101001001"), "\(console.transcript)")
    #expect(registered?.request["kind"] == .string("RESIDENCE_KIND_LOCAL_REGISTERED"))
    #expect(console.questions.contains("  村居 [白石村]> "), "\(console.questions)")
    let other = answers.enumerated().map { $0.offset == 3 ? "liuxi" : $0.element }
    let (moved, _, _) = await play(["person register"] + other)
    let there = moved.first { $0.command.verb == "register" }
    #expect(there?.request["division"] == .string("990101001002"))
    // Where somebody moves to is not offered.
    let (_, asked, _) = await play(["move request record_no=990101001001-00001", "<"])
    #expect(!asked.questions.contains { $0.contains("[白石村]") }, "\(asked.questions)")
  }

  @Test("A record number is asked for by the name of its person.")
  func numbers() async {
    let (_, console, _) = await play(["person search 王", "move request", "王芳", "柳溪村"])
    #expect(console.notes.contains("= 990101001001-00001  王芳"), "\(console.transcript)")
    #expect(console.notes.contains("= 990101001002  柳溪村"))
  }

  @Test(
    "A naming is taken back in the version that its list showed, and offered by the carer's name."
  )
  func carers() async throws {
    let (calls, console, _) = await play([
      "person search 王", "carer list 王芳", "carer remove \(Self.other)",
    ])
    #expect(calls.map(\.command.words) == ["person search", "carer list", "carer remove"])
    #expect(calls.last?.request["base_version"] == .string("3"), "\(console.transcript)")
    var completer = Completer(book: Fixture.book, language: .chinese)
    let list = try #require(Fixture.book.command("carer", "list"))
    let team = try #require(try? await Self.team())
    completer.seen.learn(team, type: list.method.output, in: Fixture.book)
    let found = completer.completions(for: Array("carer remove "))
    #expect(found.candidates.first?.insertion == Self.other)
    #expect(found.candidates.first?.detail == "李医生")
    // Where nothing was seen, it says which list tells.
    let (_, cold, _) = await play(["carer remove \(Self.other)", "3"])
    #expect(cold.notes.contains("版本号可用以下命令查看: carer list"), "\(cold.notes)")
  }

  private static func team() async throws -> JSONValue? {
    let runner = town(one)
    let found = Mutex<JSONValue?>(nil)
    guard let list = Fixture.book.command("carer", "list") else { return nil }
    let call = OutgoingCall(command: list, request: .object([]), key: "", language: .chinese)
    _ = try await runner.run(call) { answer in found.withLock { $0 = answer } }
    return found.withLock { $0 }
  }

  @Test("A form explains a question at the key alone, and in words that can be typed there.")
  func explains() async throws {
    let (_, console, _) = await play(["person register", "赵小燕", "女"])
    let question = try #require(console.asked.first { $0.prompt.contains("出生日期") })
    let lines = try #require(question.guide?.explain([], 0))
    #expect(lines.contains { $0.contains("示例: 1990-05-01") }, "\(lines)")
    #expect(!lines.contains { $0.contains("--birth") || $0.contains("birth=") }, "\(lines)")
    #expect(question.guide?.explain(["1"], 1) == nil)
    var editor = LineEditor(guide: question.guide)
    #expect(editor.take(.text("?")) == .explain(lines))
    // Of a record's own id it is said what record that is.
    let (_, other, _) = await play(["person update"])
    #expect(other.questions.contains("  居民> "), "\(other.questions)")
    #expect(other.transcript.contains("  * 居民  姓名或编号，输入一部分后按 Tab"), "\(other.transcript)")
  }

  @Test("A word that is none of the choices is not offered again as an answer.")
  func choices() async {
    let (_, console, _) = await play(["person register", "赵小燕", "明天", "女"])
    #expect(console.questions.filter { $0.contains("性别") } == ["  性别> ", "  性别> "])
  }
}
