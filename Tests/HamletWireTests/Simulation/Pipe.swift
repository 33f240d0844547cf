import NIOCore

/// One direction of a link: bytes go in whole and come out in pieces of any size.
struct Pipe {
  private var bytes: [UInt8] = []
  private(set) var isEnded = false

  var isEmpty: Bool { bytes.isEmpty }

  mutating func write(_ buffer: ByteBuffer) {
    guard !isEnded else { return }
    bytes += buffer.readableBytesView
  }

  mutating func end() {
    isEnded = true
  }

  /// Loses what is under way from a byte of the generator's choice on.
  mutating func cut(using random: inout SplitMix) {
    bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
    isEnded = true
  }

  /// Some of what is under way: often a few bytes, sometimes much.
  mutating func read(using random: inout SplitMix) -> ByteBuffer? {
    guard !bytes.isEmpty else { return nil }
    let most = random.once(in: 3) ? 7 : 40_000
    let count = Int.random(in: 1...min(most, bytes.count), using: &random)
    let piece = ByteBuffer(bytes: bytes.prefix(count))
    bytes.removeFirst(count)
    return piece
  }
}
