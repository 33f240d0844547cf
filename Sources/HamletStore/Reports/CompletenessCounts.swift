import GRDB
package import HamletDomain

/// What is known of the people of a village.
package struct CompletenessCounts: Sendable, Hashable {
  package var people = 0
  package var known: [PersonFact: Int] = [:]
  package var declined: [PersonFact: Int] = [:]
  /// Confirmed with the person since the day asked for.
  package var confirmed = 0

  package init() {}
}

extension ReadSnapshot {
  /// What is known of the people on the register, by village.
  package func completeness(
    within whole: DivisionPrefix,
    confirmedSince day: CivilDate
  ) throws -> [String: CompletenessCounts] {
    let facts = PersonFact.allCases
    let sums = facts.flatMap { ["sum(\($0.known))", "sum(\($0.declined))"] }
    let rows = try all(
      """
      SELECT p.division, count(*), sum(p.confirmed_on >= ?3), \(sums.joined(separator: ", "))
      FROM persons p
      WHERE p.division >= ?1 AND p.division < ?2 AND p.status = \(PersonStatus.active.rawValue)
        AND \(Self.isOpen("p.id"))
      GROUP BY p.division
      """,
      [whole.text, whole.upperBound, day.description]
    ) { row -> (String, CompletenessCounts) in
      var counts = CompletenessCounts()
      counts.people = row[1]
      counts.confirmed = row[2]
      for (index, fact) in facts.enumerated() {
        counts.known[fact] = row[3 + index * 2]
        counts.declined[fact] = row[4 + index * 2]
      }
      return (row[0], counts)
    }
    return Dictionary(rows, uniquingKeysWith: { $1 })
  }
}

extension PersonFact {
  /// Whether a person `p` told it, as a condition.
  fileprivate var known: String {
    switch self {
    case .birthDay: "p.birth_precision = \(DatePrecision.day.rawValue)"
    case .sex: "p.sex IN (\(Sex.male.rawValue), \(Sex.female.rawValue))"
    case .document: "EXISTS(SELECT 1 FROM person_documents d WHERE d.person_id = p.id)"
    case .phone:
      """
      (p.guardian_id IS NOT NULL
        OR EXISTS(SELECT 1 FROM person_phones d WHERE d.person_id = p.id))
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
    }
  }

  /// Whether a person `p` preferred not to tell it, as a condition.
  fileprivate var declined: String {
    switch self {
    // GB/T 2261.1: 9, not stated.
    case .sex: "p.sex = \(Sex.unstated.rawValue)"
    case .birthDay, .document, .phone, .address, .household: "0"
    }
  }
}
