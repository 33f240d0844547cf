/// The editor of one statement: keys in, an action out; it touches no terminal.
package struct LineEditor: Sendable {
  /// What the host has to do after a key.
  package enum Action: Hashable, Sendable {
    /// Draw the picture anew.
    case redraw
    /// The text is finished.
    case submit(String)
    /// The user wants to leave: Ctrl-D on an empty line.
    case end
    /// Ctrl-C: the text was dropped, and what it was.
    case interrupt(String)
    /// Shift-Tab: the question before this one.
    case back(String)
    /// Clear the screen, then draw.
    case clearScreen
    /// Ask for completions at the cursor and give them to ``LineEditor/show(_:)``.
    case complete
    /// Show lines above the text.
    case explain([String])
    /// Open the user's own editor on the text.
    case edit
    /// Stop until the process is continued.
    case suspend
    /// Nothing to do.
    case none
  }

  /// The text.
  package internal(set) var buffer = LineBuffer()
  /// What completion offers, shown below the line.
  package internal(set) var menu: CompletionMenu?
  /// What is shown in grey behind the cursor; see ``refreshHint()``.
  package internal(set) var hint: LineHint?
  /// Whether typed text is shown as nothing, as for a password.
  package let isSecret: Bool
  let guide: LineGuide?
  let history: [String]
  var search: HistorySearch?
  var recalled: HistoryRecall?
  /// How many lines of history back the last word was taken from.
  var wordsBack = 0
  private let canGoBack: Bool
  /// Whether Ctrl-X came, which begins a key of two.
  private var isPrefixed = false
  /// Whether the last key asked for help, so that an Enter after it belongs to it.
  private var hasAsked = false

  /// Starts a text; history is oldest first.
  package init(
    history: [String] = [],
    initial: String = "",
    isSecret: Bool = false,
    guide: LineGuide? = nil,
    canGoBack: Bool = false
  ) {
    self.history = history
    self.isSecret = isSecret
    self.guide = isSecret ? nil : guide
    self.canGoBack = canGoBack
    if !initial.isEmpty, !isSecret { buffer.set(initial) }
  }

  /// Takes a key.
  package mutating func take(_ key: Key) -> Action {
    if takeSuggestion(key) { return .redraw }
    hint = nil
    let hadAsked = hasAsked
    hasAsked = false
    // Whoever types `?` and Enter asked, and sent nothing.
    if hadAsked, key == .enter { return .none }
    if search != nil, let action = takeInSearch(key) { return action }
    if menu != nil, let action = takeInMenu(key) { return action }
    if isPrefixed {
      isPrefixed = false
      return prefixed(key)
    }
    if key != .up && key != .down && key != .control("p") && key != .control("n") {
      recalled = nil
    }
    return edit(key)
  }

  private mutating func edit(_ key: Key) -> Action {
    switch key {
    case .text(let text): return typed(text)
    case .paste(let text): buffer.insert(pasted(text), isPaste: true)
    case .enter: return entered()
    case .tab: return isSecret ? .none : .complete
    case .backTab: return canGoBack ? .back(buffer.text) : .none
    case .backspace: buffer.deleteBackward()
    case .delete: buffer.deleteForward()
    case .left: buffer.move(by: -1)
    case .right: buffer.move(by: 1)
    case .home: buffer.move(to: buffer.rowStart)
    case .end: buffer.move(to: buffer.rowEnd)
    case .wordLeft: buffer.move(to: buffer.wordStart)
    case .wordRight: buffer.move(to: buffer.wordEnd)
    case .up: up()
    case .down: down()
    case .help: return asked()
    case .control(let letter): return control(letter)
    case .alt(let character): return alt(character)
    case .pageUp, .pageDown, .escape, .unknown: return .none
    }
    return .redraw
  }

  private mutating func typed(_ text: String) -> Action {
    if text == "?" || text == "？" {
      let action = asked()
      if action != .none { return action }
    }
    buffer.insert(text)
    return .redraw
  }

  /// Asks what is under the cursor.
  private mutating func asked() -> Action {
    guard let lines = guide?.explain(buffer.characters, buffer.cursor) else { return .none }
    hasAsked = true
    return .explain(lines)
  }

  /// Enter ends the text, unless something in it is open.
  private mutating func entered() -> Action {
    guard let guide, guide.takesLines, guide.isOpen(buffer.text) else {
      return .submit(buffer.text)
    }
    // A backslash means the end of its row alone.
    if buffer.characters.last == "\\" { buffer.move(to: buffer.characters.count) }
    buffer.insert("\n", as: .other)
    return .redraw
  }

  /// A paste is one edit and never sends anything: its line breaks stay where there can be rows, and
  /// are spaces elsewhere; those at its end go.
  private func pasted(_ text: String) -> String {
    let takesLines = guide?.takesLines ?? false
    let rows = text.replacing("\r\n", with: "\n").split(
      omittingEmptySubsequences: !takesLines,
      whereSeparator: \.isNewline
    )
    let last = rows.lastIndex { !$0.isEmpty } ?? 0
    let kept = rows.prefix(last + 1).map { row in String(row.map { $0 == "\t" ? " " : $0 }) }
    return kept.joined(separator: takesLines ? "\n" : " ")
  }

  private mutating func control(_ letter: Character) -> Action {
    switch letter {
    case "a": buffer.move(to: buffer.rowStart)
    case "b": buffer.move(by: -1)
    case "c": return interrupt()
    case "d":
      if buffer.isEmpty { return .end }
      buffer.deleteForward()
    case "e": buffer.move(to: buffer.rowEnd)
    case "f": buffer.move(by: 1)
    case "g": return .none
    case "k": killToEnd()
    case "l": return .clearScreen
    case "n": recall(1)
    case "p": recall(-1)
    case "r": startSearch(.backward)
    case "s": startSearch(.forward)
    case "t": buffer.transpose()
    case "u": buffer.kill(buffer.rowStart..<buffer.cursor)
    case "w": buffer.kill(buffer.spaceWordStart..<buffer.cursor)
    case "x": isPrefixed = true
    case "y": buffer.yank()
    case "z": return .suspend
    case "_": buffer.undo()
    default: return .none
    }
    return .redraw
  }

  /// Ctrl-K cuts to the end of the row, there the line break.
  private mutating func killToEnd() {
    let end = buffer.rowEnd
    buffer.kill(
      buffer.cursor..<(end == buffer.cursor ? min(end + 1, buffer.characters.count) : end)
    )
  }

  private mutating func alt(_ character: Character) -> Action {
    switch character {
    case "b": buffer.move(to: buffer.wordStart)
    case "f": buffer.move(to: buffer.wordEnd)
    case "d": buffer.kill(buffer.cursor..<buffer.wordEnd)
    case "\u{7F}": buffer.kill(buffer.wordStart..<buffer.cursor)
    case "y": buffer.yankBefore()
    case "u":
      buffer.recase {
        $0.uppercased()
      } rest: {
        $0.uppercased()
      }
    case "l":
      buffer.recase {
        $0.lowercased()
      } rest: {
        $0.lowercased()
      }
    case "c":
      buffer.recase {
        $0.uppercased()
      } rest: {
        $0.lowercased()
      }
    case ".": recallWord()
    case "_", "/": buffer.redo()
    case "\n":
      guard guide?.takesLines ?? false else { return .none }
      buffer.insert("\n", as: .other)
    case "?": return asked()
    default: return .none
    }
    return .redraw
  }

  /// The second key after Ctrl-X.
  private mutating func prefixed(_ key: Key) -> Action {
    switch key {
    case .control("e"): return isSecret ? .none : .edit
    case .control("u"): buffer.undo()
    case .control("c"): return interrupt()
    default: return .none
    }
    return .redraw
  }

  /// Takes what the user's own editor made of the text, as one change.
  package mutating func takeEdited(_ text: String) { buffer.set(pasted(text)) }

  private mutating func interrupt() -> Action {
    let text = isSecret ? (buffer.isEmpty ? "" : "…") : buffer.text
    buffer.reset()
    menu = nil
    search = nil
    recalled = nil
    return .interrupt(text)
  }
}
