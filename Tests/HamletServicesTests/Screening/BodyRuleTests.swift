import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("What a report's body may say")
struct BodyRuleTests {
  /// A body that breaks one rule, and where it is said so.
  struct Case: Sendable, CustomStringConvertible {
    let body: SubmissionBody
    let path: String
    let rule: String
    var isWarning = false

    var description: String { "\(path) \(rule)" }
  }

  private static func defect(
    _ path: String,
    _ rule: String,
    warning: Bool = false,
    _ change: (inout BirthDefectReport) -> Void
  ) -> Case {
    var form = BirthDefectReport(outcome: .liveBirth, deliveryOn: "2026-11-10")
    form.motherStub = MotherStub(ageYears: 30)
    form.diagnosticBasis = [.clinical]
    form.gestationalAgeDays = 273
    form.defects = [DefectFinding(code: "Q21.0", certainty: .confirmed)]
    change(&form)
    return Case(
      body: SubmissionBody(body: .birthDefectReport(form)),
      path: path.isEmpty ? "" : "birth_defect_report.\(path)",
      rule: rule.isEmpty ? "" : rule.contains(".") ? rule : "birth_defect.\(rule)",
      isWarning: warning
    )
  }

  private static let defects: [Case] = [
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
  ) -> Case {
    var form = DefectScreening(subject: .newborn, test: .hearing, sampleOn: "2026-11-10")
    form.result = .normal
    form.resultOn = "2026-11-12"
    change(&form)
    return Case(
      body: SubmissionBody(body: .defectScreening(form)),
      path: path.isEmpty ? "" : "defect_screening.\(path)",
      rule: rule.isEmpty ? "" : "defect_screening.\(rule)"
    )
  }

  private static let tests: [Case] = [
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
  ) -> Case {
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
    return Case(
      body: SubmissionBody(body: .childAssessmentDossier(form)),
      path: path.isEmpty ? "" : "child_assessment_dossier.\(path)",
      rule: rule.isEmpty ? "" : "dossier.\(rule)",
      isWarning: warning
    )
  }

  private static let dossiers: [Case] = [
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
  ) -> Case {
    var form = CommonDiseaseCase(finding: .fibroid, certainty: .probable, foundOn: "2026-11-10")
    form.treatment = .offered
    change(&form)
    return Case(
      body: SubmissionBody(body: .commonDiseaseCase(form)),
      path: path.isEmpty ? "" : "common_disease_case.\(path)",
      rule: rule.isEmpty ? "" : "common_disease.\(rule)",
      isWarning: warning
    )
  }

  private static let items: [Case] = [
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

  @Test("Every rule of the four kinds is named with its field, and a sound body has no problem.")
  func rules() async throws {
    try await Town.run { town in
      for one in Self.defects + Self.tests + Self.dossiers + Self.items {
        let reply: ValidateBodyResponse = try await town.call(
          "worker",
          "ScreeningService/ValidateBody",
          ValidateBodyRequest(body: one.body)
        )
        let found = reply.problems.map { "\($0.path) \($0.rule)" }
        #expect(found == (one.path.isEmpty ? [] : ["\(one.path) \(one.rule)"]), "\(one)")
        #expect(reply.problems.allSatisfy { $0.warning == one.isWarning }, "\(one)")
        #expect(reply.problems.allSatisfy { !$0.messageZh.isEmpty && !$0.messageEn.isEmpty })
      }
    }
  }

  @Test("What the form's own ranges refuse is named too, before any other rule.")
  func ranges() async throws {
    try await Town.run { town in
      let changes: [(String, (inout BirthDefectReport) -> Void)] = [
        ("gestational_age_days", { $0.gestationalAgeDays = 309 }),
        ("birth_weight_g", { $0.birthWeightG = 199 }),
        ("birth_weight_g", { $0.birthWeightG = 7_001 }), ("fetus_count", { $0.fetusCount = 7 }),
        ("defects", { $0.defects = [] }),
        (
          "defects",
          {
            $0.defects = Array(
              repeating: DefectFinding(code: "Q21", certainty: .probable),
              count: 9
            )
          }
        ),
        ("defects[0].code", { $0.defects[0].code = "21Q" }),
        ("outcome", { $0.outcome = .unspecified }),
      ]
      for (path, change) in changes {
        var form = BirthDefectReport(outcome: .liveBirth, deliveryOn: "2026-11-10")
        form.defects = [DefectFinding(code: "Q21.0", certainty: .confirmed)]
        change(&form)
        let body = SubmissionBody(body: .birthDefectReport(form))
        let error = try await town.refusal(
          "worker",
          "ScreeningService/ValidateBody",
          ValidateBodyRequest(body: body)
        )
        #expect(
          error?.details?.violations.map(\.path) == ["body.birth_defect_report.\(path)"],
          "\(path): \(error?.details?.violations.map(\.path) ?? [])"
        )
      }
    }
  }

  @Test(
    "A dossier is about its child, with the child's guardian and consent; persons must be there."
  )
  func records() async throws {
    try await Town.run { town in
      let desk = ReportDesk(town)
      let child = try await town.person("王小宝", born: 2020)
      let guardian = try await town.person("王芳")
      func dossier(_ change: (inout ChildAssessmentDossier) -> Void = { _ in }) -> SubmissionBody {
        var form = ChildAssessmentDossier(
          childId: child,
          guardianId: guardian,
          purpose: .rehabilitation
        )
        change(&form)
        return SubmissionBody(body: .childAssessmentDossier(form))
      }
      let draft = try await desk.report(in: .draft, dossier())
      #expect(try await desk.get("worker", draft.id).personId == child, "the child is the subject")
      let error = try await desk.refusal(of: "submit", draft, by: "worker")
      #expect(error?.details?.missingPurpose == "DOSSIER")
      let request = RecordConsentRequest(
        id: town.id(),
        personId: child,
        purpose: .dossier,
        givenBy: .guardian,
        method: .signed,
        noticeVersion: "2026-1"
      )
      #expect(try await town.status("clerk", "PersonService/RecordConsent", request) == .ok)
      #expect(try await desk.refusal(of: "submit", draft, by: "worker") == nil)
      let adult = try await desk.report(in: .draft, dossier { $0.childId = guardian })
      let age = try await desk.refusal(of: "submit", adult, by: "worker")
      #expect(age?.details?.violations.map(\.rule) == ["dossier.age"])
      var report = BirthDefectReport(outcome: .liveBirth, deliveryOn: "2026-11-10")
      report.defects = [DefectFinding(code: "Q21.0", certainty: .confirmed)]
      report.infantId = town.id()
      let nobody = try await desk.report(
        in: .draft,
        SubmissionBody(body: .birthDefectReport(report))
      )
      let missing = try await desk.refusal(of: "submit", nobody, by: "worker")
      #expect(missing?.details?.violations.map(\.path) == ["body.birth_defect_report.infant_id"])
    }
  }

  @Test("The township writes its opinion and the conclusion; a village passes them on as they are.")
  func townshipPart() async throws {
    try await Town.run { town in
      let desk = ReportDesk(town)
      let child = try await town.person("王小宝", born: 2020)
      var form = ChildAssessmentDossier(
        childId: child,
        guardianId: try await town.person(),
        purpose: .educationSupport
      )
      form.villageObservation = "走路不稳"
      func body() -> SubmissionBody { SubmissionBody(body: .childAssessmentDossier(form)) }
      func save(_ user: String, _ state: SubmissionStateResponse) async throws -> CallError? {
        try await town.refusal(
          user,
          "ScreeningService/SaveDraft",
          SaveDraftRequest(id: state.id, baseVersion: state.version, body: body())
        )
      }
      var draft = try await desk.report(in: .draft, body())
      form.townshipOpinion = "建议康复评估"
      let error = try await save("worker", draft)
      #expect(
        error?.details?.violations.map(\.path)
          == ["body.child_assessment_dossier.township_opinion"]
      )
      #expect(try await save("clinician", draft) == nil)
      draft = try await desk.current(draft.id)
      form.villageObservation = "走路不稳，易跌倒"
      #expect(try await save("worker", draft) == nil)
      draft = try await desk.current(draft.id)
      form.conclusion = DossierConclusion(kind: .noSupportNeeded)
      #expect(try await save("worker", draft)?.code == .invalidArgument)
      #expect(try await save("clerk", draft) == nil)
    }
  }
}
