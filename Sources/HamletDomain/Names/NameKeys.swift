/// What a name is found and compared by: its characters with variants folded, and its readings.
package struct NameKeys: Hashable, Sendable {
  /// Variants folded, letters in lower case, without spaces and middle dots.
  package let scalars: [Unicode.Scalar]
  /// How many characters the surname has; 0 where the name has none that is told apart.
  package let surnameCount: Int
  /// How each character is read; a register compares names by the hundred for each new person.
  private let readingSets: [HanReadings]

  /// The most readings kept of a name whose characters have several.
  package static let maximumReadings = 16

  /// Reads a name; the surname is read as surnames are.
  package init(_ name: String) {
    let scalars = Self.scalars(name)
    self.scalars = scalars
    var sets = scalars.map(HanReadings.init)
    // A name with a middle dot or with letters has no Han surname in front.
    let isHan = !name.unicodeScalars.contains("·") && !sets.contains { $0.isNone }
    if isHan, scalars.count >= 3,
      let compound = HanReadings.compoundSurname(scalars[0], scalars[1])
    {
      sets[0] = compound.first
      sets[1] = compound.second
      surnameCount = 2
    } else if isHan, scalars.count >= 2 {
      sets[0] = HanReadings(surname: scalars[0]) ?? sets[0]
      surnameCount = 1
    } else {
      surnameCount = 0
    }
    readingSets = sets
  }

  /// The compared characters as a text.
  package var folded: String { Self.text(scalars[...]) }

  /// The readings of each character, without tones, ü as v; a letter stands for itself.
  package var syllables: [[String]] {
    zip(scalars, readingSets).map { scalar, set in set.isNone ? [String(scalar)] : set.texts }
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
  package var surname: String { Self.text(surnameScalars) }

  /// The same as scalars.
  var surnameScalars: ArraySlice<Unicode.Scalar> { scalars.prefix(max(surnameCount, 1)) }

  /// Whether two names are as long and can be read alike, character by character.
  package func soundsLike(_ other: NameKeys) -> Bool {
    scalars.count == other.scalars.count
      && scalars.indices.allSatisfy { place in
        let (one, two) = (readingSets[place], other.readingSets[place])
        guard one.isNone || two.isNone else { return one.meets(two) }
        return scalars[place] == other.scalars[place]
      }
  }

  /// The characters of a name or a part of it, as they are compared.
  package static func characters(_ text: String) -> String { Self.text(scalars(text)[...]) }

  private static func scalars(_ text: String) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where scalar != " " && scalar != "·" {
      // Ideographs have no case, and asking takes longer than everything else.
      if scalar.properties.isIdeographic {
        found.append(HanReadings.folded(scalar))
      } else {
        found += scalar.properties.lowercaseMapping.unicodeScalars.map(HanReadings.folded)
      }
    }
    return found
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func joined(_ parts: ArraySlice<[String]>) -> [String] {
    parts.reduce([""]) { found, next in
      Array(found.flatMap { start in next.map { start + $0 } }.prefix(maximumReadings))
    }
  }
}
