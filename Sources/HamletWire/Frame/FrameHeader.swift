internal import NIOCore

/// The 12 bytes before a frame's head and payload.
///
/// ```
///  0  u32 length       bytes after this header
///  4  u8  type
///  5  u8  flags        0x01 LAST   0x02 NONE   0x04 ACK
///  6  u16 head_length  payload = length - head_length
///  8  u32 call         0: the connection
/// ```
struct FrameHeader: Hashable, Sendable {
  let length: Int
  let kind: FrameKind
  let flags: FrameFlags
  let headLength: Int
  let call: CallNumber

  var payloadLength: Int { length - headLength }

  /// Reads and checks the header at the front of `buffer`, which it does not move.
  ///
  /// Nil: fewer than 12 bytes are there.
  static func peek(
    _ buffer: ByteBuffer,
    from side: Side,
    limit: Int
  ) throws(ConnectionError) -> FrameHeader? {
    let start = buffer.readerIndex
    guard let front = buffer.getInteger(at: start, as: UInt64.self),
      let call = buffer.getInteger(at: start + 8, as: UInt32.self)
    else { return nil }
    let type = UInt8(truncatingIfNeeded: front >> 24)
    guard let kind = FrameKind(rawValue: type) else {
      throw ConnectionError(.unknownType, "frame type \(type)")
    }
    let header = FrameHeader(
      length: Int(front >> 32),
      kind: kind,
      flags: FrameFlags(rawValue: UInt8(truncatingIfNeeded: front >> 16)),
      headLength: Int(UInt16(truncatingIfNeeded: front)),
      call: call
    )
    try header.check(from: side, limit: limit)
    return header
  }

  /// Writes the header over the 12 bytes at `index`.
  func set(in buffer: inout ByteBuffer, at index: Int) {
    // As one number: each that is set is a check of the buffer's bounds and owner.
    buffer.setInteger(front, at: index)
    buffer.setInteger(call, at: index + 8)
  }

  /// Writes the header to the first 12 bytes of `bytes`.
  func store(in bytes: UnsafeMutableRawBufferPointer) {
    bytes.storeBytes(of: front.bigEndian, as: UInt64.self)
    bytes.storeBytes(of: call.bigEndian, toByteOffset: 8, as: UInt32.self)
  }

  private var front: UInt64 {
    UInt64(UInt32(truncatingIfNeeded: length)) << 32 | UInt64(kind.rawValue) << 24
      | UInt64(flags.rawValue) << 16 | UInt64(UInt16(truncatingIfNeeded: headLength))
  }
}
