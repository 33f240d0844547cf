internal import CHanTables

/// What Unihan says of a character: how it is read, and which one it is a variant of.
enum HanCharacter {
  /// The character that a variant stands for, or the character itself.
  static func folded(_ character: Character) -> Character {
    guard let scalar = single(character) else { return character }
    let folded = han_folded(scalar.value)
    return Unicode.Scalar(folded).map(Character.init) ?? character
  }

  /// The readings without tones, ü as v; empty where none is known.
  static func readings(_ character: Character) -> [String] {
    guard let scalar = single(character) else { return [] }
    return readings(ofSet: han_readings(scalar.value))
  }

  /// The readings as a surname where they differ from the others; else empty.
  static func surnameReadings(_ character: Character) -> [String] {
    guard let scalar = single(character) else { return [] }
    return readings(ofSet: han_surname(scalar.value))
  }

  /// The readings of a compound surname's two characters; nil where they are none.
  static func compoundSurname(_ first: Character, _ second: Character) -> [[String]]? {
    guard let one = single(first), let two = single(second) else { return nil }
    let sets = han_compound_surname(one.value, two.value)
    guard sets != 0 else { return nil }
    return [UInt16(truncatingIfNeeded: sets >> 16), UInt16(truncatingIfNeeded: sets)]
      .map(readings(ofSet:))
  }

  private static func single(_ character: Character) -> Unicode.Scalar? {
    let scalars = character.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }

  private static func readings(ofSet set: UInt16) -> [String] {
    (0..<han_reading_count(set)).map { text(han_reading(set, $0)) }
  }

  /// Letters packed from the highest byte down.
  private static func text(_ packed: UInt64) -> String {
    let bytes = stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: packed >> $0) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
