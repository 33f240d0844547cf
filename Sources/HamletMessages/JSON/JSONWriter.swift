internal import HamletDomain

/// Writes an unpacked C message as JSON.
struct JSONWriter {
  static let mask = JSONValue.string("***")

  let style: JSONStyle

  /// The object of a message: sub-messages and members of a oneof only where they are there.
  func message(_ view: MessageView, _ plan: MessagePlan) -> JSONValue {
    var members: [JSONMember] = []
    for field in plan.fields {
      let count = view.count(field)
      guard field.isRepeated || count > 0 else { continue }
      let name = style.names == .snakeCase ? field.name : field.lowerCamel
      members.append(JSONMember(name, value(view, field, count)))
    }
    return .object(members)
  }

  private func value(_ view: MessageView, _ field: FieldPlan, _ count: Int) -> JSONValue {
    guard field.isRepeated else { return masked(element(view, field, 0), view, field, 0) }
    return .array((0..<count).map { masked(element(view, field, $0), view, field, $0) })
  }

  private func masked(
    _ value: JSONValue,
    _ view: MessageView,
    _ field: FieldPlan,
    _ index: Int
  ) -> JSONValue {
    guard style.masksSensitive, field.rule.sensitive else { return value }
    switch field.storage {
    case .string: return view.text(field, index).isEmpty ? value : Self.mask
    case .bytes: return view.bytes(field, index).isEmpty ? value : Self.mask
    case .message, .bool: return Self.mask
    default: return view.number(field, index) == 0 ? value : Self.mask
    }
  }

  private func element(_ view: MessageView, _ field: FieldPlan, _ index: Int) -> JSONValue {
    switch field.storage {
    case .bool: .bool(view.number(field, index) != 0)
    case .int32, .uint32: .number(String(view.number(field, index)))
    case .int64, .uint64: .string(String(view.number(field, index)))
    case .enumeration: enumeration(view.number(field, index), field)
    case .string: .string(String(decoding: view.text(field, index), as: UTF8.self))
    case .bytes: bytes(Array(view.bytes(field, index)), field)
    case .message: inner(view.message(field, index), field)
    }
  }

  private func inner(_ view: MessageView?, _ field: FieldPlan) -> JSONValue {
    guard let view, let plan = MessagePlan.all[field.typeName] else { return .null }
    return message(view, plan)
  }

  /// The value's full name; a number that this contract does not know stays a number.
  private func enumeration(_ number: Int128, _ field: FieldPlan) -> JSONValue {
    let value = Contract.schema.enumeration(field.typeName)?.values.first {
      Int128($0.number) == number
    }
    return value.map { .string($0.name) } ?? .number(String(number))
  }

  /// An id of another length than 16 bytes, which only a broken peer sends, is shown as base64.
  private func bytes(_ bytes: [UInt8], _ field: FieldPlan) -> JSONValue {
    switch field.rule.format {
    case "id" where bytes.count == 16:
      .string(RecordID(bytes: bytes)?.description ?? "")
    case "sha256": .string(Hexadecimal.text(bytes))
    default: .string(Base64.text(bytes))
    }
  }
}
