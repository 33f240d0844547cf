/// A Swift file's text with what is inside string literals and comments blanked out, line by line,
/// so that braces and words found in it are code.
struct SourceText {
  private(set) var code: [String] = []

  init(_ text: String) {
    var scanner = Scanner(bytes: Array(text.utf8))
    code = String(decoding: scanner.blanked(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}

/// Walks Swift source once and keeps only code and line ends.
private struct Scanner {
  /// Bytes, not characters: the whole source is walked by several tests.
  let bytes: [UInt8]
  var position = 0
  var output: [UInt8] = []

  private static let quote = UInt8(ascii: "\"")
  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")
  private static let lineEnd = UInt8(ascii: "\n")

  mutating func blanked() -> [UInt8] {
    while position < bytes.count {
      let (byte, next) = (bytes[position], self.byte(1))
      if byte == Self.slash, next == Self.slash {
        skipLine()
      } else if byte == Self.slash, next == Self.star {
        skipBlock()
      } else if byte == Self.quote {
        skipString(quotes: next == Self.quote && self.byte(2) == Self.quote ? 3 : 1)
      } else {
        output.append(byte)
        position += 1
      }
    }
    return output
  }

  private func byte(_ offset: Int) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private func isAtQuotes(_ count: Int) -> Bool {
    (0..<count).allSatisfy { byte($0) == Self.quote }
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != Self.lineEnd { position += 1 }
  }

  private mutating func skipBlock() {
    while position < bytes.count, bytes[position] != Self.star || byte(1) != Self.slash {
      skipKeepingLines()
    }
    position += 2
  }

  private mutating func skipString(quotes: Int) {
    position += quotes
    output += [Self.quote, Self.quote]
    while position < bytes.count, !isAtQuotes(quotes) {
      if bytes[position] == UInt8(ascii: "\\") { skipKeepingLines() }
      if position < bytes.count { skipKeepingLines() }
    }
    position += quotes
  }

  private mutating func skipKeepingLines() {
    if bytes[position] == Self.lineEnd { output.append(Self.lineEnd) }
    position += 1
  }
}
