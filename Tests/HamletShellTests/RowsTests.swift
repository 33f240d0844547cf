import Foundation
import HamletMessages
import Testing

@testable import HamletShell

@Suite("A statement of several rows")
struct RowsTests {
  @Test(
    "The parser says whether a line is open.",
    arguments: [
      ("person search [", true), ("person search [王芳]", false), ("a b=\"x", true),
      ("a b=“王", true), ("a b=“王”", false), ("a b='x\ny'", false), ("a b={c: [1", true),
      ("a b=<<END", true), ("a b=<<END\nx", true), ("a b=<<END\nx\nEND", false),
      ("a b=<<END\nx\n  END  ", false), ("a b=<<END\nx\nENDE", true), ("a b=<< END", false),
      ("person get \\", true), ("person get \\\\", false), ("person get \\\nx", false),
      ("# it's open [ \\", false), ("it's", false), ("a | sort \\", true), ("a | sort [", false),
      ("", false), ("a [\n]\nb [", true), ("a b=＜＜END\nx", true),
    ]
  )
  func open(text: String, isOpen: Bool) {
    #expect(StatementText.isOpen(text) == isOpen)
  }

  @Test("A text is cut where nothing holds it together; rows are counted from 1.")
  func statements() {
    let text = "a [\n1]\r\n# b [\n\nc x=<<E\n[\nE\nd \\\ne | f\ng"
    let all = StatementText.all(in: text)
    #expect(all.map(\.text) == ["a [\n1]", "# b [", "", "c x=<<E\n[\nE", "d \\\ne | f", "g"])
    #expect(all.map(\.row) == [1, 3, 4, 5, 8, 10])
    let characters = Array(text)
    for statement in all { #expect(String(characters[statement.span]) == statement.text) }
    #expect(StatementText.lastStart(in: characters) == all.last?.span.lowerBound)
  }

  @Test("Statements and the breaks between them are the whole text.", arguments: 0..<80)
  func tiles(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = (0..<6).map { _ in random.text(upTo: 6) }.joined(separator: "\n")
    let all = StatementText.all(in: text)
    #expect(all.map(\.text).joined(separator: "\n") == text, "seed \(seed)")
    for part in Fixture.parser.parse(text).parts {
      #expect(part.span.lowerBound >= 0, "seed \(seed)")
      #expect(part.span.upperBound <= Array(text).count, "seed \(seed)")
    }
  }

  @Test("Rows in brackets, quotes and until an end word are one value.")
  func values() throws {
    let known =
      "person register 王芳 sex=female birth=1990-05-01 division=990101001001 kind=local_registered"
    let line = "\(known) \\\n note=<<END\n村 [委会\n 2\nEND"
    let command = try #require(Fixture.command(line))
    #expect(command.request["note"] == .string("村 [委会\n 2"))
    #expect(!command.historyLine.contains("委会"))
    let quoted = try #require(Fixture.command("\(known)\\\n note=\"a\nb\""))
    #expect(quoted.request["note"] == .string("a\nb"))
  }

  @Test(
    "Enter goes on while something is open, and then sends; a backslash counts at the end alone."
  )
  func enter() {
    var editor = LineEditor(guide: ScreenTests.guide)
    _ = editor.take(.paste("person search ["))
    #expect(editor.take(.enter) == .redraw)
    _ = editor.take(.paste("王芳"))
    #expect(editor.take(.enter) == .redraw)
    _ = editor.take(.text("]"))
    #expect(editor.take(.enter) == .submit("person search [\n王芳\n]"))
    var other = LineEditor(guide: ScreenTests.guide)
    _ = other.take(.paste("person \\"))
    _ = other.take(.home)
    #expect(other.take(.enter) == .redraw)
    #expect(other.buffer.text == "person \\\n")
    #expect(other.take(.alt("\n")) == .redraw)
    #expect(other.buffer.text == "person \\\n\n")
  }

  @Test("A paste is one edit, keeps its rows where there can be any, and never sends.")
  func paste() {
    var editor = LineEditor(guide: ScreenTests.guide)
    #expect(editor.take(.paste("a [\r\n\t1,\n]\n\n")) == .redraw)
    #expect(editor.buffer.text == "a [\n 1,\n]")
    _ = editor.take(.control("_"))
    #expect(editor.buffer.isEmpty)
    _ = editor.take(.alt("/"))
    #expect(editor.buffer.text == "a [\n 1,\n]")
    var field = LineEditor()
    _ = field.take(.paste("a\nb\n"))
    #expect(field.buffer.text == "a b")
  }

  @Test("Up and down go through the rows first, to about the same cell.")
  func rows() {
    var editor = LineEditor(history: ["before"], guide: ScreenTests.guide)
    _ = editor.take(.paste("ab王芳\nx\n王芳ab"))
    _ = editor.take(.up)
    #expect(editor.buffer.cursor == 6)
    _ = editor.take(.up)
    #expect(editor.buffer.cursor == 1)
    _ = editor.take(.end)
    #expect(editor.buffer.cursor == 4)
    _ = editor.take(.control("k"))
    #expect(editor.buffer.text == "ab王芳x\n王芳ab")
    _ = editor.take(.home)
    _ = editor.take(.up)
    #expect(editor.buffer.text == "before")
  }

  @Test("History keeps a statement of several rows as one entry, and reads older files.")
  func historyFile() throws {
    let path = "/tmp/hamlet-history-\(UInt64.random(in: 0 ... .max))"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "person get 1\n\\timing\n".write(toFile: path, atomically: true, encoding: .utf8)
    let file = HistoryFile(path: path)
    file.append("person register {\n  name: ‹…›\n}")
    file.append("a \"b\" \u{1B}[2J")
    #expect(
      file.lines() == [
        "person get 1", "\\timing", "person register {\n  name: ‹…›\n}", "a \"b\" ␛[2J",
      ]
    )
  }

  @Test("History does not grow for ever: the newest lines are kept, by one writer or by several.")
  func historyBound() async throws {
    let path = "/tmp/hamlet-history-\(UInt64.random(in: 0 ... .max))"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let long = String(repeating: "x", count: 400)
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<400 {
            HistoryFile(path: path).append("person get \(writer) \(number) \(long)")
          }
        }
      }
    }
    let size = try #require(FileManager.default.contents(atPath: path)).count
    #expect(size <= HistoryFile.byteLimit)
    let lines = HistoryFile(path: path).lines()
    #expect(lines.count > 100 && lines.allSatisfy { $0.hasSuffix(long) })
    for writer in 0..<4 {
      let own = lines.filter { $0.hasPrefix("person get \(writer) ") }
      // What one writer wrote stands in its order.
      let numbers = own.compactMap { Int($0.split(separator: " ")[3]) }
      #expect(numbers == numbers.sorted())
    }
    #expect(lines.contains { $0.contains(" 399 ") })
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }

  @Test("Of several statements none runs before all are understood.")
  func block() async {
    let runner = ScriptedRunner()
    let console = ScriptedConsole(answers: [
      .line("person get \(Fixture.person)\npersn get 1"),
      .line("person get \(Fixture.person)\n\nperson get \(Fixture.person) \\\n --timeout=5s"),
    ])
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
    _ = await session.runLoop()
    #expect(runner.calls.count == 2)
    #expect(console.notes.contains("did you mean person?"))
    // One entry for what was refused as a whole, one for each statement that ran.
    #expect(session.history.count == 3)
  }
}
