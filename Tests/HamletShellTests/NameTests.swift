import HamletMessages
import Testing

@testable import HamletShell

@Suite("Names stand beside codes, where they are known and where there is room")
struct NameTests {
  private static let divisions = """
    {"divisions":[{"code":"990101001001","name_zh":"白石村","name_en":"Baishi"},
    {"code":"990101001002","name_zh":"桥头\\u001b村","name_en":""}]}
    """
  private static let persons = """
    {"persons":[{"id":"\(Fixture.person)","record_no":"990101001001-00001","name":"王芳",
    "division":"990101001001"}]}
    """

  @Test("The number of a row of the last list names its record, and what is no row names none.")
  func rows() throws {
    let other = "019a0000-0000-7000-8000-0000000000c2"
    let list = """
      {"persons":[{"id":"\(other)","name":"李强"},{"id":"\(Fixture.person)","name":"王芳"}]}
      """
    var known = KnownNames()
    func show(_ pages: [String], _ type: String, isList: Bool = false) throws {
      let answers = try pages.map { try JSONValue(parsing: $0) }
      known.seen.learnRows(answers, type: "hamlet.v1." + type, isList: isList, in: Fixture.book)
    }
    try show([list], "SearchPersonsResponse")
    var context = ParsingContext(book: Fixture.book, today: Fixture.today, newID: Fixture.ids())
    for (typed, meant) in [("1", other), ("2", Fixture.person), ("3", nil), ("0", nil)] {
      context.names = known
      let outcome = LineParser(context).parse("person get \(typed)")
      if case .command(let command)? = outcome.statement {
        #expect(command.request["id"] == meant.map(JSONValue.string), "\(typed)")
      } else {
        #expect(meant == nil && !outcome.problems.isEmpty, "\(typed): \(outcome.problems)")
      }
    }
    // The list that came last counts, and names whom its rows are about; one record is no list.
    try show([#"{"entries":[{"person_id":"\#(Fixture.person)"}]}"#], "ListNotYetOfferedResponse")
    try show([#"{"id":"\#(other)","name":"李强"}"#], "Person")
    context.names = known
    for (typed, meant) in [("1", Fixture.person), ("2", nil)] {
      let outcome = LineParser(context).parse("person get \(typed)")
      guard case .command(let command)? = outcome.statement else {
        #expect(meant == nil)
        continue
      }
      #expect(command.request["id"] == meant.map(JSONValue.string), "\(typed)")
    }
    // Over all pages of a list, and none of what listed nothing.
    try show([list, #"{"persons":[{"id":"\#(other)"}]}"#], "ListRosterResponse", isList: true)
    #expect(known.seen.row("3", kind: "Person") == other)
    try show([#"{"id":"\#(other)"}"#], "PersonSummary", isList: true)
    #expect(known.seen.row("1", kind: "Person") == other)
    try show([], "ListRosterResponse", isList: true)
    #expect(known.seen.row("1", kind: "Person") == nil)
    // A script means no row: what it lists another time is another list.
    context.names = nil
    #expect(!LineParser(context).parse("person get 1").problems.isEmpty)
  }

  @Test("A household is called by its head.")
  func household() throws {
    let id = "019a0000-0000-7000-8000-0000000000f1"
    var known = KnownNames()
    known.seen.learn(
      try JSONValue(parsing: #"{"households":[{"id":"\#(id)","head_name":"柳青梅"}]}"#),
      type: "hamlet.v1.ListHouseholdsResponse",
      in: Fixture.book
    )
    var context = ParsingContext(book: Fixture.book, today: Fixture.today, newID: Fixture.ids())
    context.names = known
    let outcome = LineParser(context).parse("household get 柳青梅")
    guard case .command(let command)? = outcome.statement else {
      Issue.record("\(outcome.problems)")
      return
    }
    #expect(command.request["id"] == .string(id))
  }

  @Test("What a record is told apart by says a place once, however many fields name it.")
  func factsOnce() throws {
    let proposal = try #require(Fixture.book.message("hamlet.v1.RoleProposal"))
    let record = try JSONValue(
      parsing: #"""
        {"role":"ROLE_VILLAGE_WORKER","present_scope_prefix":"990101001001",
        "scope_prefix":"990101001001"}
        """#
    )
    let facts = RecordFacts(record, proposal).text(Fixture.book, .english, try names())
    #expect(facts == "village worker Baishi", "\(facts)")
  }

  private func names() throws -> CodeNames {
    CodeNames(divisions: try JSONValue(parsing: Self.divisions))
  }

  private func lines(_ width: Int?, _ language: ShellLanguage) throws -> [String] {
    var values = ValueText(book: Fixture.book, language: language, shortensIDs: width != nil)
    values.names = try names()
    let page = AnswerWriter.Page(width: width, isBoxed: true, style: Style(isColoured: false))
    return AnswerWriter(values: values, page: page).lines(
      try JSONValue(parsing: Self.persons),
      type: "hamlet.v1.SearchPersonsResponse",
      as: .table
    )
  }

  @Test("A table names the village beside its code where that fits, and else in its place.")
  func table() throws {
    #expect(try lines(120, .chinese).joined().contains("990101001001 白石村"))
    #expect(try lines(120, .english).joined().contains("990101001001 Baishi"))
    let narrow = try lines(58, .chinese)
    #expect(narrow.joined().contains("│ 白石村 │"), "\(narrow)")
    #expect(narrow.allSatisfy { CellWidth.of($0) <= 58 })
    // Blocks have room for both again.
    let blocks = try lines(30, .chinese).joined(separator: "\n")
    #expect(blocks.contains("990101001001 白石村"), "\(blocks)")
  }

  @Test(
    "Where there is less room a known name stands in place of an id, and an unknown id as its end."
  )
  func records() throws {
    let list = try #require(Fixture.book.command("consultation", "list"))
    let rows = try JSONValue(
      parsing: """
        {"consultations":[
        {"id":"019a0000-0000-7000-8000-0000000000b1","person_id":"\(Fixture.person)","version":"1"},
        {"id":"019a0000-0000-7000-8000-0000000000b2","version":"2",
        "person_id":"019a0000-0000-7000-8000-0000000000a2"}]}
        """
    )
    var values = ValueText(book: Fixture.book, language: .chinese, shortensIDs: true)
    values.names.learn(Fixture.person, Phrase("王芳", "王芳"))
    func lines(_ width: Int) -> String {
      let page = AnswerWriter.Page(width: width, isBoxed: true, style: Style(isColoured: false))
      return AnswerWriter(values: values, page: page)
        .lines(rows, type: list.method.output, as: .table).joined(separator: "\n")
    }
    #expect(lines(200).contains("…00000001 王芳") || lines(200).contains("\(Fixture.person) 王芳"))
    let narrow = lines(36)
    #expect(narrow.contains("│ 王芳 ") && narrow.contains("…000000a2"), "\(narrow)")
    #expect(!narrow.contains("…00000001"), "\(narrow)")
  }

  @Test("CSV and JSON hold codes alone.")
  func data() throws {
    var values = ValueText(book: Fixture.book, language: .chinese)
    values.names = try names()
    let writer = AnswerWriter(values: values, page: .pipe)
    for format in [OutputFormat.csv, .tsv, .json, .ndjson] {
      let text = writer.lines(
        try JSONValue(parsing: Self.persons),
        type: "hamlet.v1.SearchPersonsResponse",
        as: format
      ).joined()
      #expect(text.contains("990101001001") && !text.contains("白石村"), "\(format)")
    }
  }

  @Test("A record that says its own name is not named twice, and no name acts on the terminal.")
  func twins() throws {
    var values = ValueText(book: Fixture.book, language: .chinese)
    values.names = try names()
    let page = AnswerWriter.Page(width: 100, isBoxed: false, style: Style(isColoured: false))
    let lines = AnswerWriter(values: values, page: page).lines(
      try JSONValue(parsing: Self.divisions),
      type: "hamlet.v1.ListDivisionsResponse",
      as: .table
    )
    #expect(lines.joined().ranges(of: "白石村").count == 1, "\(lines)")
    #expect(try names().name("990101001002", .english)?.contains("\u{1b}") == false)
  }

  /// A session at a prompt with a user, whose calls are told apart.
  private func session(_ console: ScriptedConsole, _ runner: any CommandRunner) -> ShellSession {
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.user = { "zhang" }
    return ShellSession(host, settings: ShellSettings(language: .chinese))
  }

  private func town(refusing failure: CallFailure? = nil) -> TownRunner {
    TownRunner { call throws(CallFailure) in
      switch call.command.method.name {
      case "ListDivisions":
        if let failure { throw failure }
        return try? JSONValue(parsing: Self.divisions)
      case "SearchPersons": return try? JSONValue(parsing: Self.persons)
      default: return .object([])
      }
    }
  }

  @Test(
    "A village that was just made is known by its name: they are read again after such a write."
  )
  func made() async throws {
    let console = ScriptedConsole(
      answers: [
        "person search 王", "division create 990101001012 name_zh=新桥村", "person search 王",
        "person search 王",
      ].map { .line($0) }
    )
    let runner = town()
    #expect(await session(console, runner).runLoop() == .success)
    let calls = runner.calls.map(\.command.method.name)
    #expect(calls.contains("CreateDivision"), "\(console.transcript)")
    #expect(calls.count { $0 == "ListDivisions" } == 2, "\(calls)")
  }

  @Test("Where a name is masked, the id beside it does not tell it; where it is revealed, it does.")
  func maskedName() throws {
    let rows = try JSONValue(
      parsing: #"{"entries":[{"person_id":"\#(Fixture.person)","name":"王芳","day":"2026-05-01"}]}"#
    )
    for reveals in [false, true] {
      var values = ValueText(book: Fixture.book, language: .chinese, reveals: reveals)
      values.names.learn(Fixture.person, Phrase("王芳", "王芳"))
      let page = AnswerWriter.Page(width: 120, isBoxed: true, style: Style(isColoured: false))
      let lines = AnswerWriter(values: values, page: page).lines(
        rows,
        type: "hamlet.v1.ListScreeningWorkResponse",
        as: .table
      )
      #expect(lines.joined().contains("王芳") == reveals, "\(lines)")
    }
  }

  @Test("A login under a first password names the command that changes it.")
  func firstPassword() throws {
    let first = try JSONValue(parsing: #"{"user_name":"zhang","must_change_password":true}"#)
    for language in [ShellLanguage.chinese, .english] {
      let notice = LoginNotice.firstPassword(first, book: Fixture.book, language: language)
      #expect(notice?.contains("session password") == true)
    }
    let own = try JSONValue(parsing: #"{"user_name":"zhang"}"#)
    #expect(LoginNotice.firstPassword(own, book: Fixture.book, language: .english) == nil)
  }

  @Test("Villages are read once a session; people are named only where they were seen.")
  func review() async throws {
    let console = ScriptedConsole(
      answers: [
        "person search 王", "move propose", "王芳", "", "990101001001", "summary", "本人", "",
        "n", "person search 王",
      ].map { .line($0) }
    )
    let runner = town()
    let session = session(console, runner)
    #expect(await session.runLoop() == .success)
    let calls = runner.calls.map(\.command.method.name)
    #expect(calls.count { $0 == "ListDivisions" } == 1, "\(calls)")
    #expect(!calls.contains("GetPerson"))
    let review = console.transcript.drop { !$0.contains("发送前请核对") }.joined(separator: "\n")
    #expect(review.contains("\(Fixture.person) 王芳"), "\(console.transcript)")
    #expect(review.contains("990101001001 白石村"))
  }

  @Test(
    "Without the list codes stand alone; who may not read it asks once, whom nobody heard asks again.",
    arguments: [
      (CallFailure(.status, code: "PERMISSION_DENIED", message: ""), 1),
      (CallFailure(.status, code: "UNAUTHENTICATED", message: ""), 2),
      (CallFailure(.unreachable, code: "UNAVAILABLE", message: ""), 2),
    ]
  )
  func refused(failure: CallFailure, asked: Int) async throws {
    let runner = town(refusing: failure)
    let console = ScriptedConsole(
      answers: ["person search 王", "person search 王"].map { .line($0) }
    )
    #expect(await session(console, runner).runLoop() == .success)
    #expect(runner.calls.count { $0.command.method.name == "ListDivisions" } == asked)
    #expect(!console.notes.contains(failure.code))
  }

  @Test("One command of a process reads no list.")
  func once() async throws {
    let runner = town()
    #expect(await session(ScriptedConsole(), runner).run(line: "person search 王") == .success)
    #expect(runner.calls.count == 1)
  }

  @Test("Tab offers villages by name, pinyin or code, and a call has the names for the outbox.")
  func completion() throws {
    var completer = Completer(book: Fixture.book, language: .chinese)
    completer.places = try names()
    for typed in ["990101001001", "白石", "baishi"] {
      let found = completer.completions(for: Array("person register 王芳 division=\(typed)"))
      #expect(found.candidates.map(\.insertion) == ["990101001001"], "\(typed)")
      #expect(found.candidates.first?.detail == "白石村")
    }
  }
}
