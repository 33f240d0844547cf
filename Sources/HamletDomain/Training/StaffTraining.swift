/// The training of one staff member, as far as rules ask for it.
package struct StaffTraining: Hashable, Sendable {
  /// The staff member.
  package let id: RecordID
  /// Her name.
  package let name: String
  /// What she does.
  package let role: Role
  /// Where: a village, or the town.
  package let division: DivisionPrefix
  /// Her certificates by course.
  package var certificates: [RecordID: [CertificateTerms]]
  /// Minutes attended in this calendar year.
  package var minutesThisYear: Int

  /// Describes the training of a staff member.
  package init(
    id: RecordID,
    name: String,
    role: Role,
    division: DivisionPrefix,
    certificates: [RecordID: [CertificateTerms]] = [:],
    minutesThisYear: Int = 0
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.division = division
    self.certificates = certificates
    self.minutesThisYear = minutesThisYear
  }
}
