internal import CHamletProtos
internal import CProtobufC

/// How protobuf-c keeps one value of a field in memory.
enum FieldStorage: Sendable {
  case int32
  case int64
  case uint32
  case uint64
  case bool
  case enumeration
  case string
  case bytes
  case message

  /// Nothing for floating-point types, which the contract does not use.
  init?(_ type: ProtobufCType) {
    switch type {
    case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_SINT32, PROTOBUF_C_TYPE_SFIXED32: self = .int32
    case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64: self = .int64
    case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32: self = .uint32
    case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64: self = .uint64
    case PROTOBUF_C_TYPE_BOOL: self = .bool
    case PROTOBUF_C_TYPE_ENUM: self = .enumeration
    case PROTOBUF_C_TYPE_STRING: self = .string
    case PROTOBUF_C_TYPE_BYTES: self = .bytes
    case PROTOBUF_C_TYPE_MESSAGE: self = .message
    default: return nil
    }
  }

  /// Bytes from one element of a list to the next.
  var stride: Int {
    switch self {
    case .int32, .uint32, .bool, .enumeration: 4
    case .int64, .uint64: 8
    case .string, .message: MemoryLayout<UnsafeRawPointer?>.stride
    case .bytes: MemoryLayout<ProtobufCBinaryData>.stride
    }
  }

  /// The numbers that a field of this kind holds; nothing where it holds none.
  var range: ClosedRange<Int128>? {
    switch self {
    case .int32, .enumeration: Int128(Int32.min)...Int128(Int32.max)
    case .int64: Int128(Int64.min)...Int128(Int64.max)
    case .uint32: 0...Int128(UInt32.max)
    case .uint64: 0...Int128(UInt64.max)
    case .bool, .string, .bytes, .message: nil
    }
  }
}
