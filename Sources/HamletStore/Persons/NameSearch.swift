import HamletDomain

/// What a typed part of a name may stand for.
///
/// Latin letters are a reading, the beginning of one, initials, or letters of the name itself. Letters
/// with characters between them are read the same way, each character by its readings, or by itself
/// where none is known: so a name with such a character is found as it is read too. Any other text is
/// a part of the name, variants of characters taken as one.
struct NameSearch {
  /// The text as names are compared.
  let text: String
  /// The keys, in the order in which they are looked through; none of characters alone.
  let keys: [KeyRange]
  /// The characters among typed letters, which must stand in the name.
  let characters: [String]

  /// Nil where there is nothing to search by.
  init?(_ part: String) {
    let letters = PinyinQuery(part)?.letters
    let text = NameKeys.characters(letters ?? part)
    guard !text.isEmpty else { return nil }
    self.text = text
    let isLetter = text.unicodeScalars.map { ("a"..."z").contains($0) }
    guard isLetter.contains(true) else {
      (keys, characters) = ([], [])
      return
    }
    let typed = NameKeys(text)
    keys =
      typed.readings.map { KeyRange(beginningWith: PersonKeys.whole + $0) }
      + typed.initials.map { KeyRange(exactly: PersonKeys.initials + $0) }
      + typed.readings.map { KeyRange(beginningWith: PersonKeys.given + $0) }
    characters = text.unicodeScalars.split { ("a"..."z").contains($0) }.map { String($0) }
  }

  /// The condition under which a person of this id is found; with `inName` false by a key alone.
  func condition(_ id: String, inName: Bool = true) -> Condition {
    let byText = inName ? [Self.inName(text, of: id)] : []
    guard !keys.isEmpty else { return .any(byText) }
    let found = Condition.any(keys.map { $0.condition("o.key") })
    let hold = characters.map { Self.inName($0, of: id) }
    let sql =
      ["EXISTS(SELECT 1 FROM person_keys o WHERE o.person_id = \(id) AND (\(found.sql)))"]
      + hold.map(\.sql)
    let byKey = Condition(
      sql.joined(separator: " AND "),
      found.values + hold.flatMap(\.values)
    )
    return .any([byKey] + byText)
  }

  /// The condition that a text stands in a person's name.
  static func inName(_ text: String, of id: String) -> Condition {
    Condition(
      """
      EXISTS(SELECT 1 FROM person_lookup l WHERE l.person_id = \(id) AND instr(l.folded, ?) > 0)
      """,
      [text]
    )
  }
}
