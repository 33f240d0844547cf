/// The fields of a protobuf message in memory, in the order in which they stand.
///
/// Nothing is copied; a message that is cut short or wrong simply ends.
package struct MessageFields {
  /// A field: its number, its varint, and its bytes where it has a length.
  package struct Field {
    package let number: UInt64
    package let value: UInt64
    package let bytes: UnsafeRawBufferPointer?
  }

  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  package mutating func next() -> Field? {
    guard at < bytes.count, let tag = varint() else { return nil }
    let number = tag >> 3
    switch tag & 7 {
    case 0:
      guard let value = varint() else { return nil }
      return Field(number: number, value: value, bytes: nil)
    case 1: return fixed(8, number)
    case 2:
      guard let length = varint(), length <= UInt64(bytes.count - at) else { return nil }
      return fixed(Int(length), number)
    case 5: return fixed(4, number)
    default: return nil
    }
  }

  private mutating func fixed(_ count: Int, _ number: UInt64) -> Field? {
    guard count <= bytes.count - at else { return nil }
    defer { at += count }
    return Field(
      number: number,
      value: 0,
      bytes: UnsafeRawBufferPointer(rebasing: bytes[at..<at + count])
    )
  }

  private mutating func varint() -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }
}
