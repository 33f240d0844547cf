package import HamletMessages

extension ValueText {
  /// Whether a field's values are masked here: secrets and what is sensitive, unless revealed.
  package func hides(_ field: FieldInfo) -> Bool {
    !reveals && (field.isSecret || (field.rule?.sensitive ?? false))
  }

  /// An answer with every sensitive value in it masked, at any depth.
  package func masked(_ value: JSONValue, type name: String) -> JSONValue {
    guard case .object(let members) = value, let type = book.message(name) else { return value }
    return .object(
      members.map { member in
        guard let field = type.fields.first(where: { $0.name == member.name }) else {
          return member
        }
        return JSONMember(member.name, masked(member.value, of: field))
      }
    )
  }

  /// A field's value with what is sensitive in it masked.
  func masked(_ value: JSONValue, of field: FieldInfo) -> JSONValue {
    switch value {
    case .array(let items): return .array(items.map { masked($0, of: field) })
    case .null: return value
    case .object where !hides(field): return masked(value, type: field.typeName)
    default: break
    }
    guard hides(field) else { return value }
    guard case .string(let text) = value else { return .string("***") }
    if text.isEmpty { return value }
    return .string(field.isSecret ? "••••" : Self.masked(text, of: field))
  }

  /// Whether an answer has a value that is masked.
  package func hidesSomething(in value: JSONValue, type name: String) -> Bool {
    !reveals && masked(value, type: name) != value
  }

  /// A sensitive text of a field with what it tells hidden.
  ///
  /// Of numbers a beginning and an end stay, by which a person knows her own; of words nothing.
  static func masked(_ text: String, of field: FieldInfo) -> String {
    let isWords = field.kind != .string || field.format == "text"
    return isWords ? "***" : masked(text)
  }

  /// A sensitive text with its middle hidden; short ones are hidden whole.
  package static func masked(_ text: String) -> String {
    guard !text.isEmpty, !isMaskedAlready(text) else { return text }
    let characters = Array(text)
    guard characters.count >= 11 else { return String(repeating: "*", count: characters.count) }
    return "\(String(characters[..<3]))****\(String(characters[(characters.count - 4)...]))"
  }

  /// Whether an answer has a sensitive value that came masked from the server, which nothing here can
  /// show.
  package func cameMasked(_ value: JSONValue, type name: String) -> Bool {
    guard case .object(let members) = value, let type = book.message(name) else { return false }
    return members.contains { member in
      guard let field = type.fields.first(where: { $0.name == member.name }) else { return false }
      let values: [JSONValue]
      if case .array(let items) = member.value { values = items } else { values = [member.value] }
      return values.contains { item in
        if case .string(let text) = item {
          return (field.rule?.sensitive ?? false) && Self.isMaskedAlready(text)
        }
        return cameMasked(item, type: field.typeName)
      }
    }
  }

  /// Whether the server masked it: a number with stars in its middle.
  private static func isMaskedAlready(_ text: String) -> Bool {
    text.contains("**")
      && text.unicodeScalars.allSatisfy {
        $0 == "*" || ("0"..."9").contains($0) || ["X", "x", "+", "-", " "].contains($0)
      }
  }
}
