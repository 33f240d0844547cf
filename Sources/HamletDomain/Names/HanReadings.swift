internal import CHanTables

/// What Unihan says of how a character is read: the number of a set of readings.
struct HanReadings: Hashable, Sendable {
  private let number: UInt16

  private init(_ number: UInt16) { self.number = number }

  /// The readings of a character; none where none is known.
  init(_ scalar: Unicode.Scalar) { number = han_readings(scalar.value) }

  /// The readings as a surname; nil where they are the same as the others.
  init?(surname scalar: Unicode.Scalar) {
    let number = han_surname(scalar.value)
    guard number != 0 else { return nil }
    self.number = number
  }

  /// The readings of a compound surname's two characters; nil where they are none.
  static func compoundSurname(
    _ first: Unicode.Scalar,
    _ second: Unicode.Scalar
  ) -> (first: HanReadings, second: HanReadings)? {
    let sets = han_compound_surname(first.value, second.value)
    guard sets != 0 else { return nil }
    return (
      HanReadings(UInt16(truncatingIfNeeded: sets >> 16)),
      HanReadings(UInt16(truncatingIfNeeded: sets))
    )
  }

  /// The character that a variant stands for, or the character itself.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(han_folded(scalar.value)) ?? scalar
  }

  /// Whether no reading is known.
  var isNone: Bool { number == 0 }

  /// Whether two characters have a reading in common.
  func meets(_ other: HanReadings) -> Bool {
    if number == other.number { return number != 0 }
    return packed.contains { one in other.packed.contains(one) }
  }

  private var packed: some Sequence<UInt64> {
    (0..<han_reading_count(number)).lazy.map { [number] in han_reading(number, $0) }
  }

  /// The readings without tones, ü as v.
  var texts: [String] { packed.map(Self.text) }

  /// Letters packed from the highest byte down.
  private static func text(_ packed: UInt64) -> String {
    let bytes = stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: packed >> $0) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
