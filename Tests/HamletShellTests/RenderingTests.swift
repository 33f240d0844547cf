import HamletDomain
import HamletMessages
import Testing

@testable import HamletShell

@Suite struct RenderingTests {
  private let persons = """
    {"persons":[{"id":"019a0000-0000-7000-8000-000000000001","record_no":"990101001001-00001","name":"王芳",
    "sex":"SEX_FEMALE","birth":{"year":1990,"month":5,"day":1,"precision":"DATE_PRECISION_DAY"},
    "division":"990101001001","phone":"138****0001","status":"PERSON_STATUS_ACTIVE"},
    {"id":"019a0000-0000-7000-8000-0000000000a2","record_no":"990101001001-00002","name":"欧阳\\u001b[31m建国",
    "sex":"SEX_MALE","birth":{"year":1948,"month":0,"day":0,"precision":"DATE_PRECISION_YEAR"},
    "division":"990101001001","phone":"","status":"PERSON_STATUS_ACTIVE"}],"next_page_token":""}
    """

  private func lines(
    _ language: ShellLanguage,
    _ format: OutputFormat,
    width: Int?,
    isBoxed: Bool = true
  ) throws -> [String] {
    let values = ValueText(book: Fixture.book, language: language, shortensIDs: width != nil)
    let page = AnswerWriter.Page(width: width, isBoxed: isBoxed, style: Style(isColoured: false))
    return AnswerWriter(values: values, page: page).lines(
      try JSONValue(parsing: persons),
      type: "hamlet.v1.SearchPersonsResponse",
      as: format
    )
  }

  @Test("A table is aligned by cells, in both languages.")
  func table() throws {
    let english = try lines(.english, .table, width: 120)
    try Snapshot.check("table-en", english)
    try Snapshot.check("table-zh", try lines(.chinese, .table, width: 120))
    try Snapshot.check("table-plain", try lines(.english, .table, width: 120, isBoxed: false))
    #expect(Set(english.map { CellWidth.of($0) }).count == 1)
  }

  @Test("A table that does not fit is shown one field per line.")
  func vertical() throws {
    let narrow = try lines(.chinese, .table, width: 40)
    try Snapshot.check("vertical-zh", narrow)
    for line in narrow { #expect(CellWidth.of(line) <= 40) }
  }

  @Test("What is the same in every row is said once where the whole table does not fit.")
  func condensed() throws {
    let lines = try lines(.english, .table, width: 88)
    #expect(lines.first == "division 990101001001 · status active")
    #expect(lines.dropFirst().first?.hasPrefix("┌") == true)
    for line in lines { #expect(CellWidth.of(line) <= 88) }
  }

  @Test("A long text keeps its lines, and an explanation is told in one language.")
  func explained() throws {
    let values = ValueText(book: Fixture.book, language: .english)
    let writer = AnswerWriter(values: values, page: .pipe)
    let notice = try JSONValue(parsing: #"{"text":"One.\n\nTwo\u001b."}"#)
    let name = "hamlet.v1.Notice"
    #expect(
      writer.lines(notice, type: name, as: .vertical).map(\.trimmingSpaces)
        == ["text  One.", "", "Two␛."]
    )
    let meaning = try JSONValue(parsing: #"{"key":"a","meaning_zh":"甲","meaning_en":"First."}"#)
    let lines = writer.lines(meaning, type: "hamlet.v1.FigureMeaning", as: .vertical)
    #expect(lines.contains { $0.contains("First.") } && !lines.contains { $0.contains("甲") })
  }

  @Test("CSV holds every column and whole values.")
  func csv() throws {
    try Snapshot.check("persons-csv", try lines(.english, .csv, width: nil))
    #expect(AnswerWriter.csvCell("a,\"b\"\n") == "\"a,\"\"b\"\"\n\"")
    #expect(AnswerWriter.tsvCell("a\tb\n") == "a\\tb\\n")
  }

  @Test("JSON is what the server said.")
  func json() throws {
    let value = try JSONValue(parsing: persons)
    #expect(try lines(.english, .ndjson, width: nil) == [value.text()])
    #expect(try JSONValue(parsing: lines(.english, .json, width: nil).joined()) == value)
  }

  @Test(
    "Sensitive values are masked.",
    arguments: [
      ("13800138000", "138****8000"), ("白石下1号", "*****"), ("", ""), ("138****0001", "138****0001"),
    ]
  )
  func masks(text: String, shown: String) {
    #expect(ValueText.masked(text) == shown)
  }

  @Test("Instants are read and written in the township's time.")
  func instants() throws {
    let given = try #require(
      InstantText.unixMilliseconds("2026-11-24 09:00", today: Fixture.today)
    )
    #expect(InstantText.local(unixMilliseconds: given) == "2026-11-24 09:00:00")
    let zoned = InstantText.unixMilliseconds("2026-11-24T01:00:00Z", today: Fixture.today)
    #expect(zoned == given)
    #expect(InstantText.unixMilliseconds("2026-11-24 25:00", today: Fixture.today) == nil)
    let morning = InstantText.unixMilliseconds("today 09:00", today: Fixture.today)
    #expect(morning == Fixture.today.startUnixMilliseconds() + 9 * 3_600_000)
    let tomorrow = InstantText.unixMilliseconds("tomorrow", today: Fixture.today)
    #expect(tomorrow == Fixture.today.adding(days: 1).startUnixMilliseconds())
  }

  @Test("Colours keep to what user and terminal say.")
  func colours() {
    let terminal = ["TERM": "xterm-256color"]
    #expect(Style(environment: terminal, isTerminal: true).isColoured)
    #expect(!Style(environment: terminal, isTerminal: false).isColoured)
    #expect(!Style(environment: ["TERM": "dumb"], isTerminal: true).isColoured)
    let refused = terminal.merging(["NO_COLOR": "0"]) { $1 }
    #expect(!Style(environment: refused, isTerminal: true).isColoured)
    #expect(Style(choice: "always", environment: refused, isTerminal: false).isColoured)
  }

  @Test("Help is written from the contract, in both languages.")
  func help() throws {
    for language in ShellLanguage.allCases {
      let writer = HelpWriter(book: Fixture.book, language: language)
      try Snapshot.check(
        "help-search-\(language.rawValue)",
        try #require(writer.lines(about: ["person", "search"]))
      )
      #expect(writer.lines(about: []) != nil)
      for command in Fixture.book.commands {
        #expect(writer.lines(about: [command.noun, command.verb]) != nil)
      }
    }
    #expect(HelpWriter(book: Fixture.book, language: .english).lines(about: ["nothing"]) == nil)
  }

  @Test("No sentence of the shell lacks a language.")
  func catalogue() {
    for phrase in UIText.allCases.map(\.phrase) + MetaCommand.allCases.map(\.phrase) {
      #expect(!phrase.english.isEmpty && !phrase.chinese.isEmpty)
      #expect(
        phrase.chinese.unicodeScalars.contains { $0.value >= 0x4E00 }
          || phrase == UIText.overview.phrase
      )
    }
  }
}
