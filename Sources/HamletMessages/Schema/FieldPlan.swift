internal import CHamletProtos
internal import CProtobufC

/// Where a field stands in its C struct, and what the contract says of it.
final class FieldPlan: Sendable {
  let name: String
  let lowerCamel: String
  let number: UInt32
  let storage: FieldStorage
  let isRepeated: Bool
  let isOneofMember: Bool
  /// Bytes from the struct's start to the value, or to the pointer to the list.
  let offset: Int
  /// Bytes from the struct's start to a list's count or a oneof's case.
  let quantifierOffset: Int
  /// Full name of the field's enum or message type.
  let typeName: String
  let info: FieldInfo?

  init?(_ field: ProtobufCFieldDescriptor, info: FieldInfo?) {
    guard let storage = FieldStorage(field.type) else { return nil }
    name = String(cString: field.name)
    lowerCamel = FieldNames.lowerCamel(name)
    number = field.id
    self.storage = storage
    isRepeated = field.label == PROTOBUF_C_LABEL_REPEATED
    isOneofMember = field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0
    offset = Int(field.offset)
    quantifierOffset = Int(field.quantifier_offset)
    typeName = Self.typeName(field)
    self.info = info
  }

  /// The contract's rule, or one that asks for nothing.
  var rule: RuleInfo { info?.rule ?? RuleInfo() }

  private static func typeName(_ field: ProtobufCFieldDescriptor) -> String {
    guard let descriptor = field.descriptor else { return "" }
    switch field.type {
    case PROTOBUF_C_TYPE_ENUM:
      return String(
        cString: descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self).pointee.name
      )
    case PROTOBUF_C_TYPE_MESSAGE:
      return String(
        cString: descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self).pointee.name
      )
    default: return ""
    }
  }
}
