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

  private let firstBlockSize: Int
  private var blocks: [Block] = []
  private var offset = 0
  private(set) var used = 0
  /// How many bytes a message may take; nil: as many as there are.
  var limit: Int?

  /// Makes an arena that takes no memory before the first message.
  ///
  /// The first block, of so many bytes, stays with it; one for small messages, of which there are
  /// very many, takes a small one.
  package init(firstBlock bytes: Int = 16 * 1024) {
    firstBlockSize = bytes
  }

  deinit {
    for block in blocks { block.start.deallocate() }
  }

  /// Takes back everything handed out; the first block is kept for the next message.
  package func reset() {
    while blocks.count > 1 { blocks.removeLast().start.deallocate() }
    offset = 0
    used = 0
    limit = nil
  }

  /// `size` bytes aligned to 16, or nil past the limit.
  func take(_ size: Int) -> UnsafeMutableRawPointer? {
    guard let rounded = Self.rounded(size) else { return nil }
    if let limit, rounded > limit - used { return nil }
    return hand(out: rounded)
  }

  /// `size` bytes whatever the limit; for what this program itself encodes.
  func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    hand(out: Self.rounded(size) ?? size)
  }

  private static func rounded(_ size: Int) -> Int? {
    let (sum, overflow) = max(size, 1).addingReportingOverflow(15)
    return overflow ? nil : sum & ~15
  }

  private func hand(out size: Int) -> UnsafeMutableRawPointer {
    if let last = blocks.last, size <= last.size - offset {
      offset += size
      used += size
      return last.start + (offset - size)
    }
    let block = newBlock(holding: size)
    offset = size
    used += size
    return block.start
  }

  private func newBlock(holding size: Int) -> Block {
    let wanted = max(size, blocks.last.map { min($0.size * 2, 1 << 20) } ?? firstBlockSize)
    let start = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: 16)
    let block = Block(start: start, size: wanted)
    blocks.append(block)
    return block
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
