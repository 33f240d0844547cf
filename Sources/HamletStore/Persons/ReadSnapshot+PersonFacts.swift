import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// What a person told beside name, sex and birth.
  package func facts(of id: RecordID) throws -> PersonFacts {
    var facts = PersonFacts()
    try each("SELECT fact, state, value FROM person_facts WHERE person_id = ?", [id.stored]) {
      try add($0, from: 0, of: id, to: &facts)
    }
    return facts
  }

  /// Adds what one row tells.
  func add(
    _ row: ColumnReader,
    from first: Int32,
    of id: RecordID,
    to facts: inout PersonFacts
  ) throws {
    let state = row.code(first + 1, FieldState.unspecified)
    let value = UInt32(try vault.open(row.bytes(first + 2), .personFact, row: id)) ?? 0
    switch row.code(first, RegisterFact.unspecified) {
    case .ethnicity: facts.ethnicity = try Self.told(state, value)
    case .education: facts.education = try Self.told(state, value)
    case .occupation: facts.occupation = try Self.told(state, value)
    case .maritalStatus: facts.maritalStatus = try Self.told(state, value)
    case .phones: facts.phones = state
    case .documents: facts.documents = state
    case .guardians: facts.noGuardianReason = NoGuardianReason(rawValue: value) ?? .unspecified
    case .sex, .birth, .address, .household, .confirmation, .unspecified: break
    }
  }

  private static func told<Value: RawRepresentable<UInt32>>(
    _ state: FieldState,
    _ code: UInt32
  ) throws -> OptionalFact<Value>? {
    guard let value = Value(rawValue: code) else { return nil }
    return try OptionalFact(state: state, value: value)
  }

  /// Those who answer for a child, the first one first.
  package func guardians(of id: RecordID) throws -> [RecordID] {
    try scan(
      "SELECT guardian_id FROM person_guardians WHERE person_id = ? ORDER BY position",
      [id.stored]
    ) { $0.id(0) }
  }

  /// Those of a child's guardians who live in a village now.
  package func guardians(
    of id: RecordID,
    livingIn village: DivisionCode
  ) throws -> [RecordID] {
    try scan(
      """
      SELECT g.guardian_id FROM person_guardians g JOIN persons p ON p.id = g.guardian_id
      WHERE g.person_id = ? AND p.division = ? AND p.status = 1
      """,
      [id.stored, village.text]
    ) { $0.id(0) }
  }

  /// Children who live in a village and have one of these people as a guardian.
  package func wards(of guardians: [RecordID], in village: DivisionCode) throws -> [PersonRow] {
    var wards: [RecordID: PersonRow] = [:]
    for guardian in guardians {
      let rows = try all(
        """
        SELECT \(Self.personColumns) FROM person_guardians g JOIN persons p ON p.id = g.person_id
        WHERE g.guardian_id = ? AND p.division = ? AND p.status = 1
          AND \(Self.isOpen("p.id"))
        """,
        [guardian.stored, village.text],
        Self.personRow
      )
      for row in rows { wards[row.id] = row }
    }
    return wards.values.sorted { $0.recordNumber < $1.recordNumber }
  }
}
