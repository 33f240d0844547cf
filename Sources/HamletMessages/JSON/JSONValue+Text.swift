extension JSONValue {
  /// Parses a JSON text by RFC 8259, strictly.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    var parser = JSONParser(bytes)
    self = try parser.parse()
  }

  /// Parses a JSON text by RFC 8259, strictly.
  package init(parsing text: String) throws(JSONError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// The value as JSON: on one line, or over many with two spaces a level.
  package func text(pretty: Bool = false) -> String {
    var output = ""
    write(to: &output, indent: pretty ? 0 : nil)
    return output
  }

  private func write(to output: inout String, indent: Int?) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let text): output += text
    case .string(let text): Self.quote(text, to: &output)
    case .array(let values):
      Self.list(values, "[", "]", to: &output, indent: indent) { value, output, indent in
        value.write(to: &output, indent: indent)
      }
    case .object(let members):
      Self.list(members, "{", "}", to: &output, indent: indent) { member, output, indent in
        Self.quote(member.name, to: &output)
        output += indent == nil ? ":" : ": "
        member.value.write(to: &output, indent: indent)
      }
    }
  }

  private static func list<T>(
    _ items: [T],
    _ open: String,
    _ close: String,
    to output: inout String,
    indent: Int?,
    _ write: (T, inout String, Int?) -> Void
  ) {
    output += open
    let inner = indent.map { $0 + 1 }
    for (index, item) in items.enumerated() {
      if index > 0 { output += "," }
      breakLine(inner, &output)
      write(item, &output, inner)
    }
    if !items.isEmpty { breakLine(indent, &output) }
    output += close
  }

  private static func breakLine(_ indent: Int?, _ output: inout String) {
    guard let indent else { return }
    output += "\n" + String(repeating: "  ", count: indent)
  }

  /// Writes a text in quotes: runs of bytes that stand for themselves at once.
  private static func quote(_ text: String, to output: inout String) {
    output += "\""
    let bytes = text.utf8
    var written = bytes.startIndex
    let needsEscapes =
      bytes.withContiguousStorageIfAvailable { $0.contains(where: isEscaped) }
      ?? bytes.contains(where: isEscaped)
    if needsEscapes {
      for place in bytes.indices where isEscaped(bytes[place]) {
        output += text[written..<place]
        output += escape(bytes[place])
        written = bytes.index(after: place)
      }
    }
    output += text[written...]
    output += "\""
  }

  /// Whether a byte is written as something else; none of a longer sequence of UTF-8 is.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case UInt8(ascii: "\n"): return "\\n"
    case UInt8(ascii: "\r"): return "\\r"
    case UInt8(ascii: "\t"): return "\\t"
    default:
      let digits = String(byte, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
