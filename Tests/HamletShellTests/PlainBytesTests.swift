import Testing

@testable import HamletShell

@Suite("What most texts are made of is measured by its bytes, as clusters measure it")
struct PlainBytesTests {
  @Test(
    "Bytes and clusters agree, and what acts or joins is left to the clusters.",
    arguments: 0..<300
  )
  func agree(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = random.text(upTo: 8)
    let cells = Array(text).reduce(0) { $0 + CellWidth.of($1) }
    #expect(CellWidth.of(text) == cells, "seed \(seed)")
    guard PlainBytes.hold(text) else { return }
    #expect(!text.unicodeScalars.contains(where: UnsafeScalar.mayAct), "seed \(seed)")
    #expect(PlainBytes.width(text) == cells, "seed \(seed)")
  }

  @Test("Every Han character of the range is wide, and its neighbours are not taken for one.")
  func range() {
    for value in UInt32(0x3000)..<0xB000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let isHan = (0x4E00..<0xA000).contains(value)
      #expect((PlainBytes.width(text) == 2) == isHan, "\(value)")
    }
    for text in ["\u{1B}", "\n", "é", "e\u{301}", "王\u{301}", "\u{7F}", "\u{200B}", "👩", "¼"] {
      #expect(PlainBytes.width(text) == nil, "\(text.debugDescription)")
    }
    #expect(PlainBytes.width("") == 0)
    #expect(PlainBytes.width("王芳 29") == 7)
  }

  @Test(
    "Cells that need no quotes have none, and every sign that needs them has.",
    arguments: 0..<300
  )
  func quotes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let more = [",", "\n", " ", "\u{85}", "\u{2028}", "“", "·", "\r\n", ""]
    let text =
      (more.randomElement(using: &random) ?? "") + random.text(upTo: 3)
      + (more.randomElement(using: &random) ?? "")
    let separators: Set<UInt32> = [0x22, 0x2C, 0xA, 0xB, 0xC, 0xD, 0x85, 0x2028, 0x2029]
    let isNeeded =
      text.unicodeScalars.contains { separators.contains($0.value) }
      || text.unicodeScalars.first == " " || text.unicodeScalars.last == " "
    #expect(AnswerWriter.csvCell(text).unicodeScalars.first == "\"" || !isNeeded, "seed \(seed)")
    #expect(isNeeded || AnswerWriter.csvCell(text) == text, "seed \(seed)")
  }
}
