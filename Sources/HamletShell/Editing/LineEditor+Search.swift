extension LineEditor {
  /// Begins to search history.
  mutating func startSearch(_ direction: HistorySearch.Direction) {
    guard !isSecret else { return }
    search = HistorySearch(direction: direction, before: buffer.text)
  }

  /// What a key does while history is searched; nil when the key ends the search and counts again.
  mutating func takeInSearch(_ key: Key) -> Action? {
    guard var search else { return nil }
    switch key {
    case .text(let text), .paste(let text):
      search.text += text
      look(&search, from: search.match)
    case .backspace:
      if !search.text.isEmpty { search.text.removeLast() }
      search.match = nil
      look(&search, from: nil)
    case .control("r"):
      search.direction = .backward
      look(&search, from: search.match.map { $0 - 1 } ?? nil)
    case .control("s"):
      search.direction = .forward
      look(&search, from: search.match.map { $0 + 1 } ?? nil)
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

  /// Looks for the text from a line on, in the search's direction; what was found last stays where
  /// nothing else is.
  private func look(_ search: inout HistorySearch, from start: Int?) {
    guard !search.text.isEmpty else {
      search.hasFailed = false
      return
    }
    let found: Int?
    switch search.direction {
    case .backward:
      let end = min((start ?? history.count - 1) + 1, history.count)
      found = history.indices.prefix(max(0, end)).last { history[$0].contains(search.text) }
    case .forward:
      found = history.indices.dropFirst(max(0, start ?? 0))
        .first { history[$0].contains(search.text) }
    }
    search.hasFailed = found == nil
    search.match = found ?? search.match
  }

  /// What is searched for, or nil when nothing is.
  package var searchText: String? { search?.text }

  /// Whether the search finds nothing more.
  package var searchHasFailed: Bool { search?.hasFailed ?? false }
}
