import Testing

@testable import HamletShell

@Suite struct EditorTests {
  struct Script: Sendable, CustomTestStringConvertible {
    var keys: String
    var text: String
    var cursor: Int
    var testDescription: String { keys.debugDescription }
  }

  @Test(
    "Keys do to the text what people expect of them.",
    arguments: [
      Script(keys: "王芳", text: "王芳", cursor: 2),
      Script(keys: "王芳\u{1B}[D小", text: "王小芳", cursor: 2),
      Script(keys: "王芳\u{7F}", text: "王", cursor: 1),
      Script(keys: "e\u{301}x\u{7F}\u{7F}", text: "", cursor: 0),
      Script(keys: "abc\u{1}王", text: "王abc", cursor: 1),
      Script(keys: "abc\u{1B}[H\u{1B}[3~", text: "bc", cursor: 0),
      Script(keys: "name=王芳 sex=女\u{17}", text: "name=王芳 ", cursor: 8),
      Script(keys: "one two\u{15}\u{19}", text: "one two", cursor: 7),
      Script(keys: "one two\u{1}\u{B}x\u{19}", text: "xone two", cursor: 8),
      Script(keys: "one\u{1B}[200~a\nb\u{1B}[201~", text: "onea b", cursor: 6),
      Script(keys: "one\u{1B}[200~two\u{1B}[201~\u{1F}", text: "one", cursor: 3),
      Script(keys: "one two\u{1B}[1;5D\u{1B}[1;5D", text: "one two", cursor: 0),
      Script(keys: "\u{1B}[A", text: "person get", cursor: 10),
      Script(keys: "x\u{1B}[A\u{1B}[A\u{1B}[B\u{1B}[B", text: "x", cursor: 1),
      Script(keys: "\u{12}sear", text: "person search 芳", cursor: 15),
      Script(keys: "\u{12}sear\u{7}", text: "", cursor: 0),
      Script(keys: "👩‍👩‍👧\u{7F}", text: "", cursor: 0),
    ]
  )
  func keys(script: Script) {
    var parser = KeyParser()
    var editor = LineEditor(history: ["person search 芳", "person get"])
    for key in parser.take(Array(script.keys.utf8)) { _ = editor.take(key) }
    #expect(editor.buffer.text == script.text)
    #expect(editor.buffer.cursor == script.cursor)
  }

  @Test("Control keys end, interrupt and submit.")
  func actions() {
    var editor = LineEditor()
    #expect(editor.take(.control("d")) == .end)
    #expect(editor.take(.control("c")) == .interrupt(""))
    _ = editor.take(.text("王"))
    #expect(editor.take(.control("c")) == .interrupt("王"))
    #expect(editor.buffer.isEmpty)
    _ = editor.take(.text("芳"))
    #expect(editor.take(.enter) == .submit("芳"))
    #expect(editor.take(.control("l")) == .clearScreen)
    #expect(editor.take(.tab) == .complete)
  }

  @Test("Bytes give the same keys however they are cut.", arguments: 0..<100)
  func pieces(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<20 {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes += Array("王👩‍👩‍👧".utf8)
      case 1: bytes += Array("\u{1B}[1;5C\u{1B}OH".utf8)
      case 2: bytes += Array("\u{1B}[200~a\nb\u{1B}[201~".utf8)
      case 3: bytes += [UInt8.random(in: 0x80...0xFF, using: &random), 0x41]
      default: bytes += Array("x=1\r".utf8)
      }
    }
    var whole = KeyParser()
    var cut = KeyParser()
    let expected = whole.take(bytes) + whole.expire()
    var given: [Key] = []
    for byte in bytes { given += cut.take([byte]) }
    given += cut.expire()
    #expect(given == expected, "seed \(seed)")
  }

  @Test("Whatever is typed, cursor and picture stay in their bounds.", arguments: 0..<100)
  func anyKeys(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var editor = LineEditor(history: ["王芳", "one two"])
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .wordLeft, .wordRight, .up, .down,
      .control("k"), .control("u"), .control("w"), .control("y"), .control("_"), .control("r"),
      .enter,
      .escape, .tab,
    ]
    for _ in 0..<80 {
      let key =
        Bool.random(using: &random)
        ? Key.text(random.text(upTo: 3)) : keys.randomElement(using: &random) ?? .enter
      _ = editor.take(key)
      #expect((0...editor.buffer.characters.count).contains(editor.buffer.cursor), "seed \(seed)")
      #expect(Array(editor.buffer.text) == editor.buffer.characters, "seed \(seed)")
      let width = Int.random(in: 8...40, using: &random)
      let picture = EditorPicture(prompt: "王> ", editor: editor, width: width)
      #expect(picture.cursorColumn < width, "seed \(seed)")
      #expect(picture.cursorRow < picture.rows.count, "seed \(seed)")
      for row in picture.rows { #expect(CellWidth.of(row) <= width, "seed \(seed)") }
    }
  }

  @Test("Undo goes back to the beginning.", arguments: 0..<50)
  func undo(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var buffer = LineBuffer()
    for _ in 0..<40 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: buffer.insert(random.text(upTo: 4), isPaste: true)
      case 1: buffer.deleteBackward()
      case 2: buffer.move(by: Int.random(in: -3...3, using: &random))
      default: buffer.kill(0..<buffer.cursor)
      }
    }
    for _ in 0..<80 { buffer.undo() }
    #expect(buffer.isEmpty, "seed \(seed)")
  }

  @Test("The picture wraps by cells and a wide cluster is never cut.")
  func wrap() {
    var editor = LineEditor()
    for character in "王芳欧阳建国" { _ = editor.take(.text(String(character))) }
    let picture = EditorPicture(prompt: "医生> ", editor: editor, width: 9)
    #expect(picture.rows == ["医生> 王", "芳欧阳建", "国"])
    #expect(picture.cursorRow == 2)
    #expect(picture.cursorColumn == 2)
  }

  @Test("A secret is not drawn.")
  func secret() {
    var editor = LineEditor(isSecret: true)
    _ = editor.take(.text("hunter2"))
    #expect(EditorPicture(prompt: "密码：", editor: editor, width: 40).rows == ["密码："])
    #expect(editor.buffer.text == "hunter2")
  }
}
