internal import CHamletProtos
internal import CProtobufC

/// A message type as protobuf-c knows it: the generated descriptor, which lives as long as the
/// process.
///
/// Sendable unchecked: it points to a constant that protoc-c made, which nothing ever writes.
package struct MessageDescriptor: Hashable, @unchecked Sendable {
  let raw: UnsafePointer<ProtobufCMessageDescriptor>

  init(_ raw: UnsafePointer<ProtobufCMessageDescriptor>) {
    self.raw = raw
  }

  /// Full name, as "hamlet.v1.Person".
  package var name: String { String(cString: raw.pointee.name) }

  /// Bytes of the C struct.
  var structSize: Int { raw.pointee.sizeof_message }

  var fieldCount: Int { Int(raw.pointee.n_fields) }

  func field(at index: Int) -> UnsafePointer<ProtobufCFieldDescriptor> {
    raw.pointee.fields + index
  }

  /// The field with `number`, found in the ranges of numbers that protoc-c lists.
  func field(numbered number: UInt32) -> UnsafePointer<ProtobufCFieldDescriptor>? {
    guard let index = fieldIndex(numbered: number) else { return nil }
    return field(at: index)
  }

  /// The name of the field with `number`; nil where there is none.
  func fieldName(numbered number: UInt32) -> String? {
    field(numbered: number).map { String(cString: $0.pointee.name) }
  }

  /// Where in `fields` the field with `number` stands.
  func fieldIndex(numbered number: UInt32) -> Int? {
    let count = Int(raw.pointee.n_field_ranges)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let range = raw.pointee.field_ranges[middle]
      let next = raw.pointee.field_ranges[middle + 1]
      let length = UInt32(truncatingIfNeeded: next.orig_index &- range.orig_index)
      let start = UInt32(bitPattern: range.start_value)
      if number < start {
        high = middle
      } else if number - start >= length {
        low = middle + 1
      } else {
        return Int(range.orig_index) + Int(number - start)
      }
    }
    return nil
  }
}
