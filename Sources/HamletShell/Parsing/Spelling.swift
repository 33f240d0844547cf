/// Guesses what a mistyped word meant.
package enum Spelling {
  /// The candidates that are near a word: those it is the beginning of when there is one, or those
  /// at most two edits away, nearest first.
  package static func suggestions(for word: String, among candidates: [String]) -> [String] {
    let typed = word.lowercased()
    let prefixed = candidates.filter { typed.count >= 2 && $0.lowercased().hasPrefix(typed) }
    if prefixed.count == 1 { return prefixed }
    let allowed = typed.count <= 2 ? 1 : 2
    let near = candidates.compactMap { candidate -> (String, Int)? in
      let distance = distance(typed, candidate.lowercased())
      return distance <= allowed && distance < typed.count ? (candidate, distance) : nil
    }
    return Array(near.sorted { $0.1 < $1.1 }.map(\.0).prefix(3))
  }

  /// The Damerau-Levenshtein distance (optimal string alignment) in grapheme clusters.
  package static func distance(_ first: String, _ second: String) -> Int {
    let from = Array(first)
    let to = Array(second)
    guard !from.isEmpty, !to.isEmpty else { return max(from.count, to.count) }
    // Nothing beyond two edits is asked for, and long input must not cost its square.
    if abs(from.count - to.count) > 2 { return abs(from.count - to.count) }
    var beforeLast = [Int](repeating: 0, count: to.count + 1)
    var last = Array(0...to.count)
    for row in 1...from.count {
      var current = [row] + [Int](repeating: 0, count: to.count)
      for column in 1...to.count {
        let cost = from[row - 1] == to[column - 1] ? 0 : 1
        current[column] = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, from[row - 1] == to[column - 2], from[row - 2] == to[column - 1] {
          current[column] = min(current[column], beforeLast[column - 2] + 1)
        }
      }
      beforeLast = last
      last = current
    }
    return last[to.count]
  }
}
