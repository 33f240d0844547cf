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
    guard let length = buffer.getInteger(at: start, as: UInt32.self),
      let type = buffer.getInteger(at: start + 4, as: UInt8.self),
      let flags = buffer.getInteger(at: start + 5, as: UInt8.self),
      let headLength = buffer.getInteger(at: start + 6, as: UInt16.self),
      let call = buffer.getInteger(at: start + 8, as: UInt32.self)
    else { return nil }
    guard let kind = FrameKind(rawValue: type) else {
      throw ConnectionError(.unknownType, "frame type \(type)")
    }
    let header = FrameHeader(
      length: Int(length),
      kind: kind,
      flags: FrameFlags(rawValue: flags),
      headLength: Int(headLength),
      call: call
    )
    try header.check(from: side, limit: limit)
    return header
  }

  /// Writes the header over the 12 bytes at `index`.
  func set(in buffer: inout ByteBuffer, at index: Int) {
    buffer.setInteger(UInt32(truncatingIfNeeded: length), at: index)
    buffer.setInteger(kind.rawValue, at: index + 4)
    buffer.setInteger(flags.rawValue, at: index + 5)
    buffer.setInteger(UInt16(truncatingIfNeeded: headLength), at: index + 6)
    buffer.setInteger(call, at: index + 8)
  }
}
