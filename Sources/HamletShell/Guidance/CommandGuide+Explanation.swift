import HamletMessages

extension CommandGuide {
  /// What is under the cursor, as help says it; nil where `?` belongs to a value.
  func explanation(in characters: [Character], at cursor: Int) -> [String]? {
    guard asksForHelp(in: characters, at: cursor) else { return nil }
    return CursorHelp(book: book, language: language, style: style)
      .lines(for: characters, cursor: cursor)
  }

  private func asksForHelp(in characters: [Character], at cursor: Int) -> Bool {
    let start = StatementText.lastStart(in: Array(characters[..<cursor]))
    let before = ScannedLine(String(characters[start..<cursor]))
    guard before.problems.isEmpty || before.words.count < 3, before.tail == nil,
      before.comments.isEmpty
    else { return false }
    let isInWord =
      before.words.last.map {
        $0.upperBound == before.characters.count && before.characters.last != " "
      } ?? false
    // The whole word counts, also what stands behind the cursor.
    var end = cursor
    if isInWord {
      while end < characters.count, !characters[end].isWhitespace { end += 1 }
    }
    let line = ScannedLine(String(characters[start..<end]))
    let words = line.words.map(line.text)
    guard let first = words.first else { return true }
    // `\?` is a command of the shell itself.
    if first.hasPrefix("\\") {
      return first != "\\" && MetaCommand(rawValue: String(first.dropFirst())) != nil
    }
    let nameCount = book.named(words)?.count ?? 2
    guard isInWord, let last = words.last, words.count > nameCount else { return true }
    return asksForHelp(at: last, typed: before.words.last.map(before.text) ?? "", words)
  }

  /// Whether an item is asked about; false within a value.
  private func asksForHelp(at word: String, typed: String, _ words: [String]) -> Bool {
    if let equals = typed.firstIndex(of: "="), typed.index(after: equals) < typed.endIndex {
      return false
    }
    let isName = word.contains("=") || word.hasPrefix("--") || word.count < 2
    return isName || isField(word, words)
  }

  private func isField(_ word: String, _ words: [String]) -> Bool {
    guard let command = book.named(words)?.command else { return false }
    return book.fields(of: command).contains {
      $0.name.hasPrefix(word) || $0.chineseLabel.hasPrefix(word) || $0.kebabName.hasPrefix(word)
    }
  }
}
