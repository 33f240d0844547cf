extension LineEditor {
  /// Takes completions: the only one is put in, several share what they begin with and are listed.
  package mutating func show(_ completions: Completions) {
    menu = nil
    hint = nil
    let candidates = completions.candidates
    guard let first = candidates.first else { return }
    if candidates.count == 1 {
      buffer.replace(completions.range, with: first.insertion + first.ending)
      return
    }
    let common = Self.commonBeginning(candidates.map(\.insertion))
    var range = completions.range
    if goesOn(common, completions) {
      buffer.replace(range, with: common)
      range = range.lowerBound..<(range.lowerBound + common.count)
    }
    menu = CompletionMenu(candidates: candidates, range: range)
  }

  /// Whether what all candidates begin with goes on from what was typed: the common part of ids says
  /// nothing to who typed a name, and takes it away.
  private func goesOn(_ common: String, _ completions: Completions) -> Bool {
    let typed = String(buffer.characters[completions.range])
    guard common.count > typed.count else { return false }
    if typed.isEmpty { return completions.candidates.allSatisfy { $0.label == $0.insertion } }
    return common.lowercased().hasPrefix(typed.lowercased())
  }

  /// Lists what is known while more may come; nothing is put in yet.
  package mutating func offer(_ completions: Completions) {
    hint = nil
    menu =
      completions.candidates.isEmpty
      ? nil : CompletionMenu(candidates: completions.candidates, range: completions.range)
  }

  /// Puts menu, search and hint away and the cursor at the end, as the finished text is left on a
  /// screen.
  package mutating func close() {
    menu = nil
    search = nil
    hint = nil
    buffer.move(to: buffer.characters.count)
  }

  private static func commonBeginning(_ texts: [String]) -> String {
    guard var common = texts.first else { return "" }
    for text in texts.dropFirst() {
      common = String(zip(common, text).prefix { $0 == $1 }.map(\.0))
    }
    return common
  }

  /// What a key does while the menu is open; nil when it closes the menu and counts again.
  mutating func takeInMenu(_ key: Key) -> Action? {
    guard var menu else { return nil }
    switch key {
    case .tab, .down, .control("n"): menu.move(1)
    case .backTab, .up, .control("p"): menu.move(-1)
    case .pageDown: menu.movePage(1)
    case .pageUp: menu.movePage(-1)
    case .escape, .control("g"):
      self.menu = nil
      return .redraw
    case .enter:
      guard let chosen = menu.chosen else {
        self.menu = nil
        return nil
      }
      buffer.replace(menu.range, with: chosen.insertion + chosen.ending)
      self.menu = nil
      return .redraw
    default:
      if let chosen = menu.chosen { buffer.replace(menu.range, with: chosen.insertion) }
      self.menu = nil
      return nil
    }
    self.menu = menu
    return .redraw
  }
}
