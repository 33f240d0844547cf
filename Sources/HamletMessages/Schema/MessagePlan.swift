internal import CHamletProtos
internal import CProtobufC

/// How a message type is read and written without its Swift type, compiled from its descriptor and
/// the schema when it is first used.
final class MessagePlan: Sendable {
  let descriptor: MessageDescriptor
  private let schema: SchemaIndex
  private let compiled = MadeOnce<[FieldPlan]>()

  /// The plans of all message types, by full name.
  static let all: [String: MessagePlan] = Dictionary(
    uniqueKeysWithValues: Contract.allMessageTypes.map { type in
      (type.typeName, MessagePlan(type.descriptor, in: Contract.schema))
    }
  )

  init(_ descriptor: MessageDescriptor, in schema: SchemaIndex) {
    self.descriptor = descriptor
    self.schema = schema
  }

  /// The fields, in the order of their numbers.
  var fields: [FieldPlan] {
    compiled.value {
      let infos = schema.message(descriptor.name)?.fields ?? []
      return (0..<descriptor.fieldCount).compactMap { index in
        let field = descriptor.field(at: index).pointee
        return FieldPlan(field, info: infos.first { $0.number == field.id })
      }
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
