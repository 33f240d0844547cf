internal import NIOCore

/// Goes through the fields of an encoded message, one level deep.
struct FieldWalk {
  /// A field as it stands in the bytes.
  struct Field {
    let number: UInt32
    /// Tag and value.
    let whole: ByteBufferView
    /// The bytes of a text, of bytes or of a message; nil for numbers.
    let content: ByteBufferView?
  }

  private let bytes: ByteBufferView
  private var place: Int
  private var isBroken = false

  init(_ bytes: ByteBufferView) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// Whether all was read and well formed.
  var isWhole: Bool { !isBroken && place == bytes.endIndex }

  /// The next field; nil at the end, or where the bytes are not well formed.
  mutating func next() -> Field? {
    guard !isBroken, place < bytes.endIndex else { return nil }
    let start = place
    guard let tag = varint(), let number = UInt32(exactly: tag >> 3), let content = value(tag & 7)
    else {
      isBroken = true
      return nil
    }
    return Field(
      number: number,
      whole: bytes[start..<place],
      content: content.isEmpty && tag & 7 != 2 ? nil : content
    )
  }

  /// Passes over a value; its content where it has a length, else nothing.
  private mutating func value(_ wireType: UInt64) -> ByteBufferView? {
    switch wireType {
    case 0: return varint().map { _ in bytes[place..<place] }
    case 1: return skip(8).map { _ in bytes[place..<place] }
    case 5: return skip(4).map { _ in bytes[place..<place] }
    case 2:
      guard let length = varint(), let count = Int(exactly: length) else { return nil }
      return skip(count)
    default: return nil
    }
  }

  private mutating func skip(_ count: Int) -> ByteBufferView? {
    guard count <= bytes.endIndex - place else { return nil }
    defer { place += count }
    return bytes[place..<(place + count)]
  }

  private mutating func varint() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard place < bytes.endIndex else { return nil }
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }
}
