extension LineEditor {
  /// What a key does while history is searched; nil when the key ends the search and counts again.
  mutating func takeInSearch(_ key: Key) -> Action? {
    guard var search else { return nil }
    switch key {
    case .text(let text):
      search.text += text
      search.match = match(for: search.text, before: history.count)
    case .paste(let text):
      search.text += text
      search.match = match(for: search.text, before: history.count)
    case .backspace:
      if !search.text.isEmpty { search.text.removeLast() }
      search.match = match(for: search.text, before: history.count)
    case .control("r"):
      search.match = match(for: search.text, before: search.match ?? history.count) ?? search.match
    case .control("c"), .control("g"), .escape:
      buffer.set(search.before)
      self.search = nil
      return .redraw
    default:
      self.search = nil
      return nil
    }
    if let index = search.match { buffer.set(history[index]) }
    self.search = search
    return .redraw
  }

  private func match(for text: String, before end: Int) -> Int? {
    guard !text.isEmpty else { return nil }
    return history.indices.prefix(end).last { history[$0].contains(text) }
  }

  /// What is searched for, or nil when nothing is.
  package var searchText: String? { search?.text }
}
