extension LineEditor {
  /// Up: the row above, and from the first one the line before that begins as what is typed.
  mutating func up() {
    if recalled == nil, buffer.moveRow(-1) { return }
    recall(-1, beginning: String(buffer.characters[..<buffer.cursor]))
  }

  /// Down: the row below, and from the last one the line after.
  mutating func down() {
    if recalled == nil, buffer.moveRow(1) { return }
    recall(1)
  }

  /// Shows an earlier or later line; a walk that has begun keeps what it began with.
  mutating func recall(_ step: Int, beginning: String = "") {
    guard !history.isEmpty, !isSecret else { return }
    var walk = recalled ?? HistoryRecall(draft: buffer.text, beginning: beginning)
    var next = (walk.position ?? history.count) + step
    while history.indices.contains(next),
      !history[next].hasPrefix(walk.beginning) || history[next] == buffer.text
    {
      next += step
    }
    guard next >= 0, next <= history.count else { return }
    walk.position = next == history.count ? nil : next
    buffer.set(next == history.count ? walk.draft : history[next])
    recalled = walk
  }

  /// Alt-.: the last word of the line before; again, that of the line before that.
  mutating func recallWord() {
    guard !isSecret else { return }
    let goesOn = buffer.lastAct == .recalledWord
    wordsBack = goesOn ? wordsBack + 1 : 1
    while wordsBack <= history.count {
      let line = ScannedLine(history[history.count - wordsBack])
      if let word = line.words.last.map(line.text) {
        if goesOn {
          buffer.exchange(word, as: .recalledWord)
        } else {
          buffer.insert(word, as: .recalledWord)
        }
        return
      }
      wordsBack += 1
    }
  }
}
