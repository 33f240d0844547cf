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
    var scanner = LineScanner(characters, stopsAtBreak: true)
    var statements: [StatementText] = []
    var start = 0
    var row = 1
    repeat {
      scanner.scan()
      let span = start..<scanner.position
      let part = characters[span]
      statements.append(StatementText(text: String(part), row: row, span: span))
      row += part.count(where: LineScanner.isBreak)
      let end = scanner.position
      if end < characters.count, LineScanner.isBreak(characters[end]) { row += 1 }
      start = scanner.position + 1
    } while scanner.passBreak()
    // Behind a break or `;` at the end nothing was begun, but something can be.
    if !characters.isEmpty, start == characters.count {
      statements.append(StatementText(text: "", row: row, span: start..<start))
    }
    return statements
  }

  /// Where the last statement of a text begins.
  package static func lastStart(in characters: [Character]) -> Int {
    // Most texts have one statement.
    guard characters.contains(where: { LineScanner.isBreak($0) || $0 == ";" || $0 == "；" }) else {
      return 0
    }
    return all(in: String(characters)).last?.span.lowerBound ?? 0
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
