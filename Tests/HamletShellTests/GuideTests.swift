import HamletMessages
import Testing

@testable import HamletShell

@Suite("What the editor is told about a command")
struct GuideTests {
  private static func guide(_ language: ShellLanguage = .english) -> CommandGuide {
    CommandGuide(
      parser: Fixture.parser,
      language: language,
      style: Style(isColoured: false)
    )
  }

  @Test(
    "The parser says what each part is.",
    arguments: [
      (
        "person register name=王芳 sex=\"女\" --dry-run \\G",
        "noun verb field value field string flag flag"
      ),
      ("person register phones=[{number: 1}]", "noun verb field field value"),
      ("\\timing on", "meta"), ("person get 1 | sort # x", "noun verb value error tail"),
      ("# 王", "comment"), ("call PersonService.GetPerson id=1", "noun verb field value error"),
      ("persn get", "noun error"), ("person register nme=1", "noun verb field value error"),
      ("person update 1 phone!", "noun verb value field error"), ("person", "noun"),
      ("person register @file.json", "noun verb value"),
    ]
  )
  func parts(line: String, kinds: String) {
    let parts = Self.guide().parts(of: Array(line)).filter { !$0.span.isEmpty }
      .sorted { $0.span.lowerBound < $1.span.lowerBound }
    // Values need not be real ones here, but names must.
    let names = parts.filter { $0.kind != .error }.map { "\($0.kind)" }
    let expected = kinds.split(separator: " ").map(String.init)
    #expect(names == expected.filter { $0 != "error" })
    #expect(!expected.contains("error") || parts.contains { $0.kind == .error })
  }

  @Test("A line that is typed and changed is coloured as one that is read for the first time.")
  func kept() {
    let line = Array(
      "person register name=王芳 sex=nv birth=1990-02-30 phones=[{number: 138, ok_to_call: y}]"
    )
    let guide = Self.guide()
    for end in line.indices {
      let typed = Array(line[...end])
      #expect(guide.parts(of: typed) == Self.guide().parts(of: typed), "\(String(typed))")
    }
    for place in line.indices {
      var changed = line
      changed.remove(at: place)
      #expect(guide.parts(of: changed) == Self.guide().parts(of: changed), "\(String(changed))")
    }
  }

  @Test("A part of a later row stands where the row stands.")
  func rows() {
    let text = Array("\\timing\nperson get 1")
    let parts = Self.guide().parts(of: text)
    #expect(parts.contains(LinePart(.meta, 0..<7)))
    #expect(parts.contains(LinePart(.noun, 8..<14)))
    #expect(parts.contains(LinePart(.verb, 15..<18)))
  }

  @Test("Hints say what comes next, in both languages.")
  func hints() throws {
    var lines: [String] = []
    for language in [ShellLanguage.english, .chinese] {
      let guide = Self.guide(language)
      for line in [
        "", "person", "person ", "person register ", "person register name=王芳 ",
        "person register sex=", "person register birth=19", "person register 性别=", "\\lang ",
        "person get ", "person register phones=[", "person get 1 | ", "nonsense ", "today ",
        "\\timing\nperson get ",
      ] {
        lines.append("\(line.replacing("\n", with: "␊"))→\(guide.hint(behind: Array(line)))")
      }
    }
    try Snapshot.check("hints", lines)
  }

  @Test("A question mark explains what is under the cursor, and is a text within a value.")
  func explanations() throws {
    let guide = Self.guide()
    func about(_ line: String, _ cursor: Int? = nil) -> String? {
      let characters = Array(line)
      return guide.explanation(in: characters, at: cursor ?? characters.count)?.first
    }
    let field = try #require(about("person register birth="))
    #expect(field.hasPrefix("birth "))
    #expect(about("person register birth=1990", 18) == field)
    let command = try #require(about("person register "))
    #expect(command.hasPrefix("person register"))
    #expect(about("person register name=王芳 ") == command)
    #expect(about("person register", 9) == command)
    #expect(about("x\nperson register ") == command)
    #expect(about("person")?.contains("person register") ?? false)
    #expect(about("\\timing")?.hasPrefix("\\timing") ?? false)
    for text in [
      "person search name=why", "person register note=\"wh", "\\", "person get 1 | grep ",
    ] {
      #expect(about(text) == nil, "\(text)")
    }
  }

  @Test("What cannot be undone, what runs a program and what was replaced is never suggested.")
  func suggestions() {
    let guide = Self.guide()
    #expect(guide.maySuggest("person search 芳"))
    #expect(guide.maySuggest("\\timing"))
    let severe = Fixture.book.commands.filter { $0.method.danger == .severe }
    #expect(!severe.isEmpty)
    for command in severe {
      #expect(!guide.maySuggest("\(command.words) \(Fixture.person)"), "\(command.words)")
    }
    for line in ["person register name=‹…›", "\\! rm x", "persn get", " person search 芳", "a [\n]"]
    {
      #expect(!guide.maySuggest(line), "\(line)")
    }
  }

  @Test("The keys are listed in both languages, in rows that fit a terminal.")
  func keys() throws {
    let lines = ShellLanguage.allCases.flatMap { KeyList.lines($0) }
    for line in lines { #expect(CellWidth.of(line) <= 80) }
    try Snapshot.check("keys", lines)
  }
}
