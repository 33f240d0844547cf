import HamletMessages
import Testing

@testable import HamletShell

@Suite("Nouns with one verb go without it, whatever stands behind them")
struct ShortWordTests {
  @Test(
    "A short word takes flags, suffixes and fields as the whole command does.",
    arguments: [
      ("today --json", "today show --json"), ("today --watch=5s", "today show --watch=5s"),
      ("today --watch 5s \\G", "today show --watch 5s \\G"), ("today \\j", "today show \\j"),
      ("today counts_only=true", "today show counts_only=true"),
      ("today 只要数量=是", "today show counts_only=true"),
      ("today --items-per-group 3", "today show --items-per-group=3"),
      ("today {\"items_per_group\": 3}", "today show items_per_group=3"),
      ("calendar --format=csv > days.csv", "calendar list --format=csv > days.csv"),
      ("queue --timeout=3s", "queue watch --timeout=3s"),
      ("code text=感冒", "code lookup text=感冒"),
    ]
  )
  func flags(short: String, long: String) throws {
    let (one, other) = (try #require(Fixture.command(short)), try #require(Fixture.command(long)))
    #expect(one.command.words == other.command.words)
    #expect(one.request == other.request)
    #expect(one.flags == other.flags && one.format == other.format && one.tail == other.tail)
  }

  @Test("What was mistyped behind a short word is a verb that there is not, and runs nothing.")
  func mistyped() throws {
    for line in ["today shwo", "backup rnu", "today nme=1", "today --jsn"] {
      let outcome = Fixture.parser.parse(line)
      #expect(outcome.statement == nil, "\(line)")
      #expect(outcome.problems.count == 1, "\(line): \(outcome.problems)")
    }
    #expect(Fixture.parser.parse("backup rnu").problems.first?.kind == .unknownVerb)
    // A noun with more verbs still needs one.
    #expect(Fixture.parser.parse("person --json").problems.first?.kind == .unknownVerb)
  }

  @Test("Every noun with one verb is read so, and with its verb as before.")
  func every() {
    var count = 0
    for noun in Fixture.book.nouns {
      guard let command = Fixture.book.only(of: noun) else { continue }
      count += 1
      for words in [[noun], [noun, command.verb], [noun, "--json"]] {
        #expect(Fixture.book.named(words)?.command.words == command.words, "\(words)")
      }
    }
    #expect(count > 5)
  }

  @Test("Tab, hints and ? know what stands behind a short word.")
  func guided() {
    func offered(_ line: String) -> [String] {
      Completer(book: Fixture.book, language: .english).completions(for: Array(line)).candidates
        .map(\.insertion)
    }
    #expect(offered("today --js").contains("--json"))
    #expect(offered("today --format=nd") == ["ndjson"])
    #expect(offered("today --format nd") == ["ndjson"])
    #expect(offered("today --json cou") == ["counts_only="])
    #expect(offered("today ").contains("show"))
    #expect(offered("today ").contains("counts_only="))
    #expect(offered("today counts_only=t") == ["true"])
    let guide = CommandGuide(
      parser: Fixture.parser,
      language: .english,
      style: Style(isColoured: false)
    )
    #expect(!guide.hint(behind: Array("today items_per_group=")).isEmpty)
    let line = Array("today items_per_group=")
    let lines = guide.explanation(in: line, at: line.count - 1) ?? []
    #expect(lines.contains { $0.contains("items per group") }, "\(lines)")
  }

  @Test("The program's words are read in the same way, and its own options are told their place.")
  func program() async {
    let runner = ScriptedRunner(answers: [.object([])])
    let session = Fixture.session(ScriptedConsole(isInteractive: false), runner)
    #expect(await session.run(arguments: ["today", "--json"]) == .success)
    #expect(runner.calls.map(\.command.words) == ["today show"])
    let book = { Fixture.book }
    #expect(ProgramText.misplaced(in: ["today", "--lang=en"], of: book) == "--lang")
    #expect(ProgramText.misplaced(in: ["today", "--json"], of: book) == nil)
  }
}
