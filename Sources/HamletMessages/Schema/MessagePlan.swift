internal import CHamletProtos
internal import CProtobufC

/// How a message type is read and written without its Swift type, compiled once from its descriptor
/// and the schema.
struct MessagePlan: Sendable {
  let descriptor: MessageDescriptor
  let fields: [FieldPlan]

  /// The plans of all message types, by full name.
  static let all: [String: MessagePlan] = Dictionary(
    uniqueKeysWithValues: Contract.allMessageTypes.map { type in
      (type.typeName, MessagePlan(type.descriptor, in: Contract.schema))
    }
  )

  init(_ descriptor: MessageDescriptor, in schema: SchemaIndex) {
    self.descriptor = descriptor
    let name = descriptor.name
    fields = (0..<descriptor.fieldCount).compactMap { index in
      let field = descriptor.field(at: index).pointee
      return FieldPlan(field, info: schema.field(String(cString: field.name), of: name))
    }
  }

  /// The plan of a type, or an error that names it.
  static func named(_ type: String) throws(MessageError) -> MessagePlan {
    guard let plan = all[type] else {
      throw MessageError(
        FieldProblem(
          path: "",
          rule: "unknown_type",
          english: "The contract has no message type \(type).",
          chinese: "接口中没有消息类型 \(type)。"
        )
      )
    }
    return plan
  }
}
