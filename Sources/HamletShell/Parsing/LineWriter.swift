package import HamletMessages

/// Writes requests back as lines: the other direction of the parser.
package enum LineWriter {
  /// The shell's line for a request; without the request's fields bytes are taken for texts.
  package static func line(
    _ command: Command,
    _ request: JSONValue,
    fields: [FieldInfo] = []
  ) -> String {
    ([command.words] + items(of: request, fields)).joined(separator: " ")
  }

  /// The line for the system's shell.
  package static func commandLine(
    _ command: Command,
    _ request: JSONValue,
    fields: [FieldInfo] = []
  ) -> String {
    let words = items(of: request, fields).map { item -> String in
      // By scalars: a sign with a combining mark behind it is another character, and a sign to sh.
      let signs = "'\"[]{}$*?&;<>|()\\` ~#!".unicodeScalars
      let needsQuotes = item.unicodeScalars.contains { signs.contains($0) }
      return needsQuotes ? "'\(item.replacingScalars(["'": "'\\''"]))'" : item
    }
    return (["hamlet", command.words] + words).joined(separator: " ")
  }

  /// A text as a word that stands for itself.
  package static func quoted(_ text: String) -> String {
    var written = "\""
    for character in text {
      let piece = escaped(character)
      // A cluster that would join its neighbours hides the quote or the escape beside it.
      let joined = written.suffix(1) + piece + "\""
      written += joined.count < piece.count + 2 ? codePoints(of: character) : piece
    }
    return written + "\""
  }

  private static func escaped(_ character: Character) -> String {
    switch character {
    case "\"", "\\", "$": "\\\(character)"
    case "\n": "\\n"
    case "\t": "\\t"
    default:
      VisibleText.of(String(character)) == String(character)
        ? String(character) : codePoints(of: character)
    }
  }

  private static func codePoints(of character: Character) -> String {
    character.unicodeScalars.map { "\\u{\(String($0.value, radix: 16))}" }.joined()
  }

  private static func items(of request: JSONValue, _ fields: [FieldInfo]) -> [String] {
    guard case .object(let members) = request else { return [] }
    return members.map { member in
      item(member.name, member.value, fields.first { $0.name == member.name })
    }
  }

  /// A field and its value as an item of a line.
  static func item(_ name: String, _ given: JSONValue, _ field: FieldInfo? = nil) -> String {
    // Ids and sums are written in their own form, other bytes as base64.
    if let field, field.kind == .bytes, field.format.isEmpty, case .string(let text) = given {
      return "\(name)=\(word("base64:\(text)"))"
    }
    if case .null = given { return "\(name)!" }
    if case .array(let values) = given, values.isEmpty { return "\(name)!" }
    return "\(name)=\(value(given))"
  }

  private static func value(_ value: JSONValue) -> String {
    switch value {
    case .null: "''"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text): text
    case .string(let text): isPlain(text) ? text : quoted(text)
    case .array(let values): "[\(values.map(self.value).joined(separator: ", "))]"
    case .object(let members): object(members)
    }
  }

  /// A text as it stands alone in a line, in quotes where it needs them.
  static func word(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  private static func object(_ members: [JSONMember]) -> String {
    "{\(members.map { "\($0.name): \(value($0.value))" }.joined(separator: ", "))}"
  }

  /// Letters, digits and Han stand for themselves everywhere.
  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        if scalar.isASCII {
          return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || "-._+/:".unicodeScalars.contains(scalar)
        }
        return (0x4E00...0x9FFF).contains(scalar.value)
      }
  }
}
