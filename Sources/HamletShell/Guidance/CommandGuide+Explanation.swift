import HamletMessages

extension CommandGuide {
  /// What is under the cursor, as help says it; nil where `?` belongs to a value.
  func explanation(in characters: [Character], at cursor: Int) -> [String]? {
    let start = StatementText.lastStart(in: Array(characters[..<cursor]))
    let before = ScannedLine(String(characters[start..<cursor]))
    guard before.problems.isEmpty || before.words.count < 3, before.tail == nil,
      before.comments.isEmpty
    else { return nil }
    let isInWord = before.words.last.map {
      $0.upperBound == before.characters.count && before.characters.last != " "
    }
    // The whole word counts, also what stands behind the cursor.
    var end = cursor
    if isInWord ?? false {
      while end < characters.count, !characters[end].isWhitespace { end += 1 }
    }
    let line = ScannedLine(String(characters[start..<end]))
    let words = line.words.map(line.text)
    guard let first = words.first else { return help(about: []) }
    if first.hasPrefix("\\") { return meta(first) }
    // Where a new word begins the command is meant, not the item before.
    guard isInWord ?? false, let last = words.last, words.count > 2 else {
      return topic(Array(words.prefix(2)))
    }
    return explanation(of: last, typed: before.words.last.map(before.text) ?? "", words)
  }

  /// What help says about an item; nil within a value.
  private func explanation(of word: String, typed: String, _ words: [String]) -> [String]? {
    if let equals = typed.firstIndex(of: "="), typed.index(after: equals) < typed.endIndex {
      return nil
    }
    let isName = word.contains("=") || word.hasPrefix("--") || word.count < 2
    guard isName || field(word, words) else { return nil }
    return topic(words)
  }

  private func field(_ word: String, _ words: [String]) -> Bool {
    guard let command = book.command(words[0], words[1]) else { return false }
    return book.fields(of: command).contains {
      $0.name.hasPrefix(word) || $0.chineseLabel.hasPrefix(word) || $0.kebabName.hasPrefix(word)
    }
  }

  /// Help about as many of the words as it knows, from the beginning.
  private func topic(_ words: [String]) -> [String] {
    var topic = Array(words.prefix(2))
    if words.count > 2, let last = words.last, last.contains("=") || !last.hasPrefix("-") {
      topic.append(String(last.split(separator: "=").first ?? ""))
    }
    while !topic.isEmpty {
      if let lines = HelpWriter(book: book, language: language, style: style).lines(about: topic) {
        return lines
      }
      topic.removeLast()
    }
    return help(about: [])
  }

  private func help(about topic: [String]) -> [String] {
    HelpWriter(book: book, language: language, style: style).lines(about: topic) ?? []
  }

  /// What a command of the shell itself does; `\?` is one of them.
  private func meta(_ word: String) -> [String]? {
    guard word != "\\", let meta = MetaCommand(rawValue: String(word.dropFirst())) else {
      return nil
    }
    return ["\\\(meta.rawValue)  \(meta.phrase.text(language))"]
  }
}
