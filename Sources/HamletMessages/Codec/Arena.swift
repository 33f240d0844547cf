internal import CHamletProtos
internal import CProtobufC

/// Memory for one message at a time: handed out front to back, taken back all at once.
///
/// A decoder sets `limit` before it unpacks; past it `take` gives nil and protobuf-c gives up
/// cleanly. One owner at a time: an arena belongs to a loop or to a call.
package final class Arena {
  private struct Block {
    let start: UnsafeMutableRawPointer
    let size: Int
  }

  /// What changes: all of it in one, so that each piece asks for it once.
  private struct Room {
    let firstBlockSize: Int
    var blocks: [Block] = []
    var offset = 0
    var used = 0
    var limit: Int?

    mutating func reset() {
      while blocks.count > 1 { blocks.removeLast().start.deallocate() }
      offset = 0
      used = 0
      limit = nil
    }

    mutating func take(_ size: Int) -> UnsafeMutableRawPointer? {
      if let limit, size > limit - used { return nil }
      return hand(out: size)
    }

    mutating func hand(out size: Int) -> UnsafeMutableRawPointer {
      used += size
      if let last = blocks.last, size <= last.size - offset {
        offset += size
        return last.start + (offset - size)
      }
      offset = size
      return newBlock(holding: size).start
    }

    private mutating func newBlock(holding size: Int) -> Block {
      let wanted = max(size, blocks.last.map { min($0.size * 2, 1 << 20) } ?? firstBlockSize)
      let start = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: 16)
      let block = Block(start: start, size: wanted)
      blocks.append(block)
      return block
    }
  }

  // Not checked at run time for accesses that overlap: every change is one of the room's own, which
  // calls nothing that knows the arena.
  @exclusivity(unchecked) private var room: Room

  /// Makes an arena that takes no memory before the first message.
  ///
  /// The first block, of so many bytes, stays with it; one for small messages, of which there are
  /// very many, takes a small one.
  package init(firstBlock bytes: Int = 16 * 1024) {
    room = Room(firstBlockSize: bytes)
  }

  deinit {
    for block in room.blocks { block.start.deallocate() }
  }

  var used: Int { room.used }

  /// How many bytes a message may take; nil: as many as there are.
  var limit: Int? {
    get { room.limit }
    set { room.limit = newValue }
  }

  /// Takes back everything handed out; the first block is kept for the next message.
  package func reset() { room.reset() }

  /// `size` bytes aligned to 16, or nil past the limit.
  func take(_ size: Int) -> UnsafeMutableRawPointer? {
    Self.rounded(size).flatMap { room.take($0) }
  }

  /// `size` bytes whatever the limit; for what this program itself encodes.
  func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    room.hand(out: Self.rounded(size) ?? size)
  }

  private static func rounded(_ size: Int) -> Int? {
    let (sum, overflow) = max(size, 1).addingReportingOverflow(15)
    return overflow ? nil : sum & ~15
  }

  /// Runs `body` with a protobuf-c allocator that takes from this arena and frees nothing.
  func withAllocator<R>(_ body: (UnsafeMutablePointer<ProtobufCAllocator>) -> R) -> R {
    var allocator = ProtobufCAllocator(
      alloc: { owner, size in
        guard let owner else { return nil }
        return Unmanaged<Arena>.fromOpaque(owner).takeUnretainedValue().take(size)
      },
      free: { _, _ in },
      allocator_data: Unmanaged.passUnretained(self).toOpaque()
    )
    return withExtendedLifetime(self) { body(&allocator) }
  }
}
