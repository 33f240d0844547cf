/// The editor of one line: keys in, an action out; it touches no terminal.
package struct LineEditor: Sendable {
  /// What the host has to do after a key.
  package enum Action: Hashable, Sendable {
    /// Draw the picture anew.
    case redraw
    /// The line is finished.
    case submit(String)
    /// The user wants to leave: Ctrl-D on an empty line.
    case end
    /// Ctrl-C: the text was dropped; on an empty line it was empty.
    case interrupt(hadText: Bool)
    /// Clear the screen, then draw.
    case clearScreen
    /// Ask for completions at the cursor and give them to ``LineEditor/show(_:)``.
    case complete
    /// Nothing to do.
    case none
  }

  /// A search through history.
  struct Search: Sendable {
    var text = ""
    var match: Int?
    var before: String
  }

  /// The text.
  package internal(set) var buffer = LineBuffer()
  /// What completion offers, shown below the line.
  package internal(set) var menu: CompletionMenu?
  var search: Search?
  var history: [String]
  var historyPosition: Int?
  private var draft = ""
  /// Whether typed text is shown as nothing, as for a password.
  package let isSecret: Bool

  /// Starts a line; history is oldest first.
  package init(history: [String] = [], initial: String = "", isSecret: Bool = false) {
    self.history = history
    self.isSecret = isSecret
    if !initial.isEmpty { buffer.set(initial) }
  }

  /// Takes a key.
  package mutating func take(_ key: Key) -> Action {
    if search != nil, let action = takeInSearch(key) { return action }
    if menu != nil, let action = takeInMenu(key) { return action }
    switch key {
    case .text(let text): return typed(text, isPaste: false)
    case .paste(let text): return typed(Self.singleLine(text), isPaste: true)
    case .enter: return .submit(buffer.text)
    case .tab: return isSecret ? .none : .complete
    case .backspace: buffer.deleteBackward()
    case .delete: buffer.deleteForward()
    case .left: buffer.move(by: -1)
    case .right: buffer.move(by: 1)
    case .home: buffer.move(to: 0)
    case .end: buffer.move(to: buffer.characters.count)
    case .wordLeft: buffer.move(to: buffer.wordStart)
    case .wordRight: buffer.move(to: buffer.wordEnd)
    case .up: recall(-1)
    case .down: recall(1)
    case .control(let letter): return control(letter)
    case .alt(let character): alt(character)
    case .backTab, .escape, .unknown: return .none
    }
    return .redraw
  }

  private mutating func typed(_ text: String, isPaste: Bool) -> Action {
    buffer.insert(text, isPaste: isPaste)
    return .redraw
  }

  /// Line breaks of a paste become spaces: a paste is one edit and never sends anything.
  private static func singleLine(_ text: String) -> String {
    var lines = text.split(whereSeparator: \.isNewline).map(String.init)
    lines = lines.map { line in String(line.map { $0 == "\t" ? " " : $0 }) }
    return lines.joined(separator: " ")
  }

  private mutating func control(_ letter: Character) -> Action {
    switch letter {
    case "a": buffer.move(to: 0)
    case "b": buffer.move(by: -1)
    case "c": return interrupt()
    case "d":
      if buffer.isEmpty { return .end }
      buffer.deleteForward()
    case "e": buffer.move(to: buffer.characters.count)
    case "f": buffer.move(by: 1)
    case "k": buffer.kill(buffer.cursor..<buffer.characters.count)
    case "l": return .clearScreen
    case "n": recall(1)
    case "p": recall(-1)
    case "r": if !isSecret { search = Search(before: buffer.text) }
    case "u": buffer.kill(0..<buffer.cursor)
    case "w": buffer.kill(spaceWordStart..<buffer.cursor)
    case "y": buffer.yank()
    // Ctrl-_ is 0x1F and no letter; Ctrl-Z is undo since raw mode has no use for it.
    case "z": buffer.undo()
    default: return .none
    }
    return .redraw
  }

  /// Ctrl-W cuts to a space, so that `name=王芳` goes at once.
  private var spaceWordStart: Int {
    var position = buffer.cursor
    while position > 0, buffer.characters[position - 1] == " " { position -= 1 }
    while position > 0, buffer.characters[position - 1] != " " { position -= 1 }
    return position
  }

  private mutating func alt(_ character: Character) {
    switch character {
    case "b": buffer.move(to: buffer.wordStart)
    case "f": buffer.move(to: buffer.wordEnd)
    case "d": buffer.kill(buffer.cursor..<buffer.wordEnd)
    case "\u{7F}": buffer.kill(buffer.wordStart..<buffer.cursor)
    case "_", "/": buffer.undo()
    default: break
    }
  }

  private mutating func interrupt() -> Action {
    let hadText = !buffer.isEmpty
    buffer.reset()
    menu = nil
    search = nil
    historyPosition = nil
    return .interrupt(hadText: hadText)
  }

  private mutating func recall(_ step: Int) {
    guard !history.isEmpty, !isSecret else { return }
    let next = (historyPosition ?? history.count) + step
    guard next >= 0, next <= history.count else { return }
    if historyPosition == nil { draft = buffer.text }
    historyPosition = next == history.count ? nil : next
    buffer.set(next == history.count ? draft : history[next])
  }
}
