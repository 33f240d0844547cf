import HamletDomain

/// What a person is found by, made of her name and birth: see migration 410.
struct PersonKeys {
  /// Before the reading of the whole name.
  static let whole = "p:"
  /// Before the reading of the given name.
  static let given = "g:"
  /// Before the first letters.
  static let initials = "i:"
  /// Before the reading of the surname and the civil year of birth, which gather likely duplicates.
  static let block = "b:"

  let name: NameKeys
  let keys: Set<String>
  /// The civil days that the birthday can be, as 19900501.
  let born: (from: Int, to: Int)

  init(name text: String, birth: BirthRecord) {
    name = NameKeys(text)
    born = (birth.earliestDay.number, birth.latestDay.number)
    keys = Set(
      name.readings.map { Self.whole + $0 } + name.givenReadings.map { Self.given + $0 }
        + name.initials.map { Self.initials + $0 }
        + Self.blocks(name, year: birth.earliestDay.year)
    )
  }

  /// The keys of those with whom a person is compared by surname and year.
  static func blocks(_ name: NameKeys, year: Int) -> [String] {
    name.surnameReadings.map { block + $0 + String(year) }
  }
}
