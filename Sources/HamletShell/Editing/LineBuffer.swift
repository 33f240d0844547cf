/// The text being edited, by grapheme clusters, with undo and what was cut.
package struct LineBuffer: Sendable {
  /// How many steps back undo goes.
  static let undoLimit = 200

  /// The clusters.
  package private(set) var characters: [Character] = []
  /// The cursor, between 0 and the number of clusters.
  package private(set) var cursor = 0
  private var cut: [Character] = []
  private var past: [(characters: [Character], cursor: Int)] = []
  private var isTyping = false

  /// Makes an empty buffer.
  package init() {}

  /// The text.
  package var text: String { String(characters) }

  /// Whether there is no text.
  package var isEmpty: Bool { characters.isEmpty }

  /// Puts text at the cursor; a combining mark joins the cluster before it.
  package mutating func insert(_ text: String, isPaste: Bool = false) {
    if isPaste || !isTyping { remember() }
    isTyping = !isPaste
    // Clusters may join over both edges of what is put in, so the text is cut anew.
    let before = String(characters[..<cursor]) + text
    let after = String(characters[cursor...])
    characters = Array(before + after)
    cursor = min(characters.count, cursorAfter(utf8Count: before.utf8.count))
  }

  private func cursorAfter(utf8Count: Int) -> Int {
    var bytes = 0
    for (index, character) in characters.enumerated() {
      if bytes >= utf8Count { return index }
      bytes += character.utf8.count
    }
    return characters.count
  }

  /// Replaces a part, as completion does.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    remember()
    isTyping = false
    let bounds = range.clamped(to: 0..<characters.count)
    characters.replaceSubrange(bounds, with: Array(text))
    cursor = min(characters.count, bounds.lowerBound + text.count)
  }

  /// Replaces the whole text, as history does.
  package mutating func set(_ text: String) {
    remember()
    isTyping = false
    characters = Array(text)
    cursor = characters.count
  }

  /// Moves the cursor by clusters, as far as there are any.
  package mutating func move(by count: Int) { move(to: cursor + count) }

  /// Moves the cursor.
  package mutating func move(to position: Int) {
    isTyping = false
    cursor = min(max(0, position), characters.count)
  }

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

  /// Removes the cluster before the cursor.
  package mutating func deleteBackward() { remove((cursor - 1)..<cursor) }

  /// Removes the cluster at the cursor.
  package mutating func deleteForward() { remove(cursor..<(cursor + 1)) }

  /// Cuts a part out, to be put back with ``yank()``.
  package mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    cut = Array(characters[range])
    remove(range)
  }

  /// Puts back what was cut.
  package mutating func yank() { if !cut.isEmpty { insert(String(cut), isPaste: true) } }

  /// Takes the last change back.
  package mutating func undo() {
    guard let last = past.popLast() else { return }
    characters = last.characters
    cursor = last.cursor
    isTyping = false
  }

  /// Empties the buffer and forgets what was before.
  package mutating func reset() {
    characters = []
    cursor = 0
    past = []
    isTyping = false
  }

  private mutating func remove(_ range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= characters.count else { return }
    remember()
    isTyping = false
    characters.removeSubrange(range)
    // Neighbours may join when what stood between them is gone.
    let before = String(characters[..<range.lowerBound])
    characters = Array(String(characters))
    cursor = min(characters.count, cursorAfter(utf8Count: before.utf8.count))
  }

  private mutating func remember() {
    past.append((characters, cursor))
    if past.count > Self.undoLimit { past.removeFirst() }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
