import NIOCore

/// Cuts what is read into frames.
struct FrameBuffer {
  private var pending = ByteBuffer()

  mutating func add(_ bytes: ByteBuffer) {
    guard pending.readableBytes > 0 else {
      pending = bytes
      return
    }
    var bytes = bytes
    pending.writeBuffer(&bytes)
  }

  /// The next whole frame with its length in front, or nil until there is one.
  mutating func next() -> ByteBuffer? {
    guard let length = pending.getInteger(at: pending.readerIndex, as: UInt32.self) else {
      return nil
    }
    return pending.readSlice(length: 4 + Int(length))
  }
}
