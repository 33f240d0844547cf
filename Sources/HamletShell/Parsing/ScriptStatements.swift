/// The statements of a script with the lines they begin in: one goes on while a quote or a bracket is
/// open, and after a backslash at its line's end.
package struct ScriptStatements: Sequence, IteratorProtocol {
  /// A statement and where it begins.
  package struct Statement: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The statement, with line breaks where it has them.
    package let text: String
  }

  private let lines: [Substring]
  private var index = 0

  /// Cuts a text; a byte order mark before it is left out.
  package init(_ text: String) {
    let text =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  package mutating func next() -> Statement? {
    guard index < lines.count else { return nil }
    let first = index
    var text = take()
    while index < lines.count {
      if let rest = Self.continued(text) {
        text = rest + take()
      } else if ScannedLine(text).isOpen {
        text += "\n" + take()
      } else {
        break
      }
    }
    return Statement(line: first + 1, text: text)
  }

  private mutating func take() -> String {
    defer { index += 1 }
    return String(lines[index])
  }

  /// The text before a backslash that ends its line after a space; nil where there is none.
  private static func continued(_ text: String) -> String? {
    text == "\\" || text.hasSuffix(" \\") ? String(text.dropLast()) : nil
  }
}
