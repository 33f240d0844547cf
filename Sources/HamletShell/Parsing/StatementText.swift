/// One statement of a text of several rows: a row or a part of one before `;`, or the rows that an open
/// quote or bracket, an end word or a backslash holds together.
package struct StatementText: Hashable, Sendable {
  /// The statement, as it was written.
  package var text: String
  /// The row of the text in which it begins, from 1.
  package var row: Int
  /// Where it stands among the characters of the text.
  package var span: Range<Int>

  /// The statements of a text, in order; empty rows are statements as well.
  package static func all(in text: String) -> [StatementText] {
    let characters = Array(text)
    var row = 1
    var end = 0
    return spans(in: characters).map { span in
      row += characters[end..<span.lowerBound].count(where: LineScanner.isBreak)
      defer {
        row += characters[span].count(where: LineScanner.isBreak)
        end = span.upperBound
      }
      return StatementText(text: characters[span].asText, row: row, span: span)
    }
  }

  /// Where the statements of a text stand.
  static func spans(in characters: [Character]) -> [Range<Int>] {
    var scanner = LineScanner(characters, stopsAtBreak: true)
    var spans: [Range<Int>] = []
    var start = 0
    repeat {
      scanner.scan()
      spans.append(start..<scanner.position)
      start = scanner.position + 1
    } while scanner.passBreak()
    // Behind a break or `;` at the end nothing was begun, but something can be.
    if !characters.isEmpty, start == characters.count { spans.append(start..<start) }
    return spans
  }

  /// Where the last statement of a text begins.
  package static func lastStart(in characters: [Character]) -> Int {
    // Most texts have one statement.
    let ends = characters.contains { character in
      let code = SignCode.of(character)
      return SignCode.isBreak(code) || code == SignCode.semicolon || code == SignCode.wideSemicolon
    }
    return ends ? spans(in: characters).last?.lowerBound ?? 0 : 0
  }

  /// Whether a text's last statement goes on in another row.
  package static func isOpen(_ text: String) -> Bool {
    var scanner = LineScanner(Array(text), stopsAtBreak: true)
    repeat { scanner.scan() } while scanner.passBreak()
    if scanner.endsInside { return true }
    guard text.last == "\\" else { return false }
    let isComment = scanner.comments.last?.upperBound == scanner.characters.count
    // A backslash that another one takes for itself says nothing.
    return !isComment && text.reversed().prefix { $0 == "\\" }.count % 2 == 1
  }
}
