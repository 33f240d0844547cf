import HamletMessages
import Testing

@testable import HamletShell

@Suite("Small stumbles: a flag too early, a code without its dot, a content that is not shown")
struct LineMendTests {
  private func problems(_ line: String, _ language: ShellLanguage = .chinese) -> [String] {
    let outcome = Fixture.parser.parse(line)
    return outcome.problems.map { ProblemText(language: language).message($0) }
  }

  @Test("A flag before the command is told where it belongs, with the line as it is meant.")
  func early() {
    let told = problems("--yes person confirm \(Fixture.person)")
    #expect(told.count == 1 && told.first?.contains("--yes 须写在命令之后") == true, "\(told)")
    #expect(told.first?.contains("person confirm \(Fixture.person) --yes") == true, "\(told)")
    #expect(problems("--timeout=5s today", .english).first?.contains("today --timeout=5s") == true)
    // What follows may be the flag's value: no line is made up.
    #expect(problems("--key abc today", .english).first?.contains("did you mean") == false)
    #expect(problems("--server x today").first?.contains("须在启动时给出") == true)
  }

  @Test("A bare code of a division is a division, where the bare word is otherwise a choice.")
  func division() {
    let report = Fixture.command("report coverage 990101001001")
    #expect(report?.request["division"] == .string("990101001001"))
    #expect(report?.request["period"] == nil)
    let both = Fixture.command("report coverage 990101001 year")
    #expect(both?.request["division"] == .string("990101001"))
    #expect(both?.request["period"] != nil)
    #expect(!problems("report coverage 99010100100").isEmpty)
  }

  @Test("A diagnosis is read in either case and without its dot.")
  func diagnoses() {
    func line(_ code: String) -> String {
      "submission create body={birth_defect_report: {defects: [{code: \(code)}]}}"
    }
    for (typed, code) in [
      ("c752", "C75.2"), ("q21.0", "Q21.0"), ("Q21", "Q21"), ("d5701", "D57.01"),
    ] {
      let body = Fixture.command(line(typed))?.request["body"]?["birth_defect_report"]
      #expect(body?.items("defects").first?["code"] == .string(code), "\(typed)")
    }
    #expect(!problems(line("xyz")).isEmpty)
  }

  @Test("The later entries of a list that must have one are not starred.")
  func stars() throws {
    let command = try #require(Fixture.command("submission create"))
    let form = GuidedForm(command, book: Fixture.book, scope: .guided)
    let field = try #require(form.field(at: "body.birth_defect_report.defects"))
    let text = FormText(book: Fixture.book, language: .chinese)
    let path = "body.birth_defect_report.defects"
    func head(_ index: Int) -> String {
      text.lines(.open(path: "\(path).\(index)", field: field, index: index)).first ?? ""
    }
    #expect(field.isRequired && head(0).contains("* "), "\(head(0))")
    #expect(!head(1).contains("* ") && head(1).contains(" 2"), "\(head(1))")
  }

  @Test("The version that a write is made from has one name.")
  func version() {
    let fields = Fixture.book.commands.flatMap { Fixture.book.fields(of: $0) }
    let labels = Set(fields.filter { $0.name == "base_version" }.map(\.chineseLabel))
    #expect(labels == ["原版本"])
  }

  @Test("Content that is shown for a purpose alone says which, and how it is asked for.")
  func withheld() async throws {
    let report = Rows.json(
      #"{"id":"\#(Fixture.person)","version":"1","kind":"SUBMISSION_KIND_BIRTH_DEFECT","content_withheld":true}"#
    )
    for (suffix, isTold) in [("", true), (" 用途=出生缺陷上报", false)] {
      let console = OutputConsole(width: 100)
      let runner = TellingRunner { _, _ in .success([report]) }
      let session = OutputSession.make(console, runner, language: .chinese)
      _ = await session.run(line: "submission get \(Fixture.person)\(suffix)")
      let hint = "submission get \(Fixture.person) 用途="
      #expect(console.notes.contains(hint) == isTold, "\(console.notes)")
    }
  }

  @Test("A noun and verb written as one word are described, and what is near one is named.")
  func described() {
    let writer = HelpWriter(book: Fixture.book, language: .chinese)
    #expect(writer.lines(about: ["person.confirm"])?.first?.contains("person confirm") == true)
    #expect(writer.lines(about: ["person.register", "name"])?.first?.contains("name") == true)
    #expect(writer.lines(about: ["person.confrim"]) == nil)
    #expect(writer.suggestions(for: ["person.confrim"]) == ["confirm"])
    #expect(writer.suggestions(for: ["persn.confirm"]).contains("person.confirm"))
    let schema = CommandSchema(book: Fixture.book)
    #expect(schema.value(about: ["person.confirm"]) == schema.value(about: ["person", "confirm"]))
  }

  private static let digest = String(repeating: "0a", count: 32)

  private func session(
    _ answers: [String],
    _ runner: ScriptedRunner
  ) -> (session: ShellSession, console: ScriptedConsole) {
    let console = ScriptedConsole(answers: answers.map { .line($0) }, files: ["scan.jpg": "bytes"])
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.sha256 = { $0 == Array("bytes".utf8) ? Array(repeating: 10, count: 32) : nil }
    return (ShellSession(host, settings: ShellSettings(language: .chinese)), console)
  }

  @Test("A file's checksum is computed from the file, in a line and in a form.")
  func checksum() async {
    let id = Fixture.person
    for (line, answers) in [
      ("attachment missing \(id) sha256=@scan.jpg", []), ("attachment missing \(id)", ["scan.jpg"]),
      ("attachment missing \(id)", ["nowhere.jpg", "@scan.jpg"]),
    ] {
      let runner = ScriptedRunner(answers: [.object([])])
      let (session, console) = session(answers, runner)
      #expect(await session.run(line: line) == .success, "\(line) \(console.transcript)")
      #expect(runner.calls.first?.request["sha256"] == .string(Self.digest), "\(line)")
    }
  }

  @Test("A file that a form sends is shown before it goes, and n sends nothing.")
  func upload() async {
    for (answer, count) in [("y", 1), ("n", 0)] {
      let runner = ScriptedRunner(answers: [.object([])])
      let (session, console) = session(["1", "scan.jpg", "", answer], runner)
      _ = await session.run(line: "attachment upload submission_id=\(Fixture.person)")
      #expect(console.notes.contains("发送前请核对"), "\(console.transcript)")
      #expect(console.notes.contains("scan.jpg"))
      #expect(runner.calls.count == count, "\(console.transcript)")
    }
  }

  @Test("Who may not use a command is told what of the same kind she may.")
  func instead() async {
    let runner = ScriptedRunner(
      failure: CallFailure(.status, code: "PERMISSION_DENIED", number: 7, message: "无权")
    )
    for role in ["ROLE_CLINICIAN", "ROLE_VILLAGE_WORKER"] {
      let console = ScriptedConsole()
      var host = ShellSession.Host(
        book: Fixture.book,
        runner: runner,
        console: console,
        today: { Fixture.today },
        newID: Fixture.ids()
      )
      host.role = { role }
      let session = ShellSession(host, settings: ShellSettings(language: .chinese))
      _ = await session.run(line: "screening pending \(Fixture.person)")
      let isTold = console.notes.contains("您可以使用：") && console.notes.contains("screening results")
      // A village worker's role may, so that something else refused her.
      #expect(isTold == (role == "ROLE_CLINICIAN"), "\(console.notes)")
    }
  }
}
