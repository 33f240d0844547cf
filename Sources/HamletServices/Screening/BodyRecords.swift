internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// What a body says of other records, held against them when it is sent.
struct BodyRecords {
  let report: SubmissionRecord
  let grant: Grant
  let tx: Transaction

  /// Refuses persons and reports that are not there, and a child's second report.
  ///
  /// Keeps what the body says of a treatment and links what it names; the report itself is written
  /// by its step.
  func settle(_ body: SubmissionBody) throws {
    switch body.body {
    case .defectScreening(let form): try settle(form)
    case .birthDefectReport(let form): try settle(form)
    case .childAssessmentDossier(let form): try settle(form)
    case .commonDiseaseCase(let form): try settle(form)
    case nil: break
    }
  }

  private func settle(_ form: DefectScreening) throws {
    guard !form.diagnosisId.isNone else { return }
    let other = try Self.existing("defect_screening.diagnosis_id") {
      try tx.read.visibleSubmission(form.diagnosisId, grant)
    }
    guard other.kind == .birthDefect, other.state.isStanding || other.state == .draft else {
      throw Self.missing("defect_screening.diagnosis_id")
    }
    let actor = try ReportActor(grant, tx.read)
    _ = try tx.link(report.id, other.id, as: .diagnosis, by: actor.name)
  }

  private func settle(_ form: BirthDefectReport) throws {
    let town = try DivisionPrefix(String(grant.scope.text.prefix(9)))
    for (person, field) in [(form.motherId, "mother_id"), (form.infantId, "infant_id")]
    where !person.isNone && person != report.personID {
      _ = try Self.existing("birth_defect_report.\(field)") {
        try tx.read.personRow(person, within: town)
      }
    }
    try AffectedChild(form).note(report, by: ReportActor(grant, tx.read), tx)
  }

  private func settle(_ form: ChildAssessmentDossier) throws {
    let path = "child_assessment_dossier"
    guard form.childId == report.personID else {
      throw CallError.invalid(
        "body.\(path).child_id",
        rule: "dossier.child",
        "A dossier is about the child it was begun for.",
        "档案只能填写建档时的儿童。"
      )
    }
    let child = try tx.read.personRow(form.childId, within: grant.scope)
    if let birth = child.birth.partial?.latest, birth.completedYears(on: grant.today) >= 18 {
      throw CallError.invalid(
        "body.\(path).child_id",
        rule: "dossier.age",
        "A dossier is for somebody under 18.",
        "评估档案适用于未满18周岁者。"
      )
    }
    let guardians = try tx.read.guardians(of: child.id)
    guard guardians.isEmpty || guardians.contains(form.guardianId) else {
      throw CallError.invalid(
        "body.\(path).guardian_id",
        rule: "dossier.guardian_unknown",
        "The register names another guardian.",
        "登记的监护人与此不符。"
      )
    }
    let isCovered = try tx.read.isCovered(form.childId, by: .dossier, on: grant.today)
    guard isCovered else { throw CallError.missingPurpose("DOSSIER") }
  }

  private func settle(_ form: CommonDiseaseCase) throws {
    guard form.treatment != .unspecified, try tx.read.treatments(of: report.id).isEmpty else {
      return
    }
    let actor = try ReportActor(grant, tx.read)
    try tx.append(
      TreatmentRecord(form.treatment, on: try? CivilDate(form.foundOn), by: actor.name),
      to: report.id
    )
  }

  /// A record that the body names; refuses the field where there is none.
  private static func existing<Record>(
    _ path: String,
    _ find: () throws -> Record
  ) throws -> Record {
    do {
      return try find()
    } catch let error as StoreError {
      guard case .notFound = error.code else { throw error }
      throw missing(path)
    }
  }

  private static func missing(_ path: String) -> CallError {
    .invalid(
      "body.\(path)",
      rule: "record.unknown",
      "There is no such record here.",
      "没有此记录。"
    )
  }
}
