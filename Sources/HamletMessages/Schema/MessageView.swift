internal import CHamletProtos
internal import CProtobufC

/// An unpacked C message, read by plan; the caller keeps its arena alive.
struct MessageView {
  let start: UnsafeRawPointer

  init(_ start: UnsafeRawPointer) {
    self.start = start
  }

  /// How many values a field has to look at: a list's count; else 1, or 0 where the sub-message or
  /// the member of a oneof is not there.
  func count(_ field: FieldPlan) -> Int {
    if field.isRepeated {
      return start.load(fromByteOffset: field.quantifierOffset, as: Int.self)
    }
    if field.isOneofMember {
      let member = start.load(fromByteOffset: field.quantifierOffset, as: UInt32.self)
      guard member == field.number else { return 0 }
    }
    guard field.storage == .message else { return 1 }
    return start.load(fromByteOffset: field.offset, as: UnsafeRawPointer?.self) == nil ? 0 : 1
  }

  /// Where a value stands; `index` is below `count`.
  func slot(_ field: FieldPlan, _ index: Int) -> UnsafeRawPointer? {
    guard field.isRepeated else { return start + field.offset }
    let list = start.load(fromByteOffset: field.offset, as: UnsafeRawPointer?.self)
    return list.map { $0 + index * field.storage.stride }
  }

  /// The number of an integer or enum field.
  func number(_ field: FieldPlan, _ index: Int) -> Int128 {
    guard let slot = slot(field, index) else { return 0 }
    return switch field.storage {
    case .int32, .enumeration, .bool: Int128(slot.load(as: Int32.self))
    case .uint32: Int128(slot.load(as: UInt32.self))
    case .int64: Int128(slot.load(as: Int64.self))
    case .uint64: Int128(slot.load(as: UInt64.self))
    case .string, .bytes, .message: 0
    }
  }

  /// The bytes of a text field, without the NUL at their end.
  func text(_ field: FieldPlan, _ index: Int) -> UnsafeRawBufferPointer {
    let none = UnsafeRawBufferPointer(start: nil, count: 0)
    guard let start = slot(field, index)?.load(as: UnsafePointer<CChar>?.self) else { return none }
    var count = 0
    while start[count] != 0 { count += 1 }
    return UnsafeRawBufferPointer(start: start, count: count)
  }

  /// The bytes of a bytes field.
  func bytes(_ field: FieldPlan, _ index: Int) -> UnsafeRawBufferPointer {
    guard let data = slot(field, index)?.load(as: ProtobufCBinaryData.self) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(start: data.data, count: data.data == nil ? 0 : data.len)
  }

  /// The message of a message field.
  func message(_ field: FieldPlan, _ index: Int) -> MessageView? {
    slot(field, index)?.load(as: UnsafeRawPointer?.self).map(MessageView.init)
  }
}
