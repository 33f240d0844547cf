/// The table; the page "Who may do what" is where its lines come from. A sensitive field of an
/// answer that has no line here fails a test.
extension FieldSight {
  private static let register: Set<Role> = [.villageWorker, .clerk]
  private static let care: Set<Role> = [.villageWorker, .clerk, .clinician]
  /// What was said, and what a check found.
  private static let said: Set<Role> = [.villageWorker, .clinician]
  private static let results: Set<Role> = [.clerk, .clinician]
  private static let reports: Set<Role> = [.villageWorker, .clerk, .clinician, .reviewer]
  private static let rights: Set<Role> = [.villageWorker, .clerk, .clinician, .dataProtection]
  private static let files: Set<Role> = [.clerk, .trainer, .integration]

  /// Every line, by what it is about.
  package static let table =
    persons + consultations + submissions + screening + rightsOfPersons + files(of: files)

  /// The register: full document numbers are for clerks, with a reason; a phone is called, so whoever
  /// cares sees it.
  private static let persons = [
    FieldSight("IdentityDocument.number", [.clerk], masked: [.villageWorker, .clinician]),
    FieldSight("Phone.number", care),
    FieldSight("Person.note", care),
    FieldSight("Residence.address", care),
    FieldSight("PersonSummary.phone", [], masked: care, as: .phone),
    FieldSight("RosterEntry.phone", [], masked: register, as: .phone),
    FieldSight("DuplicateCase.reason", register),
    FieldSight("DuplicateRecord.address", register),
    FieldSight("DuplicateRecord.documents", [], masked: register),
    FieldSight("DuplicateRecord.phones", [], masked: register, as: .phone),
    FieldSight("HistoryEntry.old_value", register),
    FieldSight("HistoryEntry.reason", register),
    FieldSight("Consent.witness", rights),
  ]

  /// What was said: its author and the care team; a clerk writes it down at the window and is not shown
  /// it again.
  private static let consultations = [
    FieldSight("Consultation.question", said),
    FieldSight("Consultation.advice", said),
    FieldSight("ConsultationChange.old_value", said),
    FieldSight("ConsultationChange.reason", said),
    FieldSight("InformedChoice.chosen_method", [.clinician]),
    FieldSight("InformedChoice.decision", [.clinician]),
    FieldSight("InformedChoice.fewer_reason", [.clinician]),
    FieldSight("AntenatalAdvice.advice", said),
    FieldSight("ChildAdvice.advice", said),
    FieldSight("Appointment.note", care),
    FieldSight("Appointment.place", care),
    FieldSight("FollowUp.note", care),
    FieldSight("PaperworkRequest.note", care),
    FieldSight("Referral.reason", care),
    FieldSight("Referral.answer_note", care),
    FieldSight("Referral.feedback", care),
  ]

  /// Reports: who writes them, who reviews them, who sends them on.
  private static let submissions = [
    FieldSight("Submission.person_name", reports),
    FieldSight("Submission.kept_comment", reports),
    FieldSight("SubmissionSummary.person_name", reports),
    FieldSight("FieldDifference.old_value", reports),
    FieldSight("FieldDifference.new_value", reports),
    FieldSight("FieldNote.text", reports),
    FieldSight("Review.comment", reports),
    FieldSight("ReviewNote.text", reports),
    FieldSight("StatedText.value", reports),
    FieldSight("DefectFinding.wording", reports),
    FieldSight("ChildAssessmentDossier.function_notes", reports),
    FieldSight("ChildAssessmentDossier.township_opinion", reports),
    FieldSight("ChildAssessmentDossier.village_observation", reports),
    FieldSight("DossierConclusion.recommendations", reports),
    FieldSight("TreatmentEntry.note", reports),
    FieldSight("TreatmentEntry.treatment", reports),
  ]

  /// Screening: lists of names are for whoever offers and tells results; what was found is not for those
  /// who only offer.
  private static let screening = [
    FieldSight("ScreeningWork.name", results),
    FieldSight("TreatmentDue.name", results),
    FieldSight("ScreeningPage.findings", results),
    FieldSight("ScreeningPage.note", results),
    FieldSight("ScreeningCorrection.old_findings", results),
    FieldSight("ScreeningCorrection.reason", results),
  ]

  /// A person's rights: who writes her request down, and data protection.
  private static let rightsOfPersons = [
    FieldSight("RightRequest.person_name", rights),
    FieldSight("RightRequest.told_by", rights),
    FieldSight("RightRequest.wish", rights),
    FieldSight("RightRequest.answer", rights),
    FieldSight("RecordLine.value_en", rights),
    FieldSight("RecordLine.value_zh", rights),
    FieldSight("SealedPerson.name", [.dataProtection]),
    FieldSight("StandingChange.reason", [.dataProtection]),
    FieldSight("StandingChange.told_by", [.dataProtection]),
    FieldSight("BreakGlassItem.reason", [.dataProtection]),
  ]

  private static func files(of roles: Set<Role>) -> [FieldSight] {
    [FieldSight("Import.file_name", roles)]
  }
}
