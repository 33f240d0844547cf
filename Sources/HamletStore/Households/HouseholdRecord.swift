package import HamletDomain

/// A household of a village.
package struct HouseholdRecord: Sendable, Hashable {
  package var id: RecordID
  package var division: DivisionCode
  package var version: UInt64
}

/// A member of a household, with the name for lists.
package struct HouseholdMemberRecord: Sendable, Hashable {
  package var personID: RecordID
  package var relation: Relation
  package var name: String
  package var from: CivilDate?
  /// The day from which she is no longer a member in this relation.
  package var to: CivilDate?

  package init(
    personID: RecordID,
    relation: Relation,
    name: String = "",
    from: CivilDate? = nil,
    to: CivilDate? = nil
  ) {
    self.personID = personID
    self.relation = relation
    self.name = name
    self.from = from
    self.to = to
  }
}

/// A household as lists show it.
package struct HouseholdLine: Sendable, Hashable {
  package var household: HouseholdRecord
  /// Empty: nobody stands as its head now.
  package var headName: String
  package var memberCount: Int
}
