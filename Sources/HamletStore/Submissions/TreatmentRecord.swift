package import HamletDomain

/// One step of a treatment after a finding; shown on the case's own page only.
package struct TreatmentRecord: Sendable, Hashable {
  package var treatment: Treatment
  package var treatedOn: CivilDate?
  package var note: String
  package var recordedBy: String

  /// Describes a step.
  package init(
    _ treatment: Treatment,
    on treatedOn: CivilDate?,
    note: String = "",
    by recordedBy: String
  ) {
    self.treatment = treatment
    self.treatedOn = treatedOn
    self.note = note
    self.recordedBy = recordedBy
  }
}
