/// A search typed in Latin letters: a reading, the beginning of one, or initials.
package struct PinyinQuery: Hashable, Sendable {
  /// Letters only, in lower case, ü as v.
  package let letters: String

  /// Reads what was typed; nil where it is not all Latin letters, spaces and apostrophes.
  package init?(_ typed: String) {
    var letters = ""
    for character in typed.lowercased() {
      switch character {
      case "a"..."z" where character.isASCII: letters.append(character)
      case "ü": letters.append("v")
      case " ", "'", "’", "-": continue
      default: return nil
      }
    }
    guard !letters.isEmpty else { return nil }
    self.letters = letters
  }
}
