/// How likely two records are of one person, 0 to 100.
package struct DuplicateScore: Hashable, Sendable {
  /// The sum of what agrees, less 40 for different sexes.
  package let points: Int
  /// What the points mean; exact for two children of one birth and order.
  package let level: DuplicateLevel

  /// From this many points on a pair is probable.
  package static let probableFrom = 75
  /// From this many points on a pair is possible.
  package static let possibleFrom = 55

  /// Compares two records; the order does not matter.
  package init(_ first: PersonTraits, _ second: PersonTraits) {
    let sum =
      Self.name(first, second) + Self.birth(first, second)
      + (first.phones.isDisjoint(with: second.phones) ? 0 : 10)
      + (Self.sharesHome(first, second) ? 10 : 0)
      + (first.relatives.isDisjoint(with: second.relatives) ? 0 : 15)
      - (Self.sexesConflict(first.sex, second.sex) ? 40 : 0)
    points = min(max(sum, 0), 100)
    switch Self.sameBirth(first, second) {
    case .some(true): level = .exact
    case .some(false): level = .unspecified  // Twins are two people however alike their records.
    case nil:
      level =
        points >= Self.probableFrom
        ? .probable : points >= Self.possibleFrom ? .possible : .unspecified
    }
  }

  // Children of one mother born on one day: the same child or its twin, by their order.
  private static func sameBirth(_ first: PersonTraits, _ second: PersonTraits) -> Bool? {
    guard !first.mother.isNone, first.mother == second.mother, let birth = first.birth,
      birth == second.birth, birth.precision == .day, first.birthOrder > 0, second.birthOrder > 0
    else { return nil }
    return first.birthOrder == second.birthOrder
  }

  private static func name(_ first: PersonTraits, _ second: PersonTraits) -> Int {
    if first.name == second.name { return 35 }
    if !first.pinyinKeys.isDisjoint(with: second.pinyinKeys) { return 25 }
    guard first.name.count == second.name.count, first.name.first == second.name.first,
      zip(first.name, second.name).count(where: { $0 != $1 }) == 1
    else { return 0 }
    return 15
  }

  private static func birth(_ first: PersonTraits, _ second: PersonTraits) -> Int {
    guard let one = first.birth, let other = second.birth else { return 0 }
    if one == other { return 30 }
    if one.calendar != other.calendar {
      let ones = first.convertedBirths.union(exactDay(one))
      return ones.isDisjoint(with: second.convertedBirths.union(exactDay(other))) ? 0 : 22
    }
    let isSwapped =
      one.year == other.year && one.month == other.day && one.day == other.month && one.day != 0
    return isSwapped ? 18 : 0
  }

  private static func exactDay(_ date: PartialDay) -> Set<CivilDate> {
    guard date.precision == .day, let day = date.earliest else { return [] }
    return [day]
  }

  private static func sharesHome(_ first: PersonTraits, _ second: PersonTraits) -> Bool {
    (!first.address.isEmpty && first.address == second.address)
      || (!first.household.isNone && first.household == second.household)
  }

  private static func sexesConflict(_ first: Sex, _ second: Sex) -> Bool {
    (first == .male && second == .female) || (first == .female && second == .male)
  }
}
