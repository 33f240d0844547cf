extension LineBuffer {
  /// Where the word before the cursor begins.
  package var wordStart: Int {
    var position = cursor
    while position > 0, !Self.isWord(characters[position - 1]) { position -= 1 }
    while position > 0, Self.isWord(characters[position - 1]) { position -= 1 }
    return position
  }

  /// Where the word after the cursor ends.
  package var wordEnd: Int {
    var position = cursor
    while position < characters.count, !Self.isWord(characters[position]) { position += 1 }
    while position < characters.count, Self.isWord(characters[position]) { position += 1 }
    return position
  }

  /// Where what stands before the cursor began after a space, so that `name=王芳` is one.
  var spaceWordStart: Int {
    var position = cursor
    while position > 0, characters[position - 1].isWhitespace { position -= 1 }
    while position > 0, !characters[position - 1].isWhitespace { position -= 1 }
    return position
  }

  /// Where the cursor's row begins.
  package var rowStart: Int {
    var position = cursor
    while position > 0, characters[position - 1] != "\n" { position -= 1 }
    return position
  }

  /// Where the cursor's row ends, before its line break.
  package var rowEnd: Int {
    var position = cursor
    while position < characters.count, characters[position] != "\n" { position += 1 }
    return position
  }

  /// Moves the cursor a row up or down, to about the same cell; false where there is none.
  mutating func moveRow(_ step: Int) -> Bool {
    let start = rowStart
    let column = CellWidth.of(characters[start..<cursor])
    if step < 0 {
      guard start > 0 else { return false }
      move(to: start - 1)
      move(to: rowStart)
    } else {
      let end = rowEnd
      guard end < characters.count else { return false }
      move(to: end + 1)
    }
    var cells = 0
    var position = cursor
    let end = rowEnd
    while position < end, cells < column {
      cells += CellWidth.of(characters[position])
      position += 1
    }
    move(to: position)
    return true
  }

  /// Swaps the clusters around the cursor, at the end the last two.
  mutating func transpose() {
    let second = cursor == characters.count ? cursor - 1 : cursor
    guard second >= 1 else { return }
    let swapped = String(characters[second]) + String(characters[second - 1])
    replace((second - 1)..<(second + 1), with: swapped)
  }

  /// Writes the word after the cursor in another case; its first letter in another than the rest.
  mutating func recase(first: (String) -> String, rest: (String) -> String) {
    let end = wordEnd
    let word = characters[cursor..<end]
    guard let start = word.firstIndex(where: Self.isWord) else { return }
    let text =
      String(word[..<start]) + first(String(word[start]))
      + rest(String(word[(start + 1)...]))
    replace(cursor..<end, with: text)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
