/// How likely two records are of one person, 0 to 100.
///
/// What agrees speaks for one person, what is known of both and differs against. The points were fitted
/// on `seeds/duplicates/pairs-1.tsv` and are judged on the three files beside it.
package struct DuplicateScore: Hashable, Sendable {
  /// The sum of what agrees, less what differs.
  package let points: Int
  /// What the points mean; exact for two children of one birth and order.
  package let level: DuplicateLevel

  /// From this many points on a pair is probable.
  package static let probableFrom = 75
  /// From this many points on a pair is possible.
  package static let possibleFrom = 55

  /// Compares two records; the order does not matter.
  package init(_ first: PersonTraits, _ second: PersonTraits) {
    let sum = Self.seen(first, second) + Self.kept(first, second)
    points = min(max(sum, 0), 100)
    switch Self.sameBirth(first, second) {
    case .some(true): level = .exact
    case .some(false): level = .unspecified  // Twins are two people however alike their records.
    case nil: level = Self.areSiblings(first, second) ? .unspecified : Self.level(points)
    }
  }

  /// What so many points mean.
  package static func level(_ points: Int) -> DuplicateLevel {
    points >= probableFrom ? .probable : points >= possibleFrom ? .possible : .unspecified
  }

  /// What is seen of a record at the first look: it costs less than the rest, which is sealed.
  package struct Look {
    let birth: PartialDay?
    let sex: Sex
    /// Whether a phone is the same; known from the index of phones.
    let sharesPhone: Bool
    /// Asked for only where birth and sex leave anything open.
    let name: () -> NameKeys

    /// Describes a first look.
    package init(
      birth: PartialDay?,
      sex: Sex,
      sharesPhone: Bool,
      name: @escaping () -> NameKeys
    ) {
      self.birth = birth
      self.sex = sex
      self.sharesPhone = sharesPhone
      self.name = name
    }
  }

  /// Whether a record of which `look` is seen can come to `points` beside one that is known in full;
  /// children of one mother aside.
  package static func canMatch(_ first: PersonTraits, _ look: Look, from points: Int) -> Bool {
    let hasHome = !first.address.isEmpty || !first.household.isNone
    var most =
      (look.sharesPhone ? samePhone : 0) + (hasHome ? sameHome : 0)
      + (first.relatives.isEmpty ? 0 : sameRelative)
    if let one = first.birth, let other = look.birth { most += BirthAgreement(one, other).points }
    if sexesConflict(first.sex, look.sex) { most += otherSex }
    guard most + NameAgreement.equal.points >= points else { return false }
    return most + NameAgreement(first.name, look.name()).points >= points
  }

  private static let samePhone = 15
  private static let sameHome = 20
  private static let sameRelative = 20
  /// Phone, home or relatives known of both, and none in common.
  private static let otherOnes = -10
  private static let otherHousehold = -15
  private static let otherDocument = -30
  private static let otherSex = -40

  /// Name, birth and sex.
  private static func seen(_ first: PersonTraits, _ second: PersonTraits) -> Int {
    var sum = NameAgreement(first.name, second.name).points
    if let one = first.birth, let other = second.birth { sum += BirthAgreement(one, other).points }
    return sexesConflict(first.sex, second.sex) ? sum + otherSex : sum
  }

  /// Everything else.
  private static func kept(_ first: PersonTraits, _ second: PersonTraits) -> Int {
    var sum = points(
      shared: !first.phones.isDisjoint(with: second.phones),
      known: !first.phones.isEmpty && !second.phones.isEmpty,
      samePhone
    )
    let isOneHousehold = !first.household.isNone && first.household == second.household
    sum += points(
      shared: isOneHousehold || (!first.address.isEmpty && first.address == second.address),
      known: !first.address.isEmpty && !second.address.isEmpty,
      sameHome
    )
    sum += points(
      shared: first.relatives.contains { one in second.relatives.contains(where: one.soundsLike) },
      known: !first.relatives.isEmpty && !second.relatives.isEmpty,
      sameRelative
    )
    if !isOneHousehold, !first.household.isNone, !second.household.isNone { sum += otherHousehold }
    // A resident ID is for life, and its check character finds what is mistyped.
    if !first.documents.isEmpty, !second.documents.isEmpty,
      first.documents.isDisjoint(with: second.documents)
    {
      sum += otherDocument
    }
    return sum
  }

  private static func points(shared: Bool, known: Bool, _ points: Int) -> Int {
    shared ? points : known ? otherOnes : 0
  }

  // Children of one mother born on one day: the same child or its twin, by their order.
  private static func sameBirth(_ first: PersonTraits, _ second: PersonTraits) -> Bool? {
    guard !first.mother.isNone, first.mother == second.mother, let birth = first.birth,
      birth == second.birth, birth.isExact, first.birthOrder > 0, second.birthOrder > 0
    else { return nil }
    return first.birthOrder == second.birthOrder
  }

  // Two members of one household born on one day, with given names that neither look nor sound
  // alike: twins of whom no order was written down.
  private static func areSiblings(_ first: PersonTraits, _ second: PersonTraits) -> Bool {
    guard !first.household.isNone, first.household == second.household,
      let birth = first.birth, birth == second.birth, birth.isExact
    else { return false }
    return NameAgreement(first.name, second.name).points <= NameAgreement.oneDiffers.points
  }

  private static func sexesConflict(_ first: Sex, _ second: Sex) -> Bool {
    (first == .male && second == .female) || (first == .female && second == .male)
  }
}
