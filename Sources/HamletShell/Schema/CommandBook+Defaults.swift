package import HamletMessages

extension CommandBook {
  /// A message without what says nothing, as it was typed.
  package func withoutDefaults(_ json: JSONValue, _ type: String) -> JSONValue {
    guard case .object(let members) = json, let fields = message(type)?.fields else { return json }
    return .object(
      members.compactMap { member in
        guard let field = fields.first(where: { $0.name == member.name }) else { return member }
        guard case .array(let values) = member.value else {
          return Self.isDefault(member.value, field)
            ? nil : JSONMember(member.name, withoutDefaults(member.value, field.typeName))
        }
        let inner = values.map { withoutDefaults($0, field.typeName) }
        return inner.isEmpty ? nil : JSONMember(member.name, .array(inner))
      }
    )
  }

  private static func isDefault(_ value: JSONValue, _ field: FieldInfo) -> Bool {
    switch value {
    case .null, .bool(false): true
    case .number(let digits): digits == "0"
    case .string(let text):
      switch field.kind {
      case .int64, .uint64: text == "0"
      case .enum: text.hasSuffix("_UNSPECIFIED")
      case .bytes: text.allSatisfy { "0-".contains($0) }
      default: text.isEmpty
      }
    case .object, .bool, .array: false
    }
  }
}
