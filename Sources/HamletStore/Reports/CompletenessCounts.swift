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
  package func completeness(
    within whole: DivisionPrefix,
    on today: CivilDate
  ) throws -> [String: CompletenessCounts] {
    let facts = Self.factsAsked
    let sums = facts.flatMap { fact in
      [
        "sum(\(fact.asked))", "sum(\(fact.asked) AND \(fact.known))",
        "sum(\(fact.asked) AND NOT \(fact.known) AND \(fact.declined))",
      ]
    }
    let since = today.adding(months: -RegisterReview.confirmationMonths)
    let rows = try all(
      """
      SELECT p.division, count(*), sum(p.confirmed_on >= ?3), \(sums.joined(separator: ", "))
      FROM (SELECT x.*, \(Self.age(on: today)) AS age FROM persons x) p
      WHERE p.division >= ?1 AND p.division < ?2 AND p.status = \(PersonStatus.active.rawValue)
        AND \(Self.isOpen("p.id"))
      GROUP BY p.division
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

  /// Completed years of a person `x`; by the year alone where the calendar is the lunar one.
  private static func age(on today: CivilDate) -> String {
    let number = today.year * 10_000 + today.month * 100 + today.day
    return """
      CASE x.birth_calendar WHEN \(HamletDomain.Calendar.lunar.rawValue) THEN \(today.year) - x.birth_year
      ELSE (\(number) - x.birth_year * 10000
        - CASE x.birth_month WHEN 0 THEN 12 ELSE x.birth_month END * 100
        - CASE x.birth_day WHEN 0 THEN 31 ELSE x.birth_day END) / 10000 END
      """
  }
}

extension RegisterFact {
  /// Whether it is asked of a person `p` of `p.age`, as a condition.
  fileprivate var asked: String {
    switch self {
    case .guardians: "(p.age < \(ConsentTerms.ownConsentAge))"
    // A newborn has none yet.
    case .documents: "(p.age <> 0)"
    case .education, .occupation, .maritalStatus: "(p.age >= \(RegisterReview.adultAge))"
    case .sex, .birth, .phones, .address, .household, .ethnicity: "1"
    case .confirmation, .unspecified: "0"
    }
  }

  /// Whether a person `p` told it, or it has no place, as a condition.
  fileprivate var known: String {
    switch self {
    case .sex: "p.sex IN (\(Sex.male.rawValue), \(Sex.female.rawValue))"
    case .birth: "p.birth_precision = \(DatePrecision.day.rawValue)"
    case .documents:
      "(EXISTS(SELECT 1 FROM person_documents d WHERE d.person_id = p.id) OR \(isTold))"
    case .phones:
      """
      (EXISTS(SELECT 1 FROM person_phones d WHERE d.person_id = p.id)
        OR EXISTS(SELECT 1 FROM person_guardians g WHERE g.person_id = p.id) OR \(isTold))
      """
    case .address:
      """
      EXISTS(SELECT 1 FROM residences r WHERE r.person_id = p.id AND r.valid_to = ''
        AND r.kind <> \(ResidenceKind.temporaryCare.rawValue) AND r.address IS NOT NULL)
      """
    case .household:
      """
      EXISTS(SELECT 1 FROM household_members m WHERE m.person_id = p.id AND m.valid_to = '')
      """
    // A reason why there is none on the register is kept as a fact.
    case .guardians:
      """
      (EXISTS(SELECT 1 FROM person_guardians g WHERE g.person_id = p.id)
        OR EXISTS(SELECT 1 FROM person_facts f WHERE f.person_id = p.id AND f.fact = \(rawValue)))
      """
    case .ethnicity, .education, .occupation, .maritalStatus: isTold
    case .confirmation, .unspecified: "0"
    }
  }

  /// Whether a person `p` preferred not to tell it, as a condition.
  fileprivate var declined: String {
    switch self {
    // GB/T 2261.1: 9, not stated.
    case .sex: "p.sex = \(Sex.unstated.rawValue)"
    case .documents, .phones, .ethnicity, .education, .occupation, .maritalStatus:
      fact([.declined])
    case .birth, .address, .household, .guardians, .confirmation, .unspecified: "0"
    }
  }

  private var isTold: String { fact([.value, .notApplicable]) }

  private func fact(_ states: [FieldState]) -> String {
    let codes = states.map { String($0.rawValue) }.joined(separator: ", ")
    return """
      EXISTS(SELECT 1 FROM person_facts f WHERE f.person_id = p.id AND f.fact = \(rawValue)
        AND f.state IN (\(codes)))
      """
  }
}
