/// A random source that repeats (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// Text of Han, Latin, emoji, combining marks, controls and signs of the grammar.
  mutating func text(upTo limit: Int) -> String {
    let pieces = [
      "王", "芳", "欧阳", "\u{20000}", "a", "Z", "9", " ", "é", "e\u{301}", "\u{301}", "👩‍👩‍👧", "🇨🇳",
      "❤️", "한", "ﾊ", "，", "“", "”", "'", "\"", "\\", "[", "]", "{", "}", ":", "=", "|", ">", "#",
      "$",
      "@", "-", "!", "\u{202E}", "\u{7}", "\u{1B}", "\u{85}", "\t", "\u{200D}", "\u{FFFD}",
    ]
    return (0..<Int.random(in: 0...limit, using: &self)).map { _ in
      pieces.randomElement(using: &self) ?? ""
    }.joined()
  }
}
