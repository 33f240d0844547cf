/// The beginning of a text of several rows, `<<WORD` at the end of its row; a row with the word alone
/// ends the text (a here-document, as in POSIX shells).
struct EndWord {
  /// The word.
  let word: [Character]
  /// Where the text begins, behind the first row; nil where there is no other row.
  let bodyStart: Int?

  /// Reads the beginning at a place; nil where there is none.
  init?(_ characters: [Character], _ start: Int) {
    let signs: Set<Character> = ["<", "＜"]
    guard start + 2 < characters.count, signs.contains(characters[start]),
      signs.contains(characters[start + 1])
    else { return nil }
    var position = start + 2
    while position < characters.count, Self.isLetter(characters[position]) { position += 1 }
    word = Array(characters[(start + 2)..<position])
    guard !word.isEmpty else { return nil }
    while position < characters.count, characters[position] == " " { position += 1 }
    guard position < characters.count else {
      bodyStart = nil
      return
    }
    guard LineScanner.isBreak(characters[position]) else { return nil }
    bodyStart = position + 1
  }

  /// Where the end word ends; nil while it is missing.
  func end(in characters: [Character]) -> Int? { lastRow(in: characters)?.upperBound }

  /// The text between the first row and the end word; all that follows where the word is missing.
  func body(in characters: [Character], before end: Int) -> String {
    guard let bodyStart, bodyStart <= end else { return "" }
    let last = lastRow(in: characters)
    // The break before the end word belongs to the word.
    let stop = last.map { max(bodyStart, rowStart($0.lowerBound, characters) - 1) } ?? end
    return String(characters[bodyStart..<min(stop, end)])
  }

  /// The end word where it stands alone in a row.
  private func lastRow(in characters: [Character]) -> Range<Int>? {
    guard var start = bodyStart else { return nil }
    while start <= characters.count {
      var end = start
      while end < characters.count, !LineScanner.isBreak(characters[end]) { end += 1 }
      var row = characters[start..<end]
      while row.first == " " { row.removeFirst() }
      while row.last == " " { row.removeLast() }
      if Array(row) == word { return row.startIndex..<row.endIndex }
      start = end + 1
    }
    return nil
  }

  private func rowStart(_ position: Int, _ characters: [Character]) -> Int {
    var start = position
    while start > 0, !LineScanner.isBreak(characters[start - 1]) { start -= 1 }
    return start
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
