internal import CHamletProtos
internal import CProtobufC

/// Names the field of a message that a fault was found in; used only once a fault is found.
struct FaultPath {
  let base: UnsafeRawPointer
  let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
  /// Where the message lies in the bytes.
  let start: Int
  let end: Int

  /// The fault with the name of the field at `position` before what it has.
  func locate(_ fault: WireFault, at position: Int) -> WireFault {
    var cursor = WireCursor(base, from: position, to: end)
    guard let tag = try? cursor.tag() else { return fault }
    guard let field = protobuf_c_message_descriptor_get_field(descriptor, tag.number)?.pointee
    else { return fault.inside("#\(tag.number)") }
    let name = String(cString: field.name)
    guard field.label == PROTOBUF_C_LABEL_REPEATED, ScalarWire.wireType(of: field.type) == 2
    else { return fault.inside(name) }
    return fault.inside("\(name)[\(occurrences(of: tag.number, before: position))]")
  }

  /// How often a field stands before a position that was reached without a fault.
  private func occurrences(of number: UInt32, before position: Int) -> Int {
    var cursor = WireCursor(base, from: start, to: position)
    var count = 0
    while !cursor.isAtEnd {
      guard let tag = try? cursor.tag() else { break }
      if tag.number == number { count += 1 }
      guard (try? cursor.skipValue(wireType: tag.wireType)) != nil else { break }
    }
    return count
  }
}
