/// Reads protobuf's primitives from a range of bytes, never past its end.
struct WireCursor {
  private let base: UnsafeRawPointer
  private(set) var position: Int
  let end: Int

  /// Starts at `position` of `base`; the caller vouches for the bytes up to `end`.
  init(_ base: UnsafeRawPointer, from position: Int, to end: Int) {
    self.base = base
    self.position = position
    self.end = end
  }

  var isAtEnd: Bool { position >= end }
  var remaining: Int { end - position }

  /// Reads a varint of at most `width` bytes.
  mutating func varint(width: Int = 10) throws(WireRule) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<width {
      guard position < end else { throw .truncated }
      let byte = base.load(fromByteOffset: position, as: UInt8.self)
      position += 1
      // The tenth byte has room for one bit only.
      guard index < 9 || byte <= 1 else { throw .varint }
      value |= UInt64(byte & 0x7F) << UInt64(index * 7)
      if byte < 0x80 { return value }
    }
    throw .varint
  }

  /// Reads a tag: a field number from 1 to 2^29-1 and a wire type.
  mutating func tag() throws(WireRule) -> (number: UInt32, wireType: UInt8) {
    let key: UInt64
    do {
      // protobuf-c reads five bytes of a tag at most.
      key = try varint(width: 5)
    } catch {
      throw error == .varint ? .tag : error
    }
    guard let tag = UInt32(exactly: key), tag >> 3 != 0 else { throw .tag }
    return (tag >> 3, UInt8(tag & 7))
  }

  /// Reads a length and checks that as many bytes follow.
  mutating func length() throws(WireRule) -> Int {
    // protobuf-c reads five bytes of a length at most.
    let value = try varint(width: 5)
    guard let length = Int(exactly: value), length <= remaining else { throw .truncated }
    return length
  }

  /// Moves on by a count of bytes that is not negative.
  mutating func skip(_ count: Int) throws(WireRule) {
    guard count <= remaining else { throw .truncated }
    position += count
  }

  /// Moves past the value of an unknown field.
  mutating func skipValue(wireType: UInt8) throws(WireRule) {
    switch wireType {
    case 0: _ = try varint()
    case 1: try skip(8)
    case 2: try skip(try length())
    case 5: try skip(4)
    case 3, 4: throw .group
    default: throw .wireType
    }
  }
}
