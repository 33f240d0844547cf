/// The text being edited, by grapheme clusters, with undo and redo and what was cut.
package struct LineBuffer: Sendable {
  /// How many steps back undo goes.
  static let undoLimit = 200

  /// Text and cursor at one time.
  private struct State: Sendable {
    var characters: [Character]
    var cursor: Int
  }

  /// What was done last, for what goes on with it.
  enum Act: Hashable, Sendable {
    case typed
    case cut(KillRing.Side)
    case yanked
    /// A word of an earlier line was put in.
    case recalledWord
    case other
  }

  /// The clusters.
  package private(set) var characters: [Character] = []
  /// The cursor, between 0 and the number of clusters.
  package private(set) var cursor = 0
  private(set) var lastAct = Act.other
  private var ring = KillRing()
  private var past: [State] = []
  private var future: [State] = []

  /// Makes an empty buffer.
  package init() {}

  /// The text.
  package var text: String { characters.asText }

  /// Whether there is no text.
  package var isEmpty: Bool { characters.isEmpty }

  /// Puts text at the cursor; a combining mark joins the cluster before it.
  package mutating func insert(_ text: String, isPaste: Bool = false) {
    insert(text, as: isPaste ? .other : .typed)
  }

  mutating func insert(_ text: String, as act: Act) {
    guard !text.isEmpty else { return }
    // Keys typed one after another are one step.
    if act != .typed || lastAct != .typed { remember() }
    lastAct = act
    write(text, over: cursor..<cursor)
  }

  /// Puts a text in the place of clusters, with the cursor behind it.
  ///
  /// Clusters may join over the seams, so those around them are cut anew: the one before, whose own
  /// beginning cannot change, and those behind up to a sign that begins a cluster wherever it stands.
  private mutating func write(_ text: String, over bounds: Range<Int>) {
    let start = max(0, bounds.lowerBound - 1)
    var end = min(bounds.upperBound + 1, characters.count)
    while end < characters.count, !Self.beginsAnyway(characters[end]) { end += 1 }
    let front = characters[start..<bounds.lowerBound].asText + text
    let part = Array(front + characters[bounds.upperBound..<end].asText)
    let bytes = front.utf8.count
    var count = 0
    var length = 0
    while length < part.count, count < bytes {
      count += part[length].utf8.count
      length += 1
    }
    characters.replaceSubrange(start..<end, with: part)
    cursor = start + length
  }

  /// Whether a cluster is a letter or sign that joins nothing before it, but what a prepended mark
  /// (UAX 29, GB9b) would have joined already.
  private static func beginsAnyway(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return false }
    return (0x20..<0x7F).contains(first.value) || (0x4E00..<0xA000).contains(first.value)
  }

  /// Replaces a part, as completion does.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    let bounds = range.clamped(to: 0..<characters.count)
    replace(bounds, with: text, as: .other)
  }

  private mutating func replace(_ bounds: Range<Int>, with text: String, as act: Act) {
    guard !bounds.isEmpty || !text.isEmpty else { return }
    remember()
    lastAct = act
    write(text, over: bounds)
  }

  /// Replaces the whole text, as history does.
  package mutating func set(_ text: String) {
    guard text != self.text else { return move(to: characters.count) }
    replace(0..<characters.count, with: text, as: .other)
  }

  /// Moves the cursor by clusters, as far as there are any.
  package mutating func move(by count: Int) { move(to: cursor + count) }

  /// Moves the cursor.
  package mutating func move(to position: Int) {
    lastAct = .other
    cursor = min(max(0, position), characters.count)
  }

  /// Removes the cluster before the cursor.
  package mutating func deleteBackward() { remove((cursor - 1)..<cursor, as: .other) }

  /// Removes the cluster at the cursor.
  package mutating func deleteForward() { remove(cursor..<(cursor + 1), as: .other) }

  /// Cuts a part out, to be put back with ``yank()``; parts cut one after another are one piece.
  package mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let side: KillRing.Side = range.upperBound <= cursor ? .front : .back
    var joining: KillRing.Side?
    if case .cut = lastAct { joining = side }
    ring.add(String(characters[range]), joining: joining)
    remove(range, as: .cut(side))
  }

  /// Puts back what was cut.
  package mutating func yank() {
    if let piece = ring.current { insert(piece, as: .yanked) }
  }

  /// Puts back what was cut before that, in its place.
  package mutating func yankBefore() {
    guard lastAct == .yanked else { return }
    ring.turn()
    exchange(ring.current ?? "", as: .yanked)
  }

  /// Takes what was put in last back and puts another text in.
  mutating func exchange(_ text: String, as act: Act) {
    guard let last = past.popLast() else { return }
    show(last)
    insert(text, as: act)
  }

  /// Takes the last change back.
  package mutating func undo() {
    guard let state = past.popLast() else { return }
    future.append(State(characters: characters, cursor: cursor))
    show(state)
  }

  /// Does again what was taken back.
  package mutating func redo() {
    guard let state = future.popLast() else { return }
    past.append(State(characters: characters, cursor: cursor))
    show(state)
  }

  private mutating func show(_ state: State) {
    characters = state.characters
    cursor = state.cursor
    lastAct = .other
  }

  /// Empties the buffer and forgets what was before, but not what was cut.
  package mutating func reset() {
    characters = []
    cursor = 0
    past = []
    future = []
    lastAct = .other
  }

  private mutating func remove(_ range: Range<Int>, as act: Act) {
    guard range.lowerBound >= 0, range.upperBound <= characters.count else { return }
    // Neighbours may join when what stood between them is gone.
    replace(range, with: "", as: act)
  }

  private mutating func remember() {
    future = []
    past.append(State(characters: characters, cursor: cursor))
    if past.count > Self.undoLimit { past.removeFirst() }
  }
}
