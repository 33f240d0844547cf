import HamletMessages
import Testing

@testable import HamletShell

@Suite("Help under the cursor, about names, and about what went wrong")
struct HelpTests {
  private func help(_ line: String, _ language: ShellLanguage = .english) -> String {
    let characters = Array(line)
    let cursor = characters.firstIndex(of: "¦") ?? characters.count
    let text = characters.filter { $0 != "¦" }
    return CursorHelp(book: Fixture.book, language: language)
      .lines(for: text, cursor: cursor).joined(separator: "\n")
  }

  @Test("What is under the cursor is explained, wherever it stands.")
  func places() throws {
    #expect(help("").contains("person"))
    #expect(help("per¦son").contains("person register"))
    #expect(help("person ").contains("person register"))
    #expect(help("person reg¦ister").contains("PersonService.RegisterPerson"))
    #expect(help("person register ").contains("PersonService.RegisterPerson"))
    #expect(help("person register s¦ex=f").contains("unstated"))
    #expect(help("person register sex=f").contains("unstated"))
    #expect(help("person register 性¦别=女", .chinese).contains("女"))
    #expect(help("person register phones=[{num¦ber: 1}]").contains("number"))
    #expect(help("person register phones=[{number: 1").contains("phone number"))
    #expect(help("person register phones=[{").contains("ok_to_call"))
    #expect(help("person search 芳; person get ").contains("PersonService.GetPerson"))
    #expect(help("person search --dry-run").contains("send nothing"))
    #expect(help("person search --format=").contains("ndjson"))
    #expect(help("\\draft").contains("forms that were left"))
    #expect(help("person search > a.csv").contains("file"))
    #expect(help("consent record person_id=").contains("person search"))
    let lines = help("person register birth=", .chinese).split(separator: "\n").map(String.init)
    try Snapshot.check("help-cursor-birth-zh", lines)
  }

  @Test("No text and no place in it makes help fail or say nothing.", arguments: 0..<100)
  func anyPlace(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = Array("person update " + random.text(upTo: 12) + " phones=" + random.text(upTo: 12))
    let cursor = Int.random(in: -1...(text.count + 1), using: &random)
    let lines = CursorHelp(book: Fixture.book, language: .chinese).lines(for: text, cursor: cursor)
    #expect(!lines.isEmpty, "seed \(seed)")
  }

  @Test("Messages, enums, fields and topics are described by their names.")
  func names() throws {
    let writer = HelpWriter(book: Fixture.book, language: .english)
    for topic in [
      ["Person"], ["hamlet.v1.Sex"], ["Sex"], ["Phone.number"], ["PersonService.RegisterPerson"],
      ["PersonService.RegisterPerson.birth"], ["person", "register", "phones.number"],
      ["exit-codes"], ["dates"], ["person"], ["roles"], ["roles", "clerk"], ["roles", "村工作人员"], [],
    ] {
      #expect(writer.lines(about: topic)?.isEmpty == false, "\(topic)")
    }
    #expect(writer.lines(about: ["person", "register", "nothing"]) == nil)
    #expect(writer.lines(about: ["roles", "nobody"]) == nil)
    let worker = writer.lines(about: ["roles", "village_worker"])?.joined(separator: "\n") ?? ""
    #expect(worker.contains("person") && !worker.contains("unmerge"))
    #expect(writer.suggestions(for: ["persn"]) == ["person"])
    #expect(writer.suggestions(for: ["person", "regster"]).first == "register")
    for language in ShellLanguage.allCases {
      let writer = HelpWriter(book: Fixture.book, language: language)
      let name = language.rawValue
      try Snapshot.check("help-exit-codes-\(name)", writer.lines(about: .exitCodes))
      try Snapshot.check("help-metas-\(name)", MetaList.lines(language))
      let topics = HelpTopic.allCases.filter { $0 != .metas && $0 != .exitCodes }
      try Snapshot.check("help-topics-\(name)", topics.flatMap { writer.lines(about: $0) + [""] })
      let sex = try #require(writer.lines(about: ["person", "register", "sex"]))
      try Snapshot.check("help-field-\(name)", sex)
    }
  }

  @Test("Each command's help says who may use it, and the whole help has every command.")
  func everything() {
    let writer = HelpWriter(book: Fixture.book, language: .chinese)
    let sections = writer.sections
    let titles = Set(sections.map(\.title))
    for command in Fixture.book.commands {
      #expect(titles.contains(command.words))
      #expect(!writer.roles(of: command).isEmpty)
    }
    #expect(sections.allSatisfy { !$0.lines.isEmpty })
    let register = Fixture.book.command("person", "register")
    #expect(register.map { writer.roles(of: $0) }?.contains("村工作人员") == true)
  }

  @Test("Every meta command stands in the list, once.")
  func metas() {
    let lines = MetaList.lines(.english)
    for meta in MetaCommand.allCases {
      #expect(lines.count { $0.hasPrefix("   \\\(meta.rawValue) ") } == 1, "\(meta)")
    }
  }

  @Test("The last error is explained offline: rule, place and a value that is right.")
  func why() async throws {
    let console = ScriptedConsole(isInteractive: false)
    let failure = CallFailure(
      .status,
      code: "INVALID_ARGUMENT",
      number: 3,
      message: "A field is wrong.",
      violations: [
        FieldProblem(
          path: "phones[0].number",
          rule: "phone.shape",
          english: "Give 11 digits.",
          chinese: "请输入 11 位。"
        )
      ]
    )
    let session = Fixture.session(console, ScriptedRunner(failure: failure))
    _ = await session.run(line: "\\why")
    #expect(console.notes.contains("nothing has gone wrong yet"))
    _ = await session.run(line: "person register birth=1990-13-01 nme=王芳")
    _ = await session.run(line: "\\why")
    _ = await session.run(line: "person update \(Fixture.person) base_version=1 note=a")
    _ = await session.run(line: "\\why")
    try Snapshot.check("why-en", console.output.split(separator: "\n").map(String.init))
  }
}
