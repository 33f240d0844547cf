import HamletDomain
import HamletMessages

/// Writes our JSON of a message as protobuf's text format, by the schema: another way from JSON to
/// bytes than our own.
struct ProtobufText {
  let schema: SchemaIndex

  func message(_ json: JSONValue, _ type: String) -> String {
    guard case .object(let members) = json else { return "" }
    return members.map { member in
      guard let field = schema.field(member.name, of: type) else { return "unknown \(member.name)" }
      let values: [JSONValue] =
        if case .array(let list) = member.value { list } else { [member.value] }
      return values.map { value($0, field) }.joined()
    }.joined()
  }

  private func value(_ json: JSONValue, _ field: FieldInfo) -> String {
    switch (field.kind, json) {
    case (.message, _): "\(field.name) {\n\(message(json, field.typeName))}\n"
    case (.string, .string(let text)): "\(field.name): \(quoted(Array(text.utf8)))\n"
    case (.bytes, .string(let text)): "\(field.name): \(quoted(bytes(text, field)))\n"
    case (_, .string(let text)): "\(field.name): \(text)\n"
    case (_, .number(let text)): "\(field.name): \(text)\n"
    case (_, .bool(let value)): "\(field.name): \(value)\n"
    default: "wrong \(field.name)"
    }
  }

  private func quoted(_ bytes: [UInt8]) -> String {
    let escapes = bytes.map { byte in
      let octal = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - octal.count) + octal
    }
    return "\"\(escapes.joined())\""
  }

  private func bytes(_ text: String, _ field: FieldInfo) -> [UInt8] {
    switch field.rule?.format {
    case "id": RecordID(text: text)?.bytes ?? []
    case "sha256":
      stride(from: 0, to: text.count, by: 2).compactMap { index in
        UInt8(text.dropFirst(index).prefix(2), radix: 16)
      }
    default: Array(foundationBase64: text)
    }
  }
}
