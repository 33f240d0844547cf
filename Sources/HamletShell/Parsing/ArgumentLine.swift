/// Turns a process's arguments into the line of the shell that means the same.
package enum ArgumentLine {
  /// The line; values that the system's shell already unquoted are quoted again.
  package static func line(from arguments: [String]) -> String {
    arguments.map(word).joined(separator: " ")
  }

  private static func word(_ argument: String) -> String {
    if let equals = argument.firstIndex(of: "="), isPath(argument[..<equals]) {
      let value = String(argument[argument.index(after: equals)...])
      return "\(argument[...equals])\(written(value))"
    }
    return written(argument)
  }

  private static func isPath(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "._-+[]".contains($0) }
  }

  private static func written(_ value: String) -> String {
    guard let first = value.first else { return "''" }
    if "[{\"'".contains(first) { return value }
    let needsQuotes =
      value.contains { $0.isWhitespace || $0 == ";" || $0 == "；" } || "#|>".contains(first)
      || value.hasPrefix("<<")
      || (first != "\\" && value.contains("\\"))
    return needsQuotes ? LineWriter.quoted(value) : value
  }
}
