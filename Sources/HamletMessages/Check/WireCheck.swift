internal import CHamletProtos
internal import CProtobufC

/// Checks a message's bytes against its descriptor before protobuf-c unpacks them.
///
/// protobuf-c checks neither UTF-8 nor NUL, has no depth limit, keeps every unknown field, and merges
/// duplicates of a sub-message at quadratic cost; so what it would do badly is refused here. Nothing
/// is allocated unless a fault is found.
struct WireCheck {
  private let base: UnsafeRawPointer
  private let limits: DecodeLimits
  private var fields = 0
  private var elements = 0
  private var unknownBytes = 0

  private init(_ base: UnsafeRawPointer, _ limits: DecodeLimits) {
    self.base = base
    self.limits = limits
  }

  /// Throws the first fault of the bytes, with its path.
  static func check(
    _ bytes: UnsafeRawBufferPointer,
    as descriptor: UnsafePointer<ProtobufCMessageDescriptor>,
    limits: DecodeLimits
  ) throws(WireFault) {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return }
    var check = WireCheck(base, limits)
    try check.message(descriptor, from: 0, to: bytes.count, depth: 1)
  }

  /// Checks one message, which is `depth` messages deep.
  private mutating func message(
    _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>,
    from start: Int,
    to end: Int,
    depth: Int
  ) throws(WireFault) {
    guard depth <= limits.depth else { throw WireFault(.depth) }
    var cursor = WireCursor(base, from: start, to: end)
    var seen = FieldSet()
    while !cursor.isAtEnd {
      let position = cursor.position
      do {
        try field(of: descriptor, at: &cursor, seen: &seen, depth: depth)
      } catch {
        let path = FaultPath(base: base, descriptor: descriptor, start: start, end: end)
        throw path.locate(error, at: position)
      }
    }
  }

  /// Checks one field, known or not.
  private mutating func field(
    of descriptor: UnsafePointer<ProtobufCMessageDescriptor>,
    at cursor: inout WireCursor,
    seen: inout FieldSet,
    depth: Int
  ) throws(WireFault) {
    let inner: SubMessage?
    do throws(WireRule) {
      inner = try value(of: descriptor, at: &cursor, seen: &seen)
    } catch {
      throw WireFault(error)
    }
    guard let inner else { return }
    try message(inner.descriptor, from: inner.start, to: cursor.position, depth: depth + 1)
  }

  /// A sub-message that ends where the cursor stands.
  private struct SubMessage {
    let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    let start: Int
  }

  /// Moves past one field; gives the sub-message that is yet to be checked where it is one.
  private mutating func value(
    of descriptor: UnsafePointer<ProtobufCMessageDescriptor>,
    at cursor: inout WireCursor,
    seen: inout FieldSet
  ) throws(WireRule) -> SubMessage? {
    fields += 1
    guard fields <= limits.fields else { throw .tooManyFields }
    let start = cursor.position
    let tag = try cursor.tag()
    guard tag.wireType != 3, tag.wireType != 4 else { throw .group }
    guard let field = protobuf_c_message_descriptor_get_field(descriptor, tag.number) else {
      try unknown(wireType: tag.wireType, from: start, at: &cursor)
      return nil
    }
    try count(field, of: descriptor, seen: &seen)
    guard field.pointee.type == PROTOBUF_C_TYPE_MESSAGE else {
      try value(field, wireType: tag.wireType, at: &cursor)
      return nil
    }
    guard tag.wireType == 2, let inner = field.pointee.descriptor else { throw .wireType }
    let length = try cursor.length()
    let first = cursor.position
    try cursor.skip(length)
    return SubMessage(
      descriptor: inner.assumingMemoryBound(to: ProtobufCMessageDescriptor.self),
      start: first
    )
  }

  /// Moves past an unknown field and counts its bytes.
  private mutating func unknown(
    wireType: UInt8,
    from start: Int,
    at cursor: inout WireCursor
  ) throws(WireRule) {
    try cursor.skipValue(wireType: wireType)
    unknownBytes += cursor.position - start
    guard unknownBytes <= limits.unknownBytes else { throw .unknownBytes }
  }

  /// Counts an element of a repeated field; refuses a second sub-message or member of a oneof.
  private mutating func count(
    _ field: UnsafePointer<ProtobufCFieldDescriptor>,
    of descriptor: UnsafePointer<ProtobufCMessageDescriptor>,
    seen: inout FieldSet
  ) throws(WireRule) {
    if field.pointee.label == PROTOBUF_C_LABEL_REPEATED {
      elements += 1
      guard elements <= limits.elements else { throw .tooManyElements }
      return
    }
    if field.pointee.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0 {
      guard try insertOneof(field, of: descriptor, seen: &seen) else { throw .duplicate }
    } else if field.pointee.type == PROTOBUF_C_TYPE_MESSAGE {
      let index = field - descriptor.pointee.fields
      guard seen.insert(index) else { throw .duplicate }
    }
  }

  /// Marks every member of a field's oneof as seen; false when one was.
  private func insertOneof(
    _ field: UnsafePointer<ProtobufCFieldDescriptor>,
    of descriptor: UnsafePointer<ProtobufCMessageDescriptor>,
    seen: inout FieldSet
  ) throws(WireRule) -> Bool {
    let oneof = PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue
    for index in 0..<Int(descriptor.pointee.n_fields) {
      let other = descriptor.pointee.fields[index]
      // Members of one oneof share the place of its case.
      guard other.flags & oneof != 0,
        other.quantifier_offset == field.pointee.quantifier_offset
      else { continue }
      guard seen.insert(index) else { return false }
    }
    return true
  }

  /// Checks a value that is not a message.
  private mutating func value(
    _ field: UnsafePointer<ProtobufCFieldDescriptor>,
    wireType: UInt8,
    at cursor: inout WireCursor
  ) throws(WireRule) {
    let type = field.pointee.type
    if type == PROTOBUF_C_TYPE_STRING || type == PROTOBUF_C_TYPE_BYTES {
      guard wireType == 2 else { throw .wireType }
      let length = try cursor.length()
      let start = cursor.position
      try cursor.skip(length)
      if type == PROTOBUF_C_TYPE_STRING {
        try TextCheck.check(UnsafeRawBufferPointer(start: base + start, count: length))
      }
    } else if wireType == 2, field.pointee.label == PROTOBUF_C_LABEL_REPEATED {
      try packed(field, at: &cursor)
    } else {
      guard wireType == ScalarWire.wireType(of: type) else { throw .wireType }
      try ScalarWire.check(type, at: &cursor)
    }
  }

  /// Checks the elements of a packed field, one by one.
  private mutating func packed(
    _ field: UnsafePointer<ProtobufCFieldDescriptor>,
    at cursor: inout WireCursor
  ) throws(WireRule) {
    let type = field.pointee.type
    let length = try cursor.length()
    var inner = WireCursor(base, from: cursor.position, to: cursor.position + length)
    try cursor.skip(length)
    while !inner.isAtEnd {
      elements += 1
      guard elements <= limits.elements else { throw .tooManyElements }
      // protobuf-c reads a packed bool as one byte, 0 or 1.
      if type == PROTOBUF_C_TYPE_BOOL {
        guard try inner.varint(width: 1) <= 1 else { throw .outOfRange }
      } else {
        try ScalarWire.check(type, at: &inner)
      }
    }
  }
}
