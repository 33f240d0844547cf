import Testing

@testable import HamletShell

@Suite struct CellTests {
  @Test(
    "Text takes the cells that a terminal draws.",
    arguments: [
      ("王芳", 4), ("a王", 3), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("🇨🇳", 2), ("❤\u{FE0F}", 2), ("❤", 1),
      ("ﾊ", 1), ("ハ", 2),
      ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("＝", 2), ("—", 1), ("", 0), ("\u{200D}", 0),
      ("𠀀", 2), ("ก\u{E33}", 2), ("ກ\u{EB3}", 2), ("\u{E33}", 1),
    ]
  )
  func width(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }

  @Test("Nothing shown can move a cursor or turn the reading direction.", arguments: 0..<50)
  func visible(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let shown = VisibleText.of(random.text(upTo: 40))
    for scalar in shown.unicodeScalars {
      #expect(scalar.properties.generalCategory != .control, "seed \(seed)")
      #expect(scalar.value != 0x202E, "seed \(seed)")
    }
    #expect(VisibleText.of(shown) == shown)
  }

  @Test("Cut, padded and wrapped text keeps to its width.", arguments: 0..<50)
  func fit(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = VisibleText.of(random.text(upTo: 40))
    for width in 1...12 {
      #expect(CellWidth.of(CellText.cut(text, to: width)) <= width, "seed \(seed) width \(width)")
      #expect(CellWidth.of(CellText.padded(text, to: width)) >= width)
    }
    for line in CellText.wrapped(text, to: 10) { #expect(CellWidth.of(line) <= 10, "seed \(seed)") }
  }
}
