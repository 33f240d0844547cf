/// Changes inputs at random, as a fuzzer does that sees no coverage; a seed repeats its changes.
struct Mutation {
  private var random: Generator
  private static let words: [[UInt8]] = [
    [0], [0xFF], [0x7F], [0x80], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0x1B, 0x5B, 0x32, 0x4A],
    [0xE2, 0x80, 0xAE], [0xCC, 0x81], [0xEF, 0xBB, 0xBF], [0xC2, 0x9B], Array("\"\"".utf8),
    Array("\\u{".utf8), Array("[{".utf8), Array("\n\n".utf8), Array("99999999999999999999".utf8),
  ]

  init(seed: UInt64) { random = Generator(state: seed) }

  /// One of the inputs with a few changes.
  mutating func change(_ inputs: [[UInt8]]) -> [UInt8] {
    var bytes = inputs.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let count = min(Int.random(in: 1...8, using: &random), bytes.count - place)
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random) }
      case 1: if place < bytes.count { bytes[place] = .random(in: 0...255, using: &random) }
      case 2: bytes.removeSubrange(place..<(place + count))
      case 3: bytes.insert(contentsOf: Self.words.randomElement(using: &random) ?? [], at: place)
      default:
        let other = inputs.randomElement(using: &random) ?? []
        bytes = Array(bytes.prefix(place)) + other.suffix(Int.random(in: 0...64, using: &random))
      }
    }
    return bytes
  }

  /// SplitMix64 of Steele, Lea and Flood, 2014.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
