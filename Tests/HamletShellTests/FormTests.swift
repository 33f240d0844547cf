import HamletMessages
import Testing

@testable import HamletShell

@Suite("Guided forms, drafts, and the look for what is alike")
struct FormTests {
  private static let candidate = """
    {"candidates":[{"level":"DUPLICATE_LEVEL_PROBABLE","score":85,"person":{"id":"\(Fixture.person)",
    "record_no":"990101001001-00017","name":"王芳","sex":"SEX_FEMALE",
    "birth":{"year":1990,"month":5,"day":1,"precision":"DATE_PRECISION_DAY"},
    "division":"990101001001","status":"PERSON_STATUS_ACTIVE"},"elsewhere":false}]}
    """

  /// Finds somebody alike when asked to, and takes every write.
  private func town(alike: Bool) throws -> TownRunner {
    let found = alike ? try JSONValue(parsing: Self.candidate) : nil
    return TownRunner { call throws(CallFailure) in
      if call.command.method.name == "CheckDuplicates" {
        return found ?? .object([JSONMember("candidates", .array([]))])
      }
      return .object([
        JSONMember("id", .string(Fixture.person)), JSONMember("version", .string("1")),
      ])
    }
  }

  private func answers(_ texts: [String]) -> [LineAnswer] { texts.map { .line($0) } }

  @Test(
    "A person is registered from two words alone, in either language.",
    arguments: ShellLanguage.allCases
  )
  func fromNothing(language: ShellLanguage) async throws {
    let console = ScriptedConsole(
      answers: answers([
        "王芳", "?", "2", "1990-13-01", "1990-05-01", "<", "1991-05-01", "990101001001", "1",
        "4 地址", "幸福路1号", "y", "12345", "138-0013-8000", "是", "", "", "3", "1990-05-01", "y", "show",
        "y",
      ])
    )
    let runner = try town(alike: true)
    let session = Fixture.session(console, runner, language: language)
    #expect(await session.run(line: "person register") == .success)
    try Snapshot.check("form-register-\(language.rawValue)", console.transcript)
    #expect(runner.calls.map(\.command.verb) == ["duplicates", "register"])
    let request = try #require(runner.calls.last?.request)
    #expect(request["birth"]?["year"] == .number("1990"))
    #expect(request["address"] == .string("幸福路1号"))
    let phone = JSONValue.object([
      JSONMember("number", .string("138-0013-8000")), JSONMember("ok_to_call", .bool(true)),
    ])
    #expect(request["phones"] == .array([phone]))
  }

  @Test("Ctrl-C at any question keeps what was answered, and the draft goes on from there.")
  func draft() async throws {
    let all = ["王芳", "2", "1990-05-01", "990101001001", "1", "", "y"]
    for stop in 1..<all.count {
      let console = ScriptedConsole(
        answers: answers(Array(all[..<stop])) + [.interrupted(hadText: false)]
          + answers(Array(all[stop...]))
      )
      let runner = try town(alike: false)
      let session = Fixture.session(console, runner)
      #expect(await session.run(line: "person register") == .invalid)
      #expect(runner.calls.isEmpty)
      #expect(session.drafts.count == 1)
      #expect(await session.run(line: "\\draft") == .success)
      #expect(await session.run(line: "\\draft 1") == .success, "stop \(stop)")
      #expect(session.drafts.isEmpty)
      #expect(runner.calls.last?.request["name"] == .string("王芳"))
    }
  }

  @Test("Nothing is kept of a form in which nothing was said, or that asked for a password.")
  func noDraft() async throws {
    for (line, given) in [("person register", []), ("session password", ["a long secret"])] {
      let console = ScriptedConsole(answers: answers(given) + [.interrupted(hadText: false)])
      let session = Fixture.session(console, try town(alike: false))
      #expect(await session.run(line: line) == .invalid)
      #expect(session.drafts.isEmpty)
      #expect(!console.transcript.joined().contains("a long secret"))
    }
  }

  @Test("Drafts are listed, thrown away and warned of when the shell is left.")
  func drafts() async throws {
    let stop = LineAnswer.interrupted(hadText: false)
    let console = ScriptedConsole(answers: [
      .line("person register 王芳"), stop, .line("\\q"), .line("n"), .line("\\draft 7"),
      .line("\\draft drop 1"), .line("\\draft"), .line("\\q"),
    ])
    let session = Fixture.session(console, try town(alike: false))
    #expect(await session.runLoop() == .success)
    #expect(console.notes.contains("no such draft") && console.notes.contains("thrown away"))
    #expect(console.notes.contains("no drafts"))
    #expect(console.questions.contains { $0.contains("1 draft is lost") })
  }

  @Test("What the server refuses of a form is a draft; what it may have done is none.")
  func refused() async throws {
    for (kind, count) in [(CallFailure.Kind.status, 1), (.outcomeUnknown, 0)] {
      let runner = TownRunner { call throws(CallFailure) in
        if call.command.verb == "duplicates" { return nil }
        throw CallFailure(kind, code: "FAILED_PRECONDITION", number: 9, message: "no")
      }
      let console = ScriptedConsole(
        answers: answers(["2", "1990-05-01", "990101001001", "1", "y"])
      )
      let session = Fixture.session(console, runner)
      #expect(await session.run(line: "person register 王芳") != .success)
      #expect(session.drafts.count == count)
    }
  }

  @Test("Going back through all answers and on again changes nothing.")
  func backAndForth() throws {
    let start = try #require(Fixture.command("person register"))
    var form = GuidedForm(start, book: Fixture.book, scope: .guided)
    let given: [FormEntry.Outcome] = [
      .value("王芳"), .value("female"), .value("1990-05-01"), .value("990101001001"),
      .value("away"), .chosen(["phones", "guardian_ids"]), .opened, .value("13800138000"),
      .skipped, .value("yes"), .opened, .skipped, .skipped, .skipped, .opened,
      .value("13900139000"), .skipped, .skipped, .skipped, .value(Fixture.person), .skipped,
    ]
    var keys: [String] = []
    for outcome in given {
      let question = try #require(form.next)
      keys.append(question.key)
      form.take(outcome, for: question)
    }
    #expect(form.next == nil)
    let line = form.line
    // What was opened and left empty is no entry of the list.
    #expect(line.contains("phones.0.number=13800138000 phones.0.ok_to_say_who=yes"))
    #expect(line.contains("phones.1.number=13900139000"))
    for key in keys.reversed() {
      let isBack = form.back()
      #expect(isBack)
      #expect(form.next?.key == key)
    }
    let isAtStart = !form.back()
    #expect(isAtStart)
    for outcome in given { form.take(outcome, for: try #require(form.next)) }
    #expect(form.line == line && form.next == nil)
  }

  @Test(
    "Every form of the contract ends, whether all is opened or all is left out.",
    arguments: 0..<2
  )
  func everyMethod(opens: Int) {
    for command in Fixture.book.commands {
      guard case .command(let parsed)? = Fixture.parser.parse(command.words).statement else {
        continue
      }
      var form = GuidedForm(parsed, book: Fixture.book, scope: .all)
      var count = 0
      while let question = form.next, count < 600 {
        count += 1
        switch question {
        case .open(let path, _, let index):
          let isDeep = path.split(separator: ".").count > 4
          form.take(opens == 1 && (index ?? 0) == 0 && !isDeep ? .opened : .skipped, for: question)
        case .choose(_, let fields): form.take(.chosen([fields[0].name]), for: question)
        case .more(let fields): form.take(.chosen(fields.map(\.name)), for: question)
        case .value, .item: form.take(.skipped, for: question)
        }
      }
      #expect(count < 600, "\(command.words)")
    }
  }

  @Test("--form asks for every field, and what stands in the line is not asked again.")
  func allFields() async throws {
    let console = ScriptedConsole(answers: Array(repeating: .line(""), count: 12))
    let runner = ScriptedRunner(answers: [.object([JSONMember("persons", .array([]))])])
    let session = Fixture.session(console, runner)
    #expect(await session.run(line: "person search 芳 --form") == .success)
    #expect(runner.calls.first?.request["name"] == .string("芳"))
    #expect(!console.questions.contains { $0.contains("name>") })
    #expect(console.questions.contains { $0.contains("page size>") })
    let pipe = ScriptedConsole(isInteractive: false)
    #expect(await Fixture.session(pipe, runner).run(line: "person search --form") == .usage)
    #expect(pipe.notes.contains("--form needs a terminal"))
  }

  @Test("A value given in the line can be changed at the review; nothing goes out before y.")
  func review() async throws {
    let console = ScriptedConsole(
      answers: answers(["2", "1990-05-01", "990101001001", "1", "", "9", "1", "王芳芳", "y"])
    )
    let runner = try town(alike: false)
    let session = Fixture.session(console, runner)
    #expect(await session.run(line: "person register 王芳") == .success)
    #expect(runner.calls.last?.request["name"] == .string("王芳芳"))
    #expect(console.notes.contains("no such number"))
  }

  @Test("Shift-Tab goes back, and the text before stands in the question.")
  func shiftTab() async throws {
    let console = ScriptedConsole(
      answers: [.line("2"), .back(""), .line("1"), .line("1990-05-01")]
        + answers(["990101001001", "1", "n"]),
      hasEditor: true
    )
    let session = Fixture.session(console, try town(alike: false))
    #expect(await session.run(line: "person register 王芳") == .invalid)
    let sex = console.asked.filter { $0.prompt.contains("sex") }
    #expect(sex.map { $0.prompt.contains("[female]") } == [false, true])
    #expect(sex.allSatisfy { $0.initial.isEmpty })
    #expect(sex.allSatisfy { $0.canGoBack && $0.completer != nil })
  }

  @Test("A list's entries are asked one by one, until an empty line or Ctrl-D.")
  func lists() async throws {
    for end in [LineAnswer.end, .line("")] {
      let console = ScriptedConsole(answers: [
        .line("990101001001"), .line("x"), .line("990101001002"), end, .line("n"),
      ])
      let session = Fixture.session(console, try town(alike: false))
      _ = await session.run(line: "division merge into.code=990101001003")
      #expect(console.notes.contains("  ! "))
      let line = try #require(session.drafts.first).form.line
      #expect(line.contains("codes.0=990101001001 codes.1=990101001002"), "\(line)")
    }
  }

  @Test("A draft is shown to whoever began it, and to nobody else at the same shell.")
  func otherUser() async throws {
    let console = ScriptedConsole(answers: [.line("1"), .interrupted(hadText: false)])
    let session = Fixture.session(console, try town(alike: false))
    _ = await session.run(line: "person register 王芳")
    #expect(session.drafts.count == 1)
    session.drafts[0].user = "somebody else"
    #expect(await session.run(line: "\\draft") == .success)
    #expect(console.notes.contains("no drafts"))
    #expect(await session.run(line: "\\draft 1") == .usage)
    #expect(session.drafts.count == 1)
  }

  @Test("A terminal that closes leaves every form at once.")
  func closed() async throws {
    for line in [
      "person register", "division merge into.code=990101001003", "session password",
      "person update \(Fixture.person) base_version=1", "person register 王芳",
    ] {
      let console = ScriptedConsole()
      #expect(await Fixture.session(console, try town(alike: false)).run(line: line) == .invalid)
    }
  }

  @Test("An update without a field asks which ones are to be changed.")
  func update() async throws {
    let console = ScriptedConsole(answers: answers(["", "note", "怕黑", "y"]))
    let runner = try town(alike: false)
    let session = Fixture.session(console, runner)
    let line = "person update \(Fixture.person) base_version=1"
    #expect(await session.run(line: line) == .success)
    let request = try #require(runner.calls.last?.request)
    #expect(request["update_mask"] == .array([.string("note")]))
    #expect(!console.questions.contains { $0.contains("mask") })
  }

  @Test("Who is alike is shown before a write; only a yes goes on, and a script is never asked.")
  func alike() async throws {
    let line =
      "person register 王芳 sex=女 birth=1990-05-01 division=990101001001 kind=away"
    for (answer, isSent) in [("y", true), ("n", false), ("", false), ("是", true)] {
      let console = ScriptedConsole(answers: answers([answer]))
      let runner = try town(alike: true)
      let code = await Fixture.session(console, runner).run(line: line)
      #expect((code == .success) == isSent)
      #expect(runner.calls.count == (isSent ? 2 : 1))
      #expect(console.notes.contains("990101001001-00017"))
    }
    let pipe = ScriptedConsole(isInteractive: false)
    let script = try town(alike: true)
    #expect(await Fixture.session(pipe, script).run(line: line) == .success)
    #expect(script.calls.count == 1)
    let file = ScriptedConsole(files: ["a.ham": line])
    let included = try town(alike: true)
    #expect(await Fixture.session(file, included).run(line: "\\i a.ham") == .success)
    #expect(included.calls.count == 1)
  }

  @Test("A look that fails is told in one line and stops nothing.")
  func lookFails() async throws {
    let runner = TownRunner { call throws(CallFailure) in
      guard call.command.verb == "duplicates" else { return .object([]) }
      throw CallFailure(.unreachable, code: "UNAVAILABLE", message: "no link")
    }
    let console = ScriptedConsole()
    let line =
      "person register 王芳 sex=女 birth=1990-05-01 division=990101001001 kind=away"
    #expect(await Fixture.session(console, runner).run(line: line) == .success)
    #expect(console.notes.contains("Could not look for what is alike, and goes on: no link"))
  }

  @Test("Where an id is asked for, the only record seen under a name is taken, and told.")
  func byName() async throws {
    let found = try JSONValue(
      parsing:
        #"{"persons":[{"id":"\#(Fixture.person)","record_no":"990101001001-00001","name":"王芳"}]}"#
    )
    let console = ScriptedConsole(answers: answers(["李雷", "wangf", "n"]))
    let session = Fixture.session(console, TownRunner { _ throws(CallFailure) in found })
    #expect(await session.run(line: "person search 芳") == .success)
    let line = "consent record purpose=care given_by=self method=signed notice_version=2026-1"
    _ = await session.run(line: line)
    #expect(console.notes.contains("= \(Fixture.person)  王芳"))
    #expect(session.drafts.first?.form.line.contains(Fixture.person) == true)
  }

  @Test("The server's own rules are applied to each answer.")
  func rules() async throws {
    let console = ScriptedConsole(
      answers: answers(["王9芳", "王芳", "2", "1990-05-01", "990101001001", "1", "", "n"])
    )
    let session = Fixture.session(console, try town(alike: false))
    _ = await session.run(line: "person register")
    #expect(console.transcript.joined(separator: "\n").contains("! "))
    #expect(session.drafts.first?.form.line.contains("name=王芳 ") == true)
    #expect(!(session.drafts.first?.form.line.contains("王9芳") ?? true))
  }
}
