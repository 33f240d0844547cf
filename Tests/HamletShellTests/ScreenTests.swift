import Testing

@testable import HamletShell

@Suite("What is drawn is what the picture says")
struct ScreenTests {
  static let keys: [Key] = [
    .left, .right, .home, .end, .backspace, .delete, .wordLeft, .wordRight, .up, .down, .enter,
    .tab,
    .control("k"), .control("u"), .control("w"), .control("y"), .control("_"), .control("r"),
    .control("s"), .control("t"), .alt("y"), .alt("/"), .alt("u"), .alt("."), .alt("\n"), .escape,
    .pageDown, .help,
  ]

  @Test(
    "Whatever is typed, a terminal that applies the bytes shows the picture and has its cursor.",
    arguments: 0..<60
  )
  func drawn(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let size = TerminalSize(
      width: Int.random(in: 10...40, using: &random),
      height: Int.random(in: 3...12, using: &random)
    )
    var terminal = ModelTerminal(width: size.width, height: size.height)
    var screen = LineScreen()
    var editor = LineEditor(history: ["person search 芳", "王芳 [\n1]"], guide: Self.guide)
    let style = Style(isColoured: Bool.random(using: &random))
    for _ in 0..<60 {
      let key =
        Bool.random(using: &random)
        ? Key.paste(Self.text(&random)) : Self.keys.randomElement(using: &random) ?? .enter
      if case .complete = editor.take(key) { editor.show(Self.completions(editor, &random)) }
      editor.refreshHint()
      let picture = EditorPicture(
        prompt: "王> ",
        editor: editor,
        width: size.width,
        height: size.height
      )
      terminal.apply(screen.draw(picture, on: size, style: style))
      #expect(terminal.refused.isEmpty, "seed \(seed): \(terminal.refused)")
      let shown = Array(terminal.text.suffix(picture.rows.count))
      let expected = picture.rows.map(Self.trimmed)
      #expect(Self.trimmedEnd(shown) == Self.trimmedEnd(expected), "seed \(seed)")
      #expect(terminal.column == picture.cursorColumn, "seed \(seed)")
      for row in picture.rows { #expect(CellWidth.of(row) <= size.width, "seed \(seed)") }
      #expect(picture.rows.count <= size.height, "seed \(seed)")
      #expect(picture.cursorColumn < size.width, "seed \(seed)")
      #expect((0...editor.buffer.characters.count).contains(editor.buffer.cursor), "seed \(seed)")
      #expect(Array(editor.buffer.text) == editor.buffer.characters, "seed \(seed)")
    }
  }

  @Test("A key at the end of a long line writes a few bytes, not the line.")
  func onlyChanges() {
    var editor = LineEditor()
    _ = editor.take(.paste(String(repeating: "王芳 abc ", count: 500)))
    let size = TerminalSize(width: 80, height: 24)
    var screen = LineScreen()
    func picture() -> EditorPicture {
      EditorPicture(prompt: "> ", editor: editor, width: 80, height: 24)
    }
    _ = screen.draw(picture(), on: size, style: Style(isColoured: true))
    _ = editor.take(.text("芳"))
    #expect(screen.draw(picture(), on: size, style: Style(isColoured: true)) == "芳")
    _ = editor.take(.left)
    #expect(screen.draw(picture(), on: size, style: Style(isColoured: true)).utf8.count < 12)
    #expect(screen.draw(picture(), on: size, style: Style(isColoured: true)).isEmpty)
  }

  @Test("A finished line that is longer than the screen is left on it whole.")
  func finished() {
    var editor = LineEditor()
    _ = editor.take(.paste((0..<60).map { "word\($0)" }.joined(separator: " ")))
    let size = TerminalSize(width: 20, height: 5)
    var terminal = ModelTerminal(width: 20, height: 5)
    var screen = LineScreen()
    let part = EditorPicture(prompt: "> ", editor: editor, width: 20, height: 5)
    #expect(part.rows.count == 5)
    terminal.apply(screen.draw(part, on: size, style: Style(isColoured: false)))
    editor.close()
    let whole = EditorPicture(prompt: "> ", editor: editor, width: 20)
    terminal.apply(screen.draw(whole, on: size, style: Style(isColoured: false)))
    #expect(terminal.text == whole.rows.map(Self.trimmed))
  }

  static var guide: LineGuide {
    var guide = LineGuide()
    guide.takesLines = true
    guide.isOpen = { StatementText.isOpen($0) }
    guide.parts = { Fixture.parser.parse(String($0)).parts }
    guide.hint = { $0.count % 2 == 0 ? "王芳 \u{1B}[2J" : "" }
    guide.maySuggest = { _ in true }
    return guide
  }

  /// Text without what stands alone without width at a row's beginning, which no terminal agrees on.
  private static func text(_ random: inout SeededRandom) -> String {
    let pieces = [
      "王", "芳", "\u{20000}", "a", " ", "é", "👩‍👩‍👧", "🇨🇳", "❤️", "한", "ﾊ", "，", "“", "\"", "\\", "[", "]",
      "=", "|", "#", "\u{202E}", "\u{7}", "\u{1B}", "\n", "\r\n", "\u{FFFD}", "person register ",
    ]
    return (0..<Int.random(in: 0...5, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  private static func completions(
    _ editor: LineEditor,
    _ random: inout SeededRandom
  ) -> Completions {
    let cursor = editor.buffer.cursor
    let count = Int.random(in: 0...12, using: &random)
    let candidates = (0..<count).map { Candidate("王\($0)", detail: "芳 person \($0)") }
    return Completions(range: max(0, cursor - 1)..<cursor, candidates: candidates)
  }

  private static func trimmed(_ row: String) -> String {
    var row = row
    while row.last == " " { row.removeLast() }
    return row
  }

  private static func trimmedEnd(_ rows: [String]) -> [String] {
    var rows = rows
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }
}
