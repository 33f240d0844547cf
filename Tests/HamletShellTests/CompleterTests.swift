import Testing

@testable import HamletShell

@Suite struct CompleterTests {
  private func names(_ line: String) -> [String] {
    Completer(book: Fixture.book, language: .english).completions(for: Array(line)).candidates
      .map(\.insertion)
  }

  @Test("Words, fields, values, flags and metas are offered where they may stand.")
  func places() {
    #expect(names("per").contains("person"))
    #expect(names("person reg") == ["register"])
    #expect(names("person register se") == ["sex="])
    #expect(names("person register 性") == ["性别="])
    #expect(names("person register sex=f") == ["female"])
    #expect(names("person register sex=女") == ["女"])
    #expect(names("person register --dry") == ["--dry-run"])
    #expect(names("person register birth=t") == ["today"])
    #expect(names("person update x phones.0.ok_to_call=t") == ["true"])
    #expect(names("\\tim") == ["\\timing"])
    #expect(names("call PersonService.GetP") == ["PersonService.GetPerson"])
    #expect(!names("person register sex=f ").contains("sex="))
    #expect(names("nothing here ") == [])
  }

  @Test("The only completion is put in, several are listed and chosen.")
  func menu() {
    let completer = Completer(book: Fixture.book, language: .chinese)
    var editor = LineEditor()
    _ = editor.take(.text("person register sex=f"))
    editor.show(completer.completions(for: editor.buffer.characters))
    #expect(editor.buffer.text == "person register sex=female ")
    _ = editor.take(.text("kind="))
    editor.show(completer.completions(for: editor.buffer.characters))
    #expect(editor.menu != nil)
    _ = editor.take(.tab)
    #expect(editor.take(.enter) == .redraw)
    #expect(editor.buffer.text == "person register sex=female kind=local_registered ")
  }

  @Test("No beginning of a line makes completion fail.", arguments: 0..<100)
  func anyLine(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let line = "person update " + random.text(upTo: 20)
    let count = Array(line).count
    let completions = Completer(book: Fixture.book, language: .english)
      .completions(for: Array(line))
    #expect(completions.range.upperBound <= count, "seed \(seed)")
  }
}
