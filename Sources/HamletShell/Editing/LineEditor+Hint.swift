extension LineEditor {
  /// How many characters a text may have for its colours and hints to be looked for at every key.
  static let guidedLimit = 16_384
  /// How many lines of history are looked at more closely before none is offered.
  private static let suggestionLimit = 8

  /// Finds what is shown in grey behind the cursor; before each picture, where grey can be shown.
  package mutating func refreshHint() {
    hint = nil
    guard let guide, menu == nil, search == nil, recalled == nil,
      buffer.cursor == buffer.characters.count, !buffer.isEmpty,
      buffer.characters.count <= Self.guidedLimit
    else { return }
    if let rest = suggestion(guide) {
      hint = .suggestion(rest)
    } else {
      let words = guide.hint(buffer.characters)
      if !words.isEmpty { hint = .words(words) }
    }
  }

  /// How the newest line went on that began like this one and may be offered.
  private func suggestion(_ guide: LineGuide) -> String? {
    let text = buffer.text
    guard buffer.characters.count > 1 else { return nil }
    var looked = 0
    for line in history.reversed() where line.hasPrefix(text) && line != text {
      if guide.maySuggest(line) {
        let rest = String(line.dropFirst(buffer.characters.count))
        return rest.isEmpty ? nil : rest
      }
      looked += 1
      if looked == Self.suggestionLimit { return nil }
    }
    return nil
  }

  /// Takes the suggestion, whole or up to the end of a word; false where the key does not mean that.
  mutating func takeSuggestion(_ key: Key) -> Bool {
    guard case .suggestion(let rest)? = hint else { return false }
    switch key {
    case .right, .end, .control("e"), .control("f"): buffer.insert(rest, as: .other)
    case .wordRight, .alt("f"):
      let space = rest.dropFirst().firstIndex(of: " ") ?? rest.endIndex
      buffer.insert(String(rest[..<space]), as: .other)
    default: return false
    }
    hint = nil
    return true
  }

  /// What the text's parts are, for their colours; what is still being typed is not refused yet.
  package var parts: [LinePart] {
    let count = buffer.characters.count
    guard let guide, !buffer.isEmpty, count <= Self.guidedLimit else { return [] }
    let isTypingAtEnd = buffer.cursor == count
    return guide.parts(buffer.characters).filter {
      !(isTypingAtEnd && $0.kind == .error && $0.span.upperBound >= count)
    }
  }
}
