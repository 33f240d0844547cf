internal import CHamletProtos
internal import CProtobufC
internal import HamletDomain

extension JSONReader {
  /// Writes one value into its slot; false where it is not such a value, which is noted.
  mutating func setValue(
    _ field: FieldPlan,
    to json: JSONValue,
    at slot: UnsafeMutableRawPointer,
    path: String
  ) -> Bool {
    switch field.storage {
    case .message: return setMessage(field, json, slot, path)
    case .string: return setText(json, slot, path)
    case .bytes: return setBytes(field, json, slot, path)
    case .bool:
      guard case .bool(let value) = json else {
        add(path, "type", "true or false is expected.", "此处须为 true 或 false。")
        return false
      }
      slot.storeBytes(of: value ? 1 : 0, as: Int32.self)
      return true
    case .enumeration:
      guard let number = enumeration(field, json, path) else { return false }
      slot.storeBytes(of: number, as: UInt32.self)
      return true
    case .int32, .int64, .uint32, .uint64: return setNumber(field, json, slot, path)
    }
  }

  private mutating func setMessage(
    _ field: FieldPlan,
    _ json: JSONValue,
    _ slot: UnsafeMutableRawPointer,
    _ path: String
  ) -> Bool {
    guard let plan = MessagePlan.all[field.typeName] else { return false }
    slot.storeBytes(of: message(json, plan, path: path), as: UnsafeMutableRawPointer.self)
    return true
  }

  private mutating func setText(
    _ json: JSONValue,
    _ slot: UnsafeMutableRawPointer,
    _ path: String
  ) -> Bool {
    guard case .string(let text) = json else {
      add(path, "type", "Text is expected.", "此处须为文本。")
      return false
    }
    guard !text.utf8.contains(0) else {
      let words = WireRule.nul.text
      add(path, WireRule.nul.rawValue, words.english, words.chinese)
      return false
    }
    slot.storeBytes(of: arena.string(text), as: UnsafeMutablePointer<CChar>.self)
    return true
  }

  private mutating func setBytes(
    _ field: FieldPlan,
    _ json: JSONValue,
    _ slot: UnsafeMutableRawPointer,
    _ path: String
  ) -> Bool {
    let format = field.rule.format
    guard case .string(let text) = json, let bytes = Self.bytes(text, format) else {
      switch format {
      case "id": add(path, "id.text", "A UUID is expected.", "此处须为 UUID。")
      case "sha256":
        add(path, "sha256.text", "64 hexadecimal digits are expected.", "此处须为64位十六进制数字。")
      default: add(path, "base64", "Base64 text is expected.", "此处须为 Base64 文本。")
      }
      return false
    }
    slot.storeBytes(of: arena.bytes(bytes), as: ProtobufCBinaryData.self)
    return true
  }

  /// The bytes of a text; an empty text is an empty field in every format.
  private static func bytes(_ text: String, _ format: String) -> [UInt8]? {
    if text.isEmpty { return [] }
    return switch format {
    case "id": RecordID(text: text)?.bytes
    case "sha256": Hexadecimal.bytes(text).flatMap { $0.count == 32 ? $0 : nil }
    default: Base64.bytes(text)
    }
  }

  private mutating func setNumber(
    _ field: FieldPlan,
    _ json: JSONValue,
    _ slot: UnsafeMutableRawPointer,
    _ path: String
  ) -> Bool {
    let value: Int128?
    switch json {
    case .number(let text): value = JSONInteger.value(text)
    case .string(let text): value = JSONInteger.plain(text)
    default: value = nil
    }
    guard let value else {
      add(path, "type", "A whole number is expected.", "此处须为整数。")
      return false
    }
    guard let range = field.storage.range, range.contains(value) else {
      let words = WireRule.outOfRange.text
      add(path, WireRule.outOfRange.rawValue, words.english, words.chinese)
      return false
    }
    switch field.storage {
    case .int64, .uint64: slot.storeBytes(of: UInt64(truncatingIfNeeded: value), as: UInt64.self)
    default: slot.storeBytes(of: UInt32(truncatingIfNeeded: value), as: UInt32.self)
    }
    return true
  }

  private mutating func enumeration(
    _ field: FieldPlan,
    _ json: JSONValue,
    _ path: String
  ) -> UInt32? {
    let values = Contract.schema.enumeration(field.typeName)?.values ?? []
    let found: EnumValueInfo?
    switch json {
    case .string(let name):
      found = values.first { $0.name == name || $0.shortName == name.lowercased() }
    case .number(let text):
      let number = JSONInteger.value(text)
      found = values.first { Int128($0.number) == number }
    default: found = nil
    }
    guard let found else {
      let names = values.map(\.shortName)
      add(
        path,
        "enum",
        "One of these is expected: \(names.joined(separator: ", ")).",
        "须为以下之一：\(names.joined(separator: "、"))。"
      )
      return nil
    }
    return found.number
  }
}
