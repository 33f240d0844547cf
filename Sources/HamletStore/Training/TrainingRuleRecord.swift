package import HamletDomain

/// What training a role needs.
package struct TrainingRuleRecord: Sendable, Hashable {
  package var id: RecordID
  package var role: Role
  package var courseIDs: [RecordID]
  package var hoursPerYear: Int
  package var trainedPerVillage: Int
  package var version: UInt64

  /// Describes a rule.
  package init(
    id: RecordID,
    role: Role,
    courseIDs: [RecordID],
    hoursPerYear: Int,
    trainedPerVillage: Int,
    version: UInt64 = 1
  ) {
    self.id = id
    self.role = role
    self.courseIDs = courseIDs
    self.hoursPerYear = hoursPerYear
    self.trainedPerVillage = trainedPerVillage
    self.version = version
  }
}
