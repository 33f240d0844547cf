/// A Swift file's text with what is inside string literals and comments blanked out, line by line,
/// so that braces and words found in it are code.
struct SourceText {
  private(set) var code: [String] = []

  init(_ text: String) {
    var scanner = Scanner(characters: Array(text))
    code = scanner.blanked().split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}

/// Walks Swift source once and keeps only code and line ends.
private struct Scanner {
  let characters: [Character]
  var position = 0
  var output = ""

  mutating func blanked() -> String {
    while position < characters.count {
      if starts(with: "//") {
        skipLine()
      } else if starts(with: "/*") {
        skipBlock()
      } else if starts(with: "\"\"\"") {
        skipString(delimiter: "\"\"\"")
      } else if starts(with: "\"") {
        skipString(delimiter: "\"")
      } else {
        output.append(characters[position])
        position += 1
      }
    }
    return output
  }

  private func starts(with text: String) -> Bool {
    let wanted = Array(text)
    guard position + wanted.count <= characters.count else { return false }
    return Array(characters[position..<(position + wanted.count)]) == wanted
  }

  private mutating func skipLine() {
    while position < characters.count, characters[position] != "\n" { position += 1 }
  }

  private mutating func skipBlock() {
    while position < characters.count, !starts(with: "*/") { skipKeepingLines() }
    position += 2
  }

  private mutating func skipString(delimiter: String) {
    position += delimiter.count
    output.append("\"\"")
    while position < characters.count, !starts(with: delimiter) {
      if starts(with: "\\") { skipKeepingLines() }
      if position < characters.count { skipKeepingLines() }
    }
    position += delimiter.count
  }

  private mutating func skipKeepingLines() {
    if characters[position] == "\n" { output.append("\n") }
    position += 1
  }
}
