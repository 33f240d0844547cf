/// A frame of the server in the memory that it was read into.
///
/// An independent reader of the protocol's page: 12 bytes of header (length, type, flags, head length,
/// call, big-endian), the head, the payload.
package struct RawFrame {
  /// The types that a server sends.
  package enum Kind: UInt8, Sendable {
    case hello = 0x01
    case ping = 0x02
    case goaway = 0x03
    case credit = 0x04
    case message = 0x11
    case end = 0x12
  }

  package static let header = 12
  /// Bytes of head and payload that the generator's HELLO allows.
  package static let most = 256 * 1024
  package static let last: UInt8 = 0x01
  package static let none: UInt8 = 0x02
  package static let ack: UInt8 = 0x04

  package let kind: Kind
  package let flags: UInt8
  package let call: UInt32
  package let head: UnsafeRawBufferPointer
  package let payload: UnsafeRawBufferPointer

  /// Bytes of the frame with its header.
  package var count: Int { Self.header + head.count + payload.count }

  /// The frame at the front of `bytes`; nil where it has not come whole.
  package static func next(in bytes: UnsafeRawBufferPointer) throws(FrameFault) -> RawFrame? {
    guard bytes.count >= header, let start = bytes.baseAddress else { return nil }
    let length = Int(UInt32(bigEndian: start.loadUnaligned(as: UInt32.self)))
    let headLength = Int(UInt16(bigEndian: start.loadUnaligned(fromByteOffset: 6, as: UInt16.self)))
    guard length <= most, headLength <= length else {
      throw FrameFault("frame of \(length) bytes with a head of \(headLength)")
    }
    guard let kind = Kind(rawValue: bytes[4]) else { throw FrameFault("frame type \(bytes[4])") }
    guard bytes.count >= header + length else { return nil }
    return RawFrame(
      kind: kind,
      flags: bytes[5],
      call: UInt32(bigEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt32.self)),
      head: UnsafeRawBufferPointer(start: start + header, count: headLength),
      payload: UnsafeRawBufferPointer(
        start: start + header + headLength,
        count: length - headLength
      )
    )
  }
}
