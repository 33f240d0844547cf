import GRDB
package import HamletDomain

/// What is known of the people of a village.
package struct CompletenessCounts: Sendable, Hashable {
  /// The people, and of how many each fact is asked.
  package var people = 0
  package var asked: [RegisterFact: Int] = [:]
  /// Of how many it is known, or has no place.
  package var known: [RegisterFact: Int] = [:]
  /// How many preferred not to tell it.
  package var declined: [RegisterFact: Int] = [:]
  /// Confirmed with the person since the day asked for.
  package var confirmed = 0

  package init() {}
}

extension ReadSnapshot {
  /// The facts that a register asks for, as `RegisterReview` does for one person.
  package static let factsAsked = RegisterFact.allCases.filter {
    $0 != .unspecified && $0 != .confirmation
  }

  /// What is known of the people on the register, by village.
  ///
  /// Each person's facts are two bits of one number, known and declined, so that every table is
  /// looked into once a person.
  package func completeness(
    within whole: DivisionPrefix,
    on today: CivilDate
  ) throws -> [String: CompletenessCounts] {
    let facts = Self.factsAsked
    let sums = facts.flatMap { fact in
      [
        "sum(\(fact.asked))", "sum(\(fact.asked) AND bits >> \(fact.knownBit) & 1)",
        "sum(\(fact.asked) AND bits >> \(fact.knownBit) & 3 = 2)",
      ]
    }
    let since = today.adding(months: -RegisterReview.confirmationMonths)
    let rows = try all(
      """
      WITH f AS MATERIALIZED (
        SELECT p.division, p.confirmed_on >= ?3 AS confirmed, \(Self.age(on: today)) AS age,
          \(RegisterFact.allBits) AS bits
        FROM persons p
        WHERE p.division >= ?1 AND p.division < ?2
          AND p.status = \(PersonStatus.active.rawValue) AND \(Self.isOpen("p.id")))
      SELECT division, count(*), sum(confirmed), \(sums.joined(separator: ", "))
      FROM f GROUP BY division
      """,
      [whole.text, whole.upperBound, since.description]
    ) { row -> (String, CompletenessCounts) in
      var counts = CompletenessCounts()
      counts.people = row[1]
      counts.confirmed = row[2]
      for (index, fact) in facts.enumerated() {
        counts.asked[fact] = row[3 + index * 3]
        counts.known[fact] = row[4 + index * 3]
        counts.declined[fact] = row[5 + index * 3]
      }
      return (row[0], counts)
    }
    return Dictionary(rows, uniquingKeysWith: { $1 })
  }

  /// Completed years of a person `p`; by the year alone where the calendar is the lunar one.
  private static func age(on today: CivilDate) -> String {
    let number = today.year * 10_000 + today.month * 100 + today.day
    let lunar = HamletDomain.Calendar.lunar.rawValue
    return """
      CASE p.birth_calendar WHEN \(lunar) THEN \(today.year) - p.birth_year
      ELSE (\(number) - p.birth_year * 10000
        - CASE p.birth_month WHEN 0 THEN 12 ELSE p.birth_month END * 100
        - CASE p.birth_day WHEN 0 THEN 31 ELSE p.birth_day END) / 10000 END
      """
  }
}

extension RegisterFact {
  /// The bit of a fact that is known, or has no place; the next one says that it was declined.
  fileprivate var knownBit: UInt32 { rawValue * 2 }

  /// Whether it is asked of somebody of `age`, as a condition.
  fileprivate var asked: String {
    switch self {
    case .guardians: "(age < \(ConsentTerms.ownConsentAge))"
    // A newborn has none yet.
    case .documents: "(age <> 0)"
    case .education, .occupation, .maritalStatus: "(age >= \(RegisterReview.adultAge))"
    case .sex, .birth, .phones, .address, .household, .ethnicity: "1"
    case .confirmation, .unspecified: "0"
    }
  }

  /// The bits of all facts of a person `p`.
  fileprivate static var allBits: String {
    let conditions: [(RegisterFact, String)] = [
      (.sex, "p.sex IN (\(Sex.male.rawValue), \(Sex.female.rawValue))"),
      (.birth, "p.birth_precision = \(DatePrecision.day.rawValue)"),
      (.documents, "EXISTS(SELECT 1 FROM person_documents d WHERE d.person_id = p.id)"),
      (
        .phones,
        """
        p.guardian_id IS NOT NULL
          OR EXISTS(SELECT 1 FROM person_phones d WHERE d.person_id = p.id)
        """
      ),
      (
        .address,
        """
        EXISTS(SELECT 1 FROM residences r WHERE r.person_id = p.id AND r.valid_to = ''
          AND r.kind <> \(ResidenceKind.temporaryCare.rawValue) AND r.address IS NOT NULL)
        """
      ),
      (
        .household,
        "EXISTS(SELECT 1 FROM household_members m WHERE m.person_id = p.id AND m.valid_to = '')"
      ),
      (.guardians, "p.guardian_id IS NOT NULL"),
    ]
    let known = conditions.map { fact, condition in
      "CASE WHEN \(condition) THEN 1 << \(fact.knownBit) ELSE 0 END"
    }
    // GB/T 2261.1: 9, not stated.
    let unstated = """
      CASE WHEN p.sex = \(Sex.unstated.rawValue) THEN 2 << \(RegisterFact.sex.knownBit) ELSE 0 END
      """
    return ([told, unstated] + known).joined(separator: " | ")
  }

  /// The bits of the facts that are kept as such; why a child has no guardian is one.
  private static var told: String {
    let (value, none) = (FieldState.value.rawValue, FieldState.notApplicable.rawValue)
    return """
      coalesce((SELECT sum(
        CASE WHEN f.state IN (\(value), \(none)) OR f.fact = \(RegisterFact.guardians.rawValue)
          THEN 1 << (2 * f.fact)
        WHEN f.state = \(FieldState.declined.rawValue) THEN 2 << (2 * f.fact) ELSE 0 END)
        FROM person_facts f WHERE f.person_id = p.id), 0)
      """
  }
}
