import Testing

@testable import HamletMessages

@Suite("An arena hands out memory up to its limit and takes it back at once")
struct CodecArenaTests {
  @Test("Pieces are aligned to 16 bytes and do not overlap.")
  func alignedAndApart() {
    let arena = Arena()
    let sizes = [0, 1, 15, 16, 17, 4000, 20_000, 3, 100_000, 5]
    let pieces = sizes.map { (UInt(bitPattern: arena.allocate($0)), UInt($0)) }
    for (start, _) in pieces { #expect(start % 16 == 0) }
    let sorted = pieces.sorted { $0.0 < $1.0 }
    for (piece, next) in zip(sorted, sorted.dropFirst()) {
      #expect(piece.0 + max(piece.1, 1) <= next.0)
    }
  }

  @Test("The last byte within the limit is given, the next is not.")
  func limitIsExact() {
    let arena = Arena()
    arena.limit = 64
    #expect(arena.take(48) != nil)
    #expect(arena.take(17) == nil)
    #expect(arena.take(16) != nil)
    #expect(arena.take(1) == nil)
    #expect(arena.take(Int.max) == nil)
  }

  @Test("After a reset the limit is gone and the first memory is used again.")
  func resetReuses() {
    let arena = Arena()
    let first = arena.allocate(100)
    _ = arena.allocate(1 << 20)
    arena.limit = 0
    arena.reset()
    #expect(arena.limit == nil)
    #expect(arena.allocate(100) == first)
  }

  @Test("A message that needs more than the limit is not unpacked, and does not spoil the arena.")
  func unpackPastLimit() {
    let details = ErrorDetails(
      violations: (0..<1000).map { FieldViolation(path: "phones[\($0)].number", rule: "required") }
    )
    let (payload, arena) = (details.encodedBytes(), Arena())
    for limit in stride(from: 0, to: 200_000, by: 997) {
      arena.reset()
      arena.limit = limit
      let read = unpacked(ErrorDetails.self, payload, in: arena)
      #expect(read == nil || read == details, "limit \(limit)")
    }
    arena.reset()
    arena.limit = 64
    #expect(unpacked(ErrorDetails.self, payload, in: arena) == nil)
    arena.reset()
    #expect(unpacked(ErrorDetails.self, payload, in: arena) == details)
  }
}
