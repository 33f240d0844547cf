internal import CPasswordList

/// The list of passwords that are tried first.
package enum CommonPasswords {
  /// How many it holds.
  package static var count: Int { Int(password_list_count()) }

  /// Letters that stand for others in passwords that mean to be clever.
  private static let disguises: [Character: Character] = [
    "@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "$": "s", "5": "s", "7": "t",
  ]

  /// Whether it is one of the list, or two of them, once decoration is taken off: marks, digits
  /// before and behind, letters in disguise, a word repeated.
  package static func hold(_ lowercased: String) -> Bool {
    let bare = lowercased.filter { $0.isLetter || $0.isNumber || disguises[$0] != nil }
    return Set([bare, trimmed(bare), undisguised(trimmed(bare)), trimmed(undisguised(bare))])
      .contains { isListed($0) || isListed(repeated(in: $0)) || isTwo($0) }
  }

  private static func isListed(_ word: String) -> Bool {
    word.utf8.count >= 4 && password_list_has(word)
  }

  private static func isTwo(_ word: String) -> Bool {
    guard word.utf8.count >= 8, word.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    return word.indices.contains { index in
      isListed(String(word[..<index])) && isListed(String(word[index...]))
    }
  }

  /// Without what is no letter at both ends.
  private static func trimmed(_ word: String) -> String {
    let front = word.drop { !$0.isLetter }
    let behind = front.reversed().prefix { !$0.isLetter }.count
    return String(front.dropLast(behind))
  }

  private static func undisguised(_ word: String) -> String {
    String(word.map { disguises[$0] ?? $0 })
  }

  /// The part that repeated makes the whole, as "abc" of "abcabcabc"; the whole where there is none.
  private static func repeated(in word: String) -> String {
    let characters = Array(word)
    guard characters.count > 1 else { return word }
    for length in 1..<characters.count where characters.count % length == 0 {
      if characters.indices.allSatisfy({ characters[$0] == characters[$0 % length] }) {
        return String(characters[..<length])
      }
    }
    return word
  }
}
