import HamletDomain

/// What a person is found by, made of her name and birth: see migrations 410 and 600.
struct PersonKeys {
  /// Before the reading of the whole name.
  static let whole = "p:"
  /// Before the reading of the given name.
  static let given = "g:"
  /// Before the first letters.
  static let initials = "i:"

  let name: NameKeys
  let keys: Set<String>
  /// The civil days that the birthday can be, as 19900501.
  let born: (from: Int, to: Int)
  /// The blocks in which likely duplicates are gathered.
  let blocks: Set<String>

  init(name text: String, birth: BirthRecord) {
    name = NameKeys(text)
    born = (birth.earliestDay.number, birth.latestDay.number)
    keys = Set(
      name.readings.map { Self.whole + $0 } + name.givenReadings.map { Self.given + $0 }
        + name.initials.map { Self.initials + $0 }
    )
    blocks = Set(
      Self.blocks(name, year: birth.earliestDay.year)
        + [Self.block([birth.year, birth.month, birth.day])]
    )
  }

  /// The blocks of those with whom a person is compared by surname and year, as "wang1990".
  static func blocks(_ name: NameKeys, year: Int) -> [String] {
    name.surnameReadings.map { $0 + String(year) }
  }

  /// The block of those whose birthday was told in these numbers, as "1990-5-1".
  static func block(_ birth: [Int]) -> String {
    birth.map(String.init).joined(separator: "-")
  }

  /// The blocks in which somebody is looked for who is not on the register.
  static func sought(_ name: NameKeys, _ birth: PartialDay) -> Set<String> {
    Set(
      birth.likelyNumbers.map(block)
        + blocks(name, year: birth.earliest?.year ?? birth.year)
    )
  }
}
