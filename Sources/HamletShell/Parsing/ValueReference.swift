/// How a variable or a part of an answer is named: `v`, `_`, `_.id`, `3.persons.0.id`.
enum ValueReference {
  /// A name without the braces that may stand round it.
  static func name(in text: Substring) -> String {
    text.hasPrefix("{") && text.hasSuffix("}") ? String(text.dropFirst().dropLast()) : String(text)
  }

  /// The variable that quoted text begins with: `$name` of ASCII letters, or `${...}`.
  ///
  /// `$5` in a text is a price; an answer by its number is written `${5.id}` there.
  static func span(in characters: ArraySlice<Character>) -> (whole: Range<Int>, name: Range<Int>)? {
    let start = characters.startIndex
    guard characters.first == "$", characters.count > 1 else { return nil }
    if characters[start + 1] == "{" {
      guard let close = characters.firstIndex(of: "}"), close > start + 2 else { return nil }
      return (start..<(close + 1), (start + 2)..<close)
    }
    guard isName(characters[start + 1]), !characters[start + 1].isNumber else { return nil }
    var end = start + 1
    while end < characters.endIndex {
      let isDot = characters[end] == "." && end + 1 < characters.endIndex
      guard isName(characters[end]) || (isDot && isName(characters[end + 1])) else { break }
      end += 1
    }
    return (start..<end, (start + 1)..<end)
  }

  private static func isName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "_")
  }
}
