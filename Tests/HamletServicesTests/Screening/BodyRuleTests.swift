import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("What a report's body may say")
struct BodyRuleTests {
  @Test("Every rule of the four kinds is named with its field, and a sound body has no problem.")
  func rules() async throws {
    try await Town.run { (town: Town) async throws in
      for one in BodyCase.defects + BodyCase.tests + BodyCase.dossiers + BodyCase.items {
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
    try await Town.run { (town: Town) async throws in
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
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let guardian = try await town.person("王芳")
      let child = try await desk.child(of: guardian)
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
      let adult = try await desk.report(
        in: .draft,
        dossier {
          $0.childId = guardian
          $0.guardianId = child
        }
      )
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
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let child = try await desk.child(of: town.person())
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
