internal import CHamletProtos
internal import CProtobufC
package import NIOCore

/// Messages as ProtoJSON and back, by the contract alone: no Swift type of the message is needed.
///
/// Names are snake_case (lowerCamel is read too), fields without presence are written even at their
/// defaults, 64-bit integers are strings, enums full names (short names and numbers are read too), ids
/// UUID text, SHA-256 hexadecimal, other bytes base64.
package enum JSONMapping {
  /// The JSON of a message's bytes, which are checked first.
  package static func json(
    from payload: ByteBuffer,
    type: String,
    style: JSONStyle = JSONStyle()
  ) throws(MessageError) -> JSONValue {
    let plan = try MessagePlan.named(type)
    return try MessageDecoder().withMessage(plan.descriptor, payload) { raw in
      .success(JSONWriter(style: style).message(MessageView(raw), plan))
    }
  }

  /// The bytes of a message that is given as JSON, or every problem that the JSON has.
  package static func payload(
    from json: JSONValue,
    type: String
  ) throws(MessageError) -> ByteBuffer {
    let plan = try MessagePlan.named(type)
    let arena = Arena()
    var reader = JSONReader(arena: arena)
    let raw = reader.message(json, plan, path: "")
    if let error = MessageError(problems: reader.problems) { throw error }
    let message = UnsafePointer(raw.assumingMemoryBound(to: ProtobufCMessage.self))
    var buffer = ByteBuffer()
    let size = protobuf_c_message_get_packed_size(message)
    guard size > 0 else { return buffer }
    withExtendedLifetime(arena) {
      _ = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: size) { target in
        guard let start = target.baseAddress else { return 0 }
        return protobuf_c_message_pack(message, start.assumingMemoryBound(to: UInt8.self))
      }
    }
    return buffer
  }
}
