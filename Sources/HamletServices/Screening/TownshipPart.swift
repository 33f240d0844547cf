internal import HamletDomain
internal import HamletMessages
internal import HamletRPC

/// What of a dossier the township says: a village worker passes it on as it stands.
struct TownshipPart: Equatable {
  private var opinion = ""
  private var conclusion: DossierConclusion?

  /// Of a report that has no such part.
  init() {}

  init(of body: SubmissionBody) {
    guard case .childAssessmentDossier(let dossier)? = body.body else { return }
    opinion = dossier.townshipOpinion
    conclusion = dossier.conclusion
  }

  /// Refuses what a village worker writes of it.
  func checkKept(since before: TownshipPart, by role: Role) throws(CallError) {
    guard role == .villageWorker, self != before else { return }
    let field = opinion != before.opinion ? "township_opinion" : "conclusion"
    throw .invalid(
      "body.child_assessment_dossier.\(field)",
      rule: "dossier.township_part",
      "The township writes its opinion and the conclusion.",
      "乡镇意见与结论由乡镇填写。"
    )
  }
}
