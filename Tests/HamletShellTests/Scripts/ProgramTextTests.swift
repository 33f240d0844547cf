import HamletMessages
import Testing

@testable import HamletShell

@Suite struct ProgramTextTests {
  @Test("Every flag and option is explained in both languages.")
  func explained() {
    var phrases: [(String, Phrase?)] = LineReading.flagNames.map { ($0, ProgramText.flags[$0]) }
    phrases += ProgramText.options.map { ($0.name, Optional($0.meaning)) }
    phrases += ProgramText.usages.map { ($0.words, Optional($0.meaning)) }
    phrases += ExitCodeTable.rows.map { ($0.code, Optional($0.meaning)) }
    phrases += ExitCodeTable.statuses.map { ($0.name, Optional($0.meaning)) }
    phrases += BatchOptions.values.map { ($0.key, Optional($0.value)) }
    phrases += BatchOptions.switches.map { ($0.key, Optional($0.value)) }
    for (name, phrase) in phrases {
      #expect(phrase?.english.isEmpty == false && phrase?.chinese.isEmpty == false, "\(name)")
    }
  }

  @Test(
    "An option of the program behind a command is found, and a field or flag of that name is none."
  )
  func misplaced() {
    func found(_ words: String...) -> String? {
      ProgramText.misplaced(in: words) { Fixture.book }
    }
    #expect(found("person", "get", "1", "--password-file", "x") == "--password-file")
    #expect(found("sync", "--server=x") == "--server")
    #expect(found("batch", "person", "register", "--timeout=5s") == nil)
    #expect(found("person", "get", "1", "--json", "--timeout=5s", "--no-input") == nil)
    #expect(found("person", "search", "name=--user") == nil)
    let fields = Fixture.book.commands.flatMap { command in
      Fixture.book.fields(of: command).map { (command, "--\($0.kebabName)") }
    }
    for (command, flag) in fields {
      #expect(found(command.noun, command.verb, flag, "x") == nil, "\(command.words) \(flag)")
    }
  }

  @Test("The exit table names every code that the program has.")
  func exitCodes() throws {
    let codes: [ExitCode] = [
      .success, .failure, .usage, .invalid, .notConfirmed, .setup, .unreachable, .outcomeUnknown,
      .batchFailed, .queued, .historyChanged, .interrupted, .brokenPipe, .terminated,
    ]
    #expect(
      ExitCodeTable.rows.map(\.code).filter { $0 != "10+N" } == codes.map { String($0.rawValue) }
    )
    for language in ShellLanguage.allCases {
      try Snapshot.check("exit-codes-\(language.rawValue)", ExitCodeTable.lines(language))
      let help = ProgramHelp.lines(language).joined(separator: "\n")
      for option in ProgramText.options { #expect(help.contains(option.name)) }
      try Snapshot.check("batch-help-\(language.rawValue)", ProgramHelp.batch(language))
    }
  }

  @Test(
    "The man page holds every command and flag, and roff that no text can break.",
    arguments: ShellLanguage.allCases
  )
  func manPage(language: ShellLanguage) {
    let lines = ManPage(book: Fixture.book, language: language, version: "1.2").lines
    let macros: Set<String> = [".TH", ".SH", ".SS", ".TP", ".B", ".nf", ".fi", ".\\\""]
    var open = 0
    for line in lines {
      #expect(!line.isEmpty && !line.hasPrefix("'") && !line.contains("\n"))
      if line.hasPrefix(".") {
        let macro = line.split(separator: " ").first.map(String.init) ?? ""
        #expect(macros.contains(macro), "\(line)")
        if macro == ".nf" { open += 1 }
        if macro == ".fi" { open -= 1 }
      }
      // A backslash begins one of the few escapes that are written here.
      let rest = line.hasPrefix(".\\\"") ? "" : line
      for part in rest.split(separator: "\\", omittingEmptySubsequences: false).dropFirst() {
        let known = ["e", "-", "(dq", "(aq", "(ga", "(ha", "(ti", "&"].contains {
          part.hasPrefix($0)
        }
        #expect(known, "\(line)")
      }
    }
    #expect(open == 0)
    let text = lines.joined(separator: "\n")
    for command in Fixture.book.commands { #expect(text.contains(ManPage.text(command.words))) }
    for flag in LineReading.flagNames { #expect(text.contains(ManPage.text(flag))) }
    #expect(ManPage.text(".SH a-b\\'") == "\\&.SH a\\-b\\e\\(aq")
    #expect(ManPage.text("'x").hasPrefix("\\(aq"))
  }

  @Test("A command is described in JSON, with all that its request and answer are made of.")
  func described() throws {
    let schema = CommandSchema(book: Fixture.book)
    for command in Fixture.book.commands {
      let value = try #require(schema.value(about: [command.noun, command.verb]))
      #expect(value["method"] == .string(command.wireName))
      guard case .array(let fields)? = value["fields"] else {
        Issue.record("\(command.words) has no fields")
        continue
      }
      #expect(fields.count == Fixture.book.fields(of: command).count)
      // Every type that is named is there.
      for field in fields where field.text("type") != "" {
        let name = field.text("type")
        #expect(value["messages"]?[name] != nil || value["enums"]?[name] != nil, "\(name)")
      }
    }
    let register = try #require(schema.value(about: ["person.RegisterPerson"]))
    #expect(try JSONValue(parsing: register.text()) == register)
    #expect(register["idempotency"] == .string("keyed"))
    guard case .array(let all)? = schema.value(about: []) else { return }
    #expect(all.count == Fixture.book.commands.count)
    #expect(schema.value(about: ["person", "nonsense"]) == nil)
    #expect(schema.value(about: ["nonsense"]) == nil)
  }
}
