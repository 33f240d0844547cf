import HamletMessages
import Testing

@testable import HamletShell

@Suite("What a beginner sees first")
struct OverviewTests {
  @Test(
    "The overview names every noun once, fits 80 columns and one screen.",
    arguments: ["en", "zh"]
  )
  func overview(code: String) throws {
    let language = try #require(ShellLanguage(rawValue: code))
    let lines = try #require(
      HelpWriter(book: Fixture.book, language: language).lines(about: [])
    )
    try Snapshot.check("help-overview-\(code)", lines)
    #expect(lines.allSatisfy { CellWidth.of($0) <= 80 }, "\(lines)")
    #expect(lines.count <= 40, "\(lines.count)")
    let words = lines.flatMap { $0.split(separator: " ").map(String.init) }
    for noun in Fixture.book.nouns { #expect(words.contains(noun), "\(noun)") }
    let groups = Fixture.book.nounsByService.flatMap(\.nouns)
    #expect(groups.sorted() == Fixture.book.nouns.sorted())
  }

  @Test("Tab offers first what village workers use, and says what each noun is about.")
  func nouns() {
    let found = Completer(book: Fixture.book, language: .chinese).completions(for: [])
    let details = Dictionary(
      found.candidates.map { ($0.insertion, $0.detail) },
      uniquingKeysWith: { first, _ in first }
    )
    #expect(details["person"] == "居民" && details["household"] == "家庭", "\(details)")
    #expect(details["today"]?.isEmpty == false)
    let order = found.candidates.map(\.insertion)
    let person = order.firstIndex(of: "person") ?? .max
    #expect(person < order.firstIndex(of: "backup") ?? 0)
    #expect(person < order.firstIndex(of: "audit") ?? 0)
  }

  @Test("Every word of the program is explained, in both languages.")
  func words() throws {
    for usage in ProgramText.usages {
      guard let word = usage.words.split(separator: " ").first.map(String.init),
        word != "NOUN", !Fixture.book.nouns.contains(word)
      else { continue }
      for language in ShellLanguage.allCases {
        let lines = try #require(ProgramHelp.word(word, language), "\(word)")
        #expect(lines.contains { $0.contains("hamlet \(word)") }, "\(word)")
        let writer = HelpWriter(book: Fixture.book, language: language)
        #expect(writer.lines(about: [word]) != nil, "\(word)")
      }
    }
    #expect(ProgramHelp.word("person", .english) == nil)
    #expect(ProgramHelp.word("NOUN", .english) == nil)
    let writer = HelpWriter(book: Fixture.book, language: .english)
    let called = writer.lines(about: ["call", "PersonService.SearchPersons"])
    #expect(called?.first?.hasPrefix("person search") == true)
    let short = writer.lines(about: ["call", "person.SearchPersons"])
    #expect(short == called)
  }

  @Test("Help names commands and no methods, and stars nothing that is made by itself.")
  func typed() throws {
    let writer = HelpWriter(book: Fixture.book, language: .english)
    let names = Set(Fixture.book.commands.map(\.method.name)).filter {
      $0.dropFirst().contains(where: \.isUppercase)
    }
    for command in Fixture.book.commands {
      // Behind the heading, which says what the method is called.
      let text = writer.about(command).dropFirst().filter { !$0.hasPrefix("  example") }
        .joined(separator: " ")
      let words = text.split { !$0.isLetter && $0 != "/" && $0 != "." }.map(String.init)
      #expect(words.filter(names.contains) == [], "\(command.words)")
    }
    let register = writer.lines(about: ["person", "register"]) ?? []
    #expect(
      register.contains { $0.contains("    id ") && $0.hasSuffix("made where it is not given") }
    )
    #expect(register.contains { $0.contains("'move request'") }, "\(register)")
    let get = writer.lines(about: ["person", "get"]) ?? []
    #expect(get.contains { $0.hasPrefix("  * id ") })
  }

  @Test("A choice is taken by a part of its label that no other has.")
  func partOfLabel() {
    let line = "person register 王芳 sex=女 birth=1990 division=990101001001 kind="
    #expect(
      Fixture.command(line + "本地")?.request["kind"] == .string("RESIDENCE_KIND_LOCAL_REGISTERED")
    )
    #expect(Fixture.command(line + "户籍") == nil)
    #expect(Fixture.command(line + "在") == nil)
    #expect(Fixture.command(line + "没有") == nil)
  }
}
