@testable import HamletShell

/// Bytes of a keyboard: keys, the line they edit, and its picture.
enum KeyTrial {
  static func run(_ input: [UInt8]) throws(Finding) {
    var input = FuzzInput(input)
    let width = Int(input.byte())
    let pieces = Int(input.byte() & 15) + 1
    let isSecret = width == 77
    var parser = KeyParser()
    let guide = CommandGuide(
      parser: ContractSeeds.parser,
      language: .chinese,
      style: Style(isColoured: false)
    ).guide
    let history = ["person search 芳", "\u{202E}x", "roster [\n1]"]
    var editor = LineEditor(history: history, isSecret: isSecret, guide: guide)
    let completer = Completer(book: ContractSeeds.book, language: .chinese)
    while !input.isEmpty {
      for key in parser.take(input.bytes(pieces)) { try press(key, &editor, completer, width) }
    }
    while parser.isWaiting {
      for key in parser.expire() { try press(key, &editor, completer, width) }
    }
  }

  private static func press(
    _ key: Key,
    _ editor: inout LineEditor,
    _ completer: Completer,
    _ width: Int
  ) throws(Finding) {
    switch editor.take(key) {
    case .complete:
      editor.show(
        completer.completions(for: Array(editor.buffer.characters[..<editor.buffer.cursor]))
      )
    case .submit:
      editor = LineEditor(history: editor.history + [editor.buffer.text], guide: editor.guide)
    case .explain(let lines): try TerminalRule.check(lines)
    case .redraw, .end, .back, .interrupt, .clearScreen, .edit, .suspend, .none: break
    }
    editor.refreshHint()
    let buffer = editor.buffer
    try hold((0...buffer.characters.count).contains(buffer.cursor), "the cursor is nowhere")
    let picture = EditorPicture(prompt: "zhang@白石> ", editor: editor, width: width)
    try TerminalRule.check(picture.rows)
    // The symbols of one cluster may be wider than a screen.
    for row in picture.rows where !row.contains("⟨") && !row.contains("␛") {
      try hold(CellWidth.of(row) <= max(24, width), "a row wider than the screen of \(width)")
    }
    try hold(picture.rows.indices.contains(picture.cursorRow), "the cursor is in no row")
  }
}
