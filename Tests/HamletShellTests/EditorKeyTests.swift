import Testing

@testable import HamletShell

@Suite("The editor's keys")
struct EditorKeyTests {
  private static let history = ["person get 1 name=王", "person delete 2", "roster show 3"]

  @Test(
    "What was cut comes back, pieces in a row as one, older ones by turning.",
    arguments: [
      ("one two\u{17}\u{17}\u{19}", "one two"), ("one two\u{17}x\u{17}\u{19}", "one x"),
      ("a b\u{17}\u{1}c\u{B}\u{19}\u{1B}y", "cb"), ("ab\u{14}", "ba"), ("abc\u{1B}[D\u{14}", "acb"),
      ("one\u{1}\u{1B}u two", "ONE two"), ("ONE\u{1}\u{1B}l", "one"),
      ("one two\u{1}\u{1B}c", "One two"),
      ("x \u{1B}.", "x 3"), ("x \u{1B}.\u{1B}.\u{1B}.", "x name=王"), ("x \u{1B}.\u{1F}", "x "),
      ("abc\u{1F}\u{1B}/", "abc"), ("abc\u{17}\u{18}\u{15}", "abc"), ("abc\u{1F}d\u{1B}/", "d"),
      ("per\u{1B}[A\u{1B}[A", "person get 1 name=王"), ("per\u{1B}[A\u{1B}[B", "per"),
      ("\u{12}person\u{12}", "person get 1 name=王"),
      ("\u{12}person\u{12}\u{13}", "person delete 2"),
      ("\u{12}zzz\u{7}", ""), ("x\u{10}\u{E}", "x"), ("x\u{10}", "roster show 3"),
      ("abc\u{1B}[[Bd", "abcd"), ("王芳\u{1B}[1;3Dx", "x王芳"),
    ]
  )
  func keys(script: String, text: String) {
    var parser = KeyParser()
    var editor = LineEditor(history: Self.history)
    for key in parser.take(Array(script.utf8)) { _ = editor.take(key) }
    #expect(editor.buffer.text == text)
  }

  @Test("Undo after any change is as before, and redo as after.", arguments: 0..<80)
  func undoRedo(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var buffer = LineBuffer()
    for _ in 0..<60 {
      // A movement ends the run of keys that undo takes back as one.
      buffer.move(by: Int.random(in: -3...3, using: &random))
      let before = (buffer.characters, buffer.cursor)
      switch Int.random(in: 0..<7, using: &random) {
      case 0: buffer.insert(random.text(upTo: 4), isPaste: true)
      case 1: buffer.insert(random.text(upTo: 2))
      case 2: buffer.deleteBackward()
      case 3: buffer.kill(0..<buffer.cursor)
      case 4: buffer.yank()
      case 5: buffer.transpose()
      default: buffer.set(random.text(upTo: 8))
      }
      let after = (buffer.characters, buffer.cursor)
      guard before.0 != after.0 else { continue }
      buffer.undo()
      #expect(buffer.characters == before.0 && buffer.cursor == before.1, "seed \(seed)")
      buffer.redo()
      #expect(buffer.characters == after.0 && buffer.cursor == after.1, "seed \(seed)")
      #expect(Array(buffer.text) == buffer.characters, "seed \(seed)")
    }
  }

  @Test("Ctrl-Z stops, Ctrl-X Ctrl-E edits outside, F1 and Alt-? ask; a secret takes none of them.")
  func actions() {
    var parser = KeyParser()
    let keys = parser.take(Array("\u{1A}\u{18}\u{5}\u{1B}OP\u{1B}[[A\u{1B}[11~\u{1B}?".utf8))
    var editor = LineEditor(guide: Self.asking)
    let actions = keys.map { editor.take($0) }
    let asked = LineEditor.Action.explain(["王"])
    #expect(actions == [.suspend, .redraw, .edit, asked, asked, asked, asked])
    var secret = LineEditor(initial: "x", isSecret: true, guide: Self.asking)
    #expect(secret.buffer.isEmpty)
    #expect(keys.map { secret.take($0) } == [.suspend, .redraw, .none, .none, .none, .none, .none])
    #expect(secret.take(.text("?")) == .redraw)
    #expect(secret.buffer.text == "?")
  }

  @Test("A question mark asks where the guide has an answer, and an Enter behind it sends nothing.")
  func question() {
    var editor = LineEditor(guide: Self.asking)
    #expect(editor.take(.text("？")) == .explain(["王"]))
    #expect(editor.take(.enter) == .none)
    #expect(editor.take(.enter) == .submit(""))
    _ = editor.take(.text("x"))
    #expect(editor.take(.text("?")) == .redraw)
    #expect(editor.take(.enter) == .submit("x?"))
  }

  @Test("What was edited outside is one change; Shift-Tab goes back where it may.")
  func outside() {
    var editor = LineEditor(initial: "abc", guide: ScreenTests.guide, canGoBack: true)
    editor.takeEdited("d [\n1]\n")
    #expect(editor.buffer.text == "d [\n1]")
    _ = editor.take(.control("_"))
    #expect(editor.take(.backTab) == .back("abc"))
    var other = LineEditor()
    #expect(other.take(.backTab) == .none)
  }

  @Test("A grey suggestion is taken by Right, End and Ctrl-E, a word of it by Alt-F, else it goes.")
  func suggestion() {
    func editor(_ typed: String) -> LineEditor {
      var editor = LineEditor(history: Self.history, guide: ScreenTests.guide)
      _ = editor.take(.text(typed))
      editor.refreshHint()
      return editor
    }
    #expect(editor("ros").hint == .suggestion("ter show 3"))
    for key in [Key.right, .end, .control("e"), .control("f")] {
      var editor = editor("ros")
      _ = editor.take(key)
      #expect(editor.buffer.text == "roster show 3")
    }
    var word = editor("ros")
    _ = word.take(.alt("f"))
    #expect(word.buffer.text == "roster")
    word.refreshHint()
    #expect(word.take(.enter) == .submit("roster"))
    // Not in the middle of the text, and not what was not shown.
    var moved = editor("ros")
    _ = moved.take(.left)
    moved.refreshHint()
    #expect(moved.hint == nil)
    var unseen = LineEditor(history: Self.history, guide: ScreenTests.guide)
    _ = unseen.take(.text("ros"))
    _ = unseen.take(.right)
    #expect(unseen.buffer.text == "ros")
  }

  @Test("A menu longer than the screen scrolls, and says where it is.")
  func menu() {
    let candidates = (1...30).map { Candidate("n\($0)", detail: "第\($0)个") }
    var editor = LineEditor()
    editor.show(Completions(range: 0..<0, candidates: candidates))
    for _ in 0..<12 { _ = editor.take(.tab) }
    let picture = EditorPicture(prompt: "> ", editor: editor, width: 20, height: 6)
    let rows = ["> n", "  n9   第9个", "  n10  第10个", "  n11  第11个", "> n12  第12个", "  9-12 / 30"]
    #expect(picture.rows == rows)
    _ = editor.take(.pageDown)
    _ = editor.take(.enter)
    #expect(editor.buffer.text == "n20 ")
  }

  @Test("What comes late joins what was there, without what both have.")
  func merged() {
    let local = Completions(range: 2..<4, candidates: [Candidate("a"), Candidate("b")])
    let late = Completions(range: 2..<4, candidates: [Candidate("b"), Candidate("c")])
    #expect(local.merged(with: late).candidates.map(\.insertion) == ["a", "b", "c"])
    let elsewhere = Completions(range: 0..<4, candidates: [Candidate("z")])
    #expect(local.merged(with: elsewhere) == local)
    #expect(Completions(range: 9..<9, candidates: []).merged(with: late) == late)
  }

  private static var asking: LineGuide {
    var guide = LineGuide()
    guide.explain = { text, _ in text.isEmpty ? ["王"] : nil }
    return guide
  }
}
