import Testing

@testable import HamletShell

@Suite("A change cuts the clusters around it anew, and only those")
struct BufferTests {
  @Test(
    "The clusters are those of the whole text, and the cursor is behind what was put in.",
    arguments: 0..<200
  )
  func seams(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    // What joins its neighbours: flags in a row, joiners, prepended and combining marks, line ends.
    let joining = [
      "🇨", "🇳", "\u{200D}", "👩", "\u{301}", "\u{600}", "\r", "\n", "ᄀ", "ᅡ", "ᆨ", "\u{FE0F}", "क",
      "\u{94D}", "ष",
    ]
    var buffer = LineBuffer()
    for _ in 0..<40 {
      let text =
        Bool.random(using: &random)
        ? joining.randomElement(using: &random) ?? "" : random.text(upTo: 3)
      let place = Int.random(in: 0...buffer.characters.count, using: &random)
      let before = buffer
      buffer.move(to: place)
      let removed = Int.random(in: 0...3, using: &random)
      let end = min(place + removed, before.characters.count)
      if Bool.random(using: &random) {
        buffer.insert(text)
        let front = String(before.characters[..<place]) + text
        expect(buffer, front, String(before.characters[place...]), seed)
      } else {
        buffer.replace(place..<end, with: text)
        guard place < end || !text.isEmpty else { continue }
        let front = String(before.characters[..<place]) + text
        expect(buffer, front, String(before.characters[end...]), seed)
      }
    }
  }

  private func expect(_ buffer: LineBuffer, _ front: String, _ back: String, _ seed: UInt64) {
    let whole = Array(front + back)
    #expect(buffer.characters == whole, "seed \(seed)")
    var bytes = 0
    let cursor = whole.firstIndex { character in
      if bytes >= front.utf8.count { return true }
      bytes += character.utf8.count
      return false
    }
    #expect(buffer.cursor == cursor ?? whole.count, "seed \(seed)")
  }
}
