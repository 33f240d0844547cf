import HamletMessages
import Testing

@testable import HamletShell

@Suite("Where beginners stumbled")
struct StumbleTests {
  private static let imported = Rows.json(
    """
    {"summary":{"id":"\(Fixture.person)","kind":"IMPORT_KIND_PERSONS","row_count":5,"not_taken_count":2,
    "columns":["姓名 -> name","Village -> division","a -> b -> sex","备用 -> -"]},
    "rows":[{"row":2,"line":3,"field_name":"guardian_ids","message_zh":"须填写监护人"},
    {"row":4,"line":5,"field_name":"sex","message_zh":"须为以下之一"}]}
    """
  )

  private func lines(_ answer: JSONValue, _ type: String, today: Bool = true) -> [String] {
    let page = today ? Rows.page(100) : AnswerWriter.Page.pipe
    return AnswerWriter(values: Rows.values(.chinese, today: today), page: page)
      .lines(answer, type: type, as: today ? .table : .csv)
  }

  @Test("An import's columns and fields are told by their labels on a screen; a pipe gets names.")
  func imports() {
    let shown = lines(Self.imported, "hamlet.v1.ImportResponse")
    let columns = "姓名，Village → 村居，a -> b → 性别；不导入：备用"
    #expect(shown.contains { $0.contains(columns) }, "\(shown)")
    #expect(shown.contains { $0.contains("监护人") && !$0.contains("guardian") }, "\(shown)")
    #expect(!shown.contains { $0.contains(" sex ") })
    let piped = lines(Self.imported, "hamlet.v1.ImportResponse", today: false)
    #expect(piped.contains { $0.contains("guardian_ids") }, "\(piped)")
    let other = ImportWords(Fixture.book, .chinese).told(Rows.person, type: "hamlet.v1.Person")
    #expect(other == Rows.person)
  }

  @Test("A message of many facts in a record has a line and a label for each; one of few has not.")
  func parts() {
    let answer = Rows.json(
      """
      {"user":{"id":"\(Fixture.person)","user_name":"worker","display_name":"张敏",
      "role":"ROLE_VILLAGE_WORKER","scope_name":"白石村","disabled":false,"version":"1"},
      "expires_unix_ms":"0"}
      """
    )
    let shown = lines(answer, "hamlet.v1.WhoAmIResponse")
    let user = shown.firstIndex { $0.contains("用户名") && $0.hasSuffix("  worker") }
    #expect(user != nil, "\(shown)")
    #expect(shown.contains { $0.hasSuffix("角色      村级工作者") || $0.contains("角色") }, "\(shown)")
    #expect(!shown.contains { $0.contains("worker 张敏") }, "\(shown)")
    let person = lines(Rows.person, "hamlet.v1.Person")
    #expect(person.contains { $0.contains("990101001001") && $0.contains("白石下1号") == false })
  }

  @Test("Tab leaves a typed name where only the ids behind it begin alike, and goes on in words.")
  func common() {
    func shown(_ typed: String, _ candidates: [Candidate]) -> LineEditor {
      var editor = LineEditor()
      for sign in typed { _ = editor.take(.text(String(sign))) }
      editor.show(Completions(range: 0..<typed.count, candidates: candidates))
      return editor
    }
    let persons = ["张丽", "张敏"].enumerated().map { index, name in
      Candidate("019a0000-\(index)", label: "…\(index)", detail: name)
    }
    #expect(shown("张", persons).buffer.text == "张")
    #expect(shown("", persons).buffer.text == "")
    #expect(shown("019A", persons).buffer.text == "019a0000-")
    #expect(shown("su", [Candidate("submit"), Candidate("submission")]).buffer.text == "submi")
    var editor = shown("张", persons)
    _ = editor.take(.tab)
    _ = editor.take(.enter)
    #expect(editor.buffer.text == "019a0000-0 ")
  }

  @Test("? at a choice says what each of them takes.")
  func choice() async {
    let console = ScriptedConsole(
      answers: [.line(""), .line("?"), .interrupted(hadText: false)]
    )
    let session = Fixture.session(console, ScriptedRunner(), language: .chinese)
    _ = await session.run(line: "submission create")
    let told = console.transcript
    #expect(told.contains { $0.contains("1 出生缺陷筛查") && $0.contains("筛查对象、项目") }, "\(told)")
    #expect(told.contains { $0.contains("3 儿童评估档案") && $0.contains("、") }, "\(told)")
  }

  @Test("Enter alone does not give a refused answer again; the up key brings it back.")
  func refused() async throws {
    let texts = ["李五", "2", "1990-02-30", "", "1990-03-01", "990101001001", "1", "", "n"]
    let console = ScriptedConsole(answers: texts.map { .line($0) })
    let session = Fixture.session(console, ScriptedRunner(), language: .chinese)
    _ = await session.run(line: "person register")
    let again = try #require(console.asked.last { $0.prompt.contains("出生日期") })
    #expect(again.history == ["1990-02-30"])
    #expect(console.transcript.count { $0.contains("日历上没有") } == 1, "\(console.transcript)")
    #expect(console.asked.contains { $0.prompt == "  出生日期> " && $0.history.isEmpty })
  }

  @Test("At the prompt a file that was written is named with its count; a script says nothing.")
  func written() async {
    let runner = ScriptedRunner(answers: [Rows.persons])
    let console = ScriptedConsole(answers: [.line("person search 芳 > 名单.csv"), .end])
    _ = await Fixture.session(console, runner, language: .chinese).runLoop()
    #expect(console.notes.contains("已写入 名单.csv：2 位居民"), "\(console.notes)")
    #expect(console.delivered.count == 3)
    let script = ScriptedConsole()
    _ = await Fixture.session(script, runner).run(line: "person search 芳 > r.csv")
    #expect(!script.notes.contains("written"))
  }

  @Test(
    "\\use takes a field by its English label as well, and \\history as many lines as it is told."
  )
  func metas() async {
    let console = ScriptedConsole()
    let session = Fixture.session(console, ScriptedRunner())
    #expect(await session.run(line: "\\use village=990101001001") == .success)
    #expect(session.settings.defaults["division"] == "990101001001", "\(session.settings.defaults)")
    #expect(await session.run(line: "\\use nonsense=1") == .usage)
    for number in 1...3 { _ = await session.run(line: "person search \(number)") }
    let before = console.output.count
    _ = await session.run(line: "\\history 2")
    let lines = console.output.dropFirst(before).split(separator: "\n")
    #expect(lines.count == 2 && lines[0] == "person search 3", "\(lines)")
  }

  @Test("Help that is wider than the terminal goes on under its last column.")
  func columns() async throws {
    let console = ScriptedConsole(isTerminalOutput: true)
    let session = Fixture.session(console, ScriptedRunner(), language: .chinese)
    #expect(await session.run(line: "\\d consultation start") == .success)
    let lines = console.transcript
    #expect(lines.allSatisfy { CellWidth.of($0) <= 80 }, "\(lines)")
    let row = try #require(lines.firstIndex { $0.contains("列表：避孕") })
    let column = CellWidth.of(
      try #require(lines[row].split(separator: "列表").first.map(String.init))
    )
    #expect(lines[row + 1].prefix { $0 == " " }.count == column, "\(lines[row + 1])")
  }
}
