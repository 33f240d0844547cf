import HamletMessages
import Testing

@testable import HamletShell

@Suite struct LineParserTests {
  @Test(
    "Every example of the contract is a whole line.",
    arguments: Fixture.book.commands.filter { !$0.method.clientStreams }.map(\.words)
  )
  func examples(words: String) throws {
    let parts = words.split(separator: " ").map(String.init)
    let command = try #require(Fixture.book.command(parts[0], parts[1]))
    let outcome = Fixture.parser.parse(command.method.example)
    #expect(outcome.problems.isEmpty, "\(command.method.example): \(outcome.problems)")
  }

  @Test("A person is registered with words in either language and full-width signs.")
  func languages() throws {
    let line =
      "person register 王芳 sex=f birth=1990-05-01 division=990101001001 kind=local_registered"
    let english = try #require(Fixture.command(line))
    let chinese = try #require(
      Fixture.command("person register　姓名＝“王芳” 性别=女 出生日期＝１９９０-05-01 村居=990101001001 居住类型=户籍在本地")
    )
    #expect(english.request == chinese.request)
    #expect(english.missing.isEmpty)
    #expect(english.request["sex"] == .string("SEX_FEMALE"))
    #expect(english.request["birth"]?["month"] == .number("5"))
  }

  @Test(
    "Each kind of problem is found at its place.",
    arguments: [
      ("persn get", LineProblem.Kind.unknownNoun, "persn"), ("person gett x", .unknownVerb, "gett"),
      ("call Nothing.Here", .unknownMethod, "Nothing.Here"),
      ("person search --limt 3", .unknownFlag, "--limt"),
      ("person search nme=王芳", .unknownField, "nme"),
      ("person search name=$v", .unknownVariable, "$v"),
      ("person search name=王 name=芳", .setTwice, "name"),
      ("person get 12", .badValue, "12"), ("person search @nothing", .unreadableFile, "@nothing"),
      ("person search name=\"王", .unclosedQuote, "\"王"),
      ("person update phones=[{number: 1", .unclosedBracket, "[{number: 1"),
      ("person search 王 芳", .syntax, "芳"),
      ("person register birth=1990-02-30", .badValue, "1990-02-30"),
      ("person register sex=x", .badValue, "x"),
      ("person search --timeout=soon", .badValue, "soon"),
    ]
  )
  func problems(line: String, kind: LineProblem.Kind, place: String) throws {
    let outcome = Fixture.parser.parse(line)
    let problem = try #require(outcome.problems.first { $0.kind == kind }, "\(outcome.problems)")
    #expect(String(outcome.characters[problem.span]) == place)
    #expect(outcome.statement == nil)
  }

  @Test("All problems are told at once, with carets under the cells that they mean.")
  func carets() throws {
    let outcome = Fixture.parser.parse("person register 王芳 brith=1990-05-01 性别=人 nme=x")
    let lines = ProblemText(language: .english).lines(outcome.problems, in: outcome.characters)
    try Snapshot.check("problems", lines)
    let value = Fixture.parser.parse("person get 王芳")
    let caret = ProblemText(language: .english).lines(value.problems, in: value.characters)
    #expect(caret.last?.hasPrefix("             ^^^^ ") == true)
  }

  @Test("Nested paths, lists and maps fill one request.")
  func nested() throws {
    let paths = try #require(
      Fixture.command(
        "person update \(Fixture.person) phones.0.number=13800138000 phones.0.ok_to_call=是"
      )
    )
    let map = try #require(
      Fixture.command(
        "person update \(Fixture.person) phones=[{number: 13800138000, okToCall: true}]"
      )
    )
    #expect(paths.request == map.request)
    #expect(paths.request["update_mask"] == .array([.string("phones")]))
    #expect(paths.missing == ["base_version"])
  }

  @Test("Days are counted from the day that was given.")
  func days() throws {
    let command = try #require(
      Fixture.command("person deceased \(Fixture.person) base_version=1 on=-3d")
    )
    let text = command.request.text()
    #expect(text.contains("2026-11-21") || text.contains("\"day\":21"))
  }

  @Test("Suffixes, flags and the tail are read.")
  func suffixes() throws {
    let command = try #require(
      Fixture.command("person search 芳 --timeout=800ms --key k-1 --dry-run \\G | head -1")
    )
    #expect(command.format == .vertical)
    #expect(command.tail == .pipe("head -1"))
    #expect(command.flags.timeoutMilliseconds == 800)
    #expect(command.flags.key == "k-1")
    #expect(command.flags.isDryRun)
  }

  @Test("History keeps codes and no person.")
  func history() throws {
    let command = try #require(
      Fixture.command(
        "person register 王芳 sex=female birth=1990-05-01 division=990101001001 kind=away note='怕黑'"
      )
    )
    #expect(
      command.historyLine
        == "person register ‹…› sex=female birth=‹…› division=990101001001 kind=away note=‹…›"
    )
    #expect(HistoryRule.line(ofUnread: "person get 王芳 \"", book: Fixture.book) == "person get ‹…›")
  }

  @Test("No line makes the parser fail.", arguments: 0..<200)
  func anyLine(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let line = "person update " + random.text(upTo: 30) + " phones=" + random.text(upTo: 30)
    let outcome = Fixture.parser.parse(line)
    let count = outcome.characters.count
    for problem in outcome.problems {
      #expect(problem.span.upperBound <= count, "seed \(seed)")
    }
    _ = ProblemText(language: .chinese).lines(outcome.problems, in: outcome.characters)
  }
}
