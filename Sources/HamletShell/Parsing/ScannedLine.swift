/// A line cut into words, with full-width signs outside quotes made plain.
///
/// Every character of the given line stands for one of ``characters``, so spans mean both.
package struct ScannedLine: Sendable {
  /// What ends the command and says where its output goes.
  package enum Tail: Hashable, Sendable {
    /// `| command`: the rest of the line is for the system's shell.
    case pipe(String)
    /// `> file` or `>> file`.
    case file(String, appending: Bool)
  }

  /// The normalised characters.
  package private(set) var characters: [Character]
  /// Their code points, each as ``SignCode`` has it.
  private(set) var codes: [UInt32]
  /// The words, in order.
  package private(set) var words: [Range<Int>] = []
  /// The pipe or file at the end.
  package private(set) var tail: Tail?
  /// Where the pipe or file is written.
  package private(set) var tailSpan: Range<Int>?
  /// What is only for whoever reads the line.
  package private(set) var comments: [Range<Int>] = []
  /// Quotes and brackets that do not end.
  package private(set) var problems: [LineProblem] = []

  /// The normalised line, as history keeps it.
  package var text: String { characters.asText }

  /// The text of a span.
  package func text(_ span: Range<Int>) -> String { characters[span].asText }

  /// Cuts a statement; what follows a `;` is another one.
  package init(_ line: String) { self.init(Array(line)) }

  /// Cuts a statement of these clusters.
  init(_ line: [Character]) {
    var scanner = LineScanner(line)
    scanner.scan()
    characters = scanner.characters
    codes = scanner.codes
    words = scanner.words
    problems = scanner.problems
    comments = scanner.comments
    if let start = scanner.tailStart {
      tailSpan = start..<scanner.position
      tail = readTail(start..<scanner.position)
    }
  }

  /// Whether there is nothing to do: no word, or comments alone.
  package var isEmpty: Bool { words.isEmpty }

  private mutating func readTail(_ span: Range<Int>) -> Tail {
    var rest = characters[span].drop { $0 == "|" }
    if rest.startIndex > span.lowerBound {
      return .pipe(String(rest).trimmingSpaces)
    }
    let arrows = characters[span].prefix { $0 == ">" }.count
    rest = characters[(span.lowerBound + arrows)..<span.upperBound]
    let name = String(rest).trimmingSpaces
    if name.isEmpty {
      problems.append(
        LineProblem(.syntax, at: span, Phrase("name a file after '>'", "“>”之后要写文件名"))
      )
    }
    return .file(name, appending: arrows > 1)
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    var part = self[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
