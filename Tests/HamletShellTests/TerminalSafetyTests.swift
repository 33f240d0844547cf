import HamletDomain
import HamletMessages
import Testing

@testable import HamletShell

@Suite("What a server says shows at a terminal and does nothing there")
struct TerminalSafetyTests {
  @Test(
    "Controls, directions and what hides become symbols.",
    arguments: [
      ("\u{1B}]0;owned\u{7}", "␛]0;owned␇"), ("a\u{9B}2Jb", "a⟨009B⟩2Jb"), ("a\tb\nc", "a␉b␊c"),
      ("\u{7F}", "␡"), ("\u{202E}芳王\u{202C}", "⟨202E⟩芳王⟨202C⟩"),
      ("\u{2067}x\u{2069}", "⟨2067⟩x⟨2069⟩"),
      ("王\u{200B}芳", "王⟨200B⟩芳"), ("王\u{200D}芳", "王⟨200D⟩芳"), ("\u{FEFF}王\u{AD}", "⟨FEFF⟩王⟨00AD⟩"),
      ("a\u{2028}b\u{85}c", "a⟨2028⟩b⟨0085⟩c"), ("x\u{E0041}", "x⟨E0041⟩"),
      ("x\u{E0041}\u{E0042}", "x⟨E0041⟩⟨E0042⟩"), ("\u{3164}", "⟨3164⟩"),
    ]
  )
  func symbols(text: String, shown: String) {
    #expect(VisibleText.of(text) == shown)
  }

  @Test(
    "What belongs together stays: joined emoji, flags, forms of Han characters, accents.",
    arguments: ["👩‍⚕️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "葛\u{E0100}", "é", "e\u{301}", "❤️", "王·芳", "ﾊﾟ"]
  )
  func kept(text: String) {
    #expect(VisibleText.of(text) == text)
  }

  @Test("A quote with an accent is still a quote to CSV, HTML and sh.")
  func accents() throws {
    #expect(Array(AnswerWriter.csvCell("\"\u{301},x").utf8) == Array("\"\"\"\u{301},x\"".utf8))
    #expect(!ReportHTML.escaped("<\u{338}b>\"\u{301}").unicodeScalars.contains("<"))
    #expect(
      !ReportHTML.escaped("'\u{301}\"\u{301}").unicodeScalars.contains {
        "'\"".unicodeScalars.contains($0)
      }
    )
    #expect(CellEscape.escaped("=\u{301}1") == "'=\u{301}1")
    #expect(CellEscape.unescaped("'=\u{301}1") == "=\u{301}1")
    let command = try #require(Fixture.command("person search \"'\u{301}; reboot #\""))
    let line = LineWriter.commandLine(command.command, command.request)
    let signs = line.unicodeScalars.filter { "'\\".unicodeScalars.contains($0) }
    // The quote ends the word, is written by itself, and the word goes on.
    #expect(String(String.UnicodeScalarView(signs)) == "''\\'''")
  }

  @Test(
    "JSON at a terminal is the same JSON without a character that acts; a pipe gets it as it is."
  )
  func json() {
    let note = JSONMember("note", .string("a\u{9B}b\u{202E}c\u{E0041}"))
    let answer = JSONValue.object([note])
    let values = ValueText(book: Fixture.book, language: .english, reveals: true)
    let page = AnswerWriter.Page(width: 80, isBoxed: true, style: Style(isColoured: false))
    let type = "hamlet.v1.RegisterPersonRequest"
    let shown = AnswerWriter(values: values, page: page).lines(answer, type: type, as: .json)
    #expect(shown.joined().contains(#""a\u009bb\u202ec\udb40\udc41""#))
    let piped = AnswerWriter(values: values, page: .pipe).lines(answer, type: type, as: .json)
    #expect(piped.joined().unicodeScalars.contains("\u{202E}"))
  }

  @Test("A failure's words and its JSON are safe too.")
  func failures() {
    let failure = CallFailure(
      .status,
      code: "INTERNAL",
      message: "\u{1B}[2J\u{202E}x",
      key: "\u{9B}"
    )
    let texts =
      FailureText.lines(failure, language: .chinese) + [FailureText.json(failure, method: "m")]
    for text in texts { #expect(VisibleText.of(text) == text) }
  }

  @Test("A password given among a program's words is refused before anything is sent.")
  func secretInWords() async {
    let runner = ScriptedRunner()
    let console = ScriptedConsole()
    let session = ShellSession(
      ShellSession.Host(
        book: Fixture.book,
        runner: runner,
        console: console,
        today: { Fixture.today },
        newID: Fixture.ids()
      ),
      settings: ShellSettings(language: .english)
    )
    let code = await session.run(arguments: ["session", "login", "worker", "password=abc"])
    #expect(code == .usage)
    #expect(runner.calls.isEmpty)
    #expect(console.notes.contains("leave the password out"))
    #expect(await session.run(line: "session login worker password=abc") == .success)
  }
}
