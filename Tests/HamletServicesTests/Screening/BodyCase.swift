import HamletDomain
import HamletMessages

/// A body that breaks one rule, and where it is said so; a path of nothing: it is sound.
struct BodyCase: Sendable, CustomStringConvertible {
  let body: SubmissionBody
  let path: String
  let rule: String
  var isWarning = false

  var description: String { "\(path) \(rule)" }

  private static func defect(
    _ path: String,
    _ rule: String,
    warning: Bool = false,
    _ change: (inout BirthDefectReport) -> Void
  ) -> BodyCase {
    var form = BirthDefectReport(outcome: .liveBirth, deliveryOn: "2026-11-10")
    form.motherStub = MotherStub(ageYears: 30)
    form.diagnosticBasis = [.clinical]
    form.gestationalAgeDays = 273
    form.defects = [DefectFinding(code: "Q21.0", certainty: .confirmed)]
    change(&form)
    return BodyCase(
      body: SubmissionBody(body: .birthDefectReport(form)),
      path: path.isEmpty ? "" : "birth_defect_report.\(path)",
      rule: rule.isEmpty ? "" : rule.contains(".") ? rule : "birth_defect.\(rule)",
      isWarning: warning
    )
  }

  static let defects: [BodyCase] = [
    defect("", "") { _ in },
    defect("sex", "sex_while_ongoing") {
      $0.outcome = .ongoing
      $0.deliveryOn = ""
      $0.sex = .female
    },
    defect("delivery_on", "birth_while_ongoing") { $0.outcome = .ongoing },
    defect("delivery_on", "delivery_on") { $0.deliveryOn = "" },
    defect("delivery_on", "future") { $0.deliveryOn = "2026-11-25" },
    defect("birth_order", "birth_order") {
      $0.fetusCount = 2
      $0.birthOrder = 3
    },
    defect("birth_order", "birth_order") { $0.birthOrder = 2 },
    defect("", "") {
      $0.fetusCount = 6
      $0.birthOrder = 6
      $0.gestationalAgeDays = 308
      $0.birthWeightG = 7_000
    },
    defect("discovered_gestation_days", "discovered") { $0.discoveredGestationDays = 274 },
    defect("mother_stub", "mother") { $0.motherId = RecordID(high: 1, low: 1) },
    defect("mother_id", "mother_missing", warning: true) { $0.motherStub = nil },
    defect("diagnostic_basis", "basis", warning: true) { $0.diagnosticBasis = [] },
    defect("defects[1].code", "code") {
      $0.defects.append(DefectFinding(code: "J45.0", certainty: .confirmed))
    },
    defect("defects[0].code", "code") { $0.defects[0].code = "D49" },
    defect("", "") { $0.defects[0].code = "D89" },
    defect("", "") { $0.defects[0].code = "E70.0" },
    defect("defects", "twice", warning: true) { $0.defects += $0.defects },
    defect("maternal.illness.state", "stated_fact.state") {
      $0.maternal = MaternalFacts(
        illness: StatedText(state: .declined, value: "糖尿病"),
        medicinesFirstTrimester: StatedText(state: .notAsked),
        folicAcid: StatedFolicAcid(state: .value, value: .afterOnly)
      )
    },
    defect("maternal.folic_acid.state", "stated_fact.state") {
      $0.maternal = MaternalFacts(folicAcid: StatedFolicAcid(state: .value))
    },
    defect("", "") {
      $0.maternal = MaternalFacts(
        illness: StatedText(state: .declined),
        folicAcid: StatedFolicAcid(state: .unknown)
      )
    },
  ]

  private static func test(
    _ path: String,
    _ rule: String,
    _ change: (inout DefectScreening) -> Void
  ) -> BodyCase {
    var form = DefectScreening(subject: .newborn, test: .hearing, sampleOn: "2026-11-10")
    form.result = .normal
    form.resultOn = "2026-11-12"
    change(&form)
    return BodyCase(
      body: SubmissionBody(body: .defectScreening(form)),
      path: path.isEmpty ? "" : "defect_screening.\(path)",
      rule: rule.isEmpty ? "" : "defect_screening.\(rule)"
    )
  }

  static let tests: [BodyCase] = [
    test("", "") { _ in }, test("test", "subject") { $0.subject = .mother },
    test("test", "subject") { $0.test = .prenatalSerum },
    test("", "") {
      $0.subject = .mother
      $0.test = .prenatalSerum
    },
    test("result_on", "order") { $0.resultOn = "2026-11-09" },
    test("result_on", "future") { $0.resultOn = "2026-11-25" },
    test("result_on", "order") { $0.familyInformedOn = "2026-11-11" },
    test("", "") { $0.familyInformedOn = "2026-11-12" },
    test("result", "result") { $0.result = .unspecified },
    test("result_on", "result_on") { $0.resultOn = "" },
    test("", "") {
      $0.result = .declined
      $0.resultOn = ""
      $0.sampleOn = ""
    },
  ]

  private static func dossier(
    _ path: String,
    _ rule: String,
    warning: Bool = false,
    _ change: (inout ChildAssessmentDossier) -> Void
  ) -> BodyCase {
    var form = ChildAssessmentDossier(
      childId: RecordID(high: 1, low: 1),
      guardianId: RecordID(high: 1, low: 2),
      purpose: .rehabilitation,
      conditions: ["G80.9"]
    )
    form.documents = [.identity, .medicalRecord, .guardianStatement].map {
      DossierDocument(kind: $0)
    }
    change(&form)
    return BodyCase(
      body: SubmissionBody(body: .childAssessmentDossier(form)),
      path: path.isEmpty ? "" : "child_assessment_dossier.\(path)",
      rule: rule.isEmpty ? "" : "dossier.\(rule)",
      isWarning: warning
    )
  }

  static let dossiers: [BodyCase] = [
    dossier("", "") { _ in },
    dossier("guardian_id", "guardian") { $0.guardianId = $0.childId },
    dossier("documents", "documents", warning: true) { $0.documents.removeLast() },
    dossier("documents", "documents", warning: true) { $0.purpose = .secondOpinion },
    dossier("conditions", "conditions", warning: true) { $0.conditions = [] },
    dossier("conclusion.next_review_on", "next_review") {
      $0.conclusion = DossierConclusion(kind: .noSupportNeeded, nextReviewOn: "2026-11-23")
    },
    dossier("conclusion.recommendations", "recommendations") {
      $0.conclusion = DossierConclusion(kind: .supportRecommended)
    },
    dossier("", "") {
      $0.conclusion = DossierConclusion(
        kind: .supportRecommended,
        recommendations: ["康复训练"],
        nextReviewOn: "2027-05-24"
      )
    },
  ]

  private static func item(
    _ path: String,
    _ rule: String,
    warning: Bool = false,
    _ change: (inout CommonDiseaseCase) -> Void
  ) -> BodyCase {
    var form = CommonDiseaseCase(finding: .fibroid, certainty: .probable, foundOn: "2026-11-10")
    form.treatment = .offered
    change(&form)
    return BodyCase(
      body: SubmissionBody(body: .commonDiseaseCase(form)),
      path: path.isEmpty ? "" : "common_disease_case.\(path)",
      rule: rule.isEmpty ? "" : "common_disease.\(rule)",
      isWarning: warning
    )
  }

  static let items: [BodyCase] = [
    item("", "") { _ in }, item("found_on", "future") { $0.foundOn = "2026-11-25" },
    item("recheck_on", "recheck") { $0.recheckOn = "2026-11-09" },
    item("recheck_on", "recheck_declined") {
      $0.treatment = .declined
      $0.recheckOn = "2026-12-09"
    },
    item("treatment", "normal") { $0.finding = .normal },
    item("treatment", "treatment", warning: true) { $0.treatment = .unspecified },
    item("", "") { $0.treatment = .declined },
  ]
}
