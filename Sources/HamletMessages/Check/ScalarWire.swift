internal import CHamletProtos
internal import CProtobufC

/// How values that are neither text, bytes nor messages stand on the wire.
enum ScalarWire {
  /// The wire type that a field of the type must have.
  static func wireType(of type: ProtobufCType) -> UInt8 {
    switch type {
    case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FLOAT: 5
    case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_DOUBLE: 1
    case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE: 2
    default: 0
    }
  }

  /// Moves past one value of the type.
  ///
  /// A number that a 32-bit field would cut off is refused: protobuf lets a reader drop its upper
  /// bits, which for a record is a wrong value.
  static func check(_ type: ProtobufCType, at cursor: inout WireCursor) throws(WireRule) {
    switch wireType(of: type) {
    case 1: try cursor.skip(8)
    case 5: try cursor.skip(4)
    default:
      let value = try cursor.varint()
      switch type {
      case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_SINT32:
        guard value <= UInt64(UInt32.max) else { throw .outOfRange }
      case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_ENUM:
        guard Int32(exactly: Int64(bitPattern: value)) != nil else { throw .outOfRange }
      default: break
      }
    }
  }
}
