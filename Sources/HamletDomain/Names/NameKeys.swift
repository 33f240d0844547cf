/// What a name is found and compared by: its characters with variants folded, and its readings.
package struct NameKeys: Hashable, Sendable {
  /// Variants folded, letters in lower case, without spaces and middle dots.
  package let folded: String
  /// The readings of each character, without tones, ü as v; a letter stands for itself.
  package let syllables: [[String]]
  /// How many characters the surname has; 0 where the name has none that is told apart.
  package let surnameCount: Int

  /// The most readings kept of a name whose characters have several.
  package static let maximumReadings = 16

  /// Reads a name; the surname is read as surnames are.
  package init(_ name: String) {
    let characters = Self.characters(name)
    folded = String(characters)
    var syllables = characters.map(Self.readings)
    // A name with a middle dot or with letters has no Han surname in front.
    let isHan = !name.contains("·") && characters.allSatisfy { !HanCharacter.readings($0).isEmpty }
    if isHan, characters.count >= 3,
      let compound = HanCharacter.compoundSurname(characters[0], characters[1])
    {
      syllables.replaceSubrange(0..<2, with: compound)
      surnameCount = 2
    } else if isHan, characters.count >= 2 {
      let special = HanCharacter.surnameReadings(characters[0])
      if !special.isEmpty { syllables[0] = special }
      surnameCount = 1
    } else {
      surnameCount = 0
    }
    self.syllables = syllables
  }

  /// The whole name's readings, as "wangfang".
  package var readings: [String] { Self.joined(syllables[...]) }

  /// The given name's readings, as "fang"; none where there is no surname to leave out.
  package var givenReadings: [String] {
    surnameCount == 0 ? [] : Self.joined(syllables.dropFirst(surnameCount))
  }

  /// The readings of the surname, or of the first character.
  package var surnameReadings: [String] { Self.joined(syllables.prefix(max(surnameCount, 1))) }

  /// The first letters of each character's reading, as "wf".
  package var initials: [String] {
    let letters = syllables.map { readings -> [String] in
      var seen: [String] = []
      for letter in readings.map({ String($0.prefix(1)) }) where !seen.contains(letter) {
        seen.append(letter)
      }
      return seen
    }
    return Self.joined(letters[...])
  }

  /// The surname, folded; the first character where none is told apart.
  package var surname: String { String(folded.prefix(max(surnameCount, 1))) }

  /// Whether two names are as long and can be read alike, character by character.
  package func soundsLike(_ other: NameKeys) -> Bool {
    syllables.count == other.syllables.count
      && zip(syllables, other.syllables).allSatisfy { one, two in one.contains(where: two.contains)
      }
  }

  /// The characters of a name or a part of it, as they are compared.
  package static func characters(_ text: String) -> [Character] {
    text.lowercased().filter { $0 != " " && $0 != "·" }.map(HanCharacter.folded)
  }

  private static func readings(_ character: Character) -> [String] {
    let known = HanCharacter.readings(character)
    return known.isEmpty ? [String(character)] : known
  }

  private static func joined(_ parts: ArraySlice<[String]>) -> [String] {
    parts.reduce([""]) { found, next in
      Array(found.flatMap { start in next.map { start + $0 } }.prefix(maximumReadings))
    }
  }
}
