internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension RegisterRow {
  /// A report's line in a register, without names; nil where it was declined: that stands on her own
  /// page only.
  init?(_ report: SubmissionRecord, _ body: SubmissionBody) {
    self.init(
      reportId: report.id,
      kind: report.kind,
      state: report.state,
      division: report.division.text,
      receivedOn: CivilDate(unixMilliseconds: report.receivedAt).description,
      number: report.number
    )
    switch body.body {
    case .birthDefectReport(let form): take(form)
    case .defectScreening(let form):
      guard form.result != .declined else { return nil }
      test = form.test
      sampleOn = form.sampleOn
      resultOn = form.resultOn
    case .childAssessmentDossier(let form):
      dossierPurpose = form.purpose
      codes = form.conditions.joined(separator: " ")
    case .commonDiseaseCase(let form):
      // What became of the treatment is her own matter and in no register.
      finding = form.finding
      certainty = form.certainty
      codes = form.code
    case nil: break
    }
  }

  private mutating func take(_ form: BirthDefectReport) {
    codes = form.defects.map(\.code).joined(separator: " ")
    certainty = form.defects.first?.certainty ?? .unspecified
    outcome = form.outcome
    deliveryOn = form.deliveryOn
    gestationalAgeDays = form.gestationalAgeDays
    birthWeightG = form.birthWeightG
    discovered = form.discovered
  }

  /// The group in which a line is counted: the first diagnosis' category, the test, the purpose or
  /// the finding.
  var group: String {
    switch kind {
    case .birthDefect: String(codes.prefix(3))
    case .defectScreening: "\(test)"
    case .childAssessment: "\(dossierPurpose)"
    case .commonDiseaseCase: "\(finding)"
    case .unspecified: ""
    }
  }

  /// The lines that count others by their group, in the order of the groups, and the whole last;
  /// groups of few are suppressed, and another where a difference would tell.
  static func counts(of rows: [RegisterRow], kind: SubmissionKind, town: String) -> [RegisterRow] {
    let groups = Dictionary(grouping: rows, by: \.group).mapValues(\.count)
      .sorted { $0.key < $1.key }
    func line(_ group: String, _ count: Int?) -> RegisterRow {
      RegisterRow(
        kind: kind,
        division: town,
        codes: group,
        count: UInt64(clamping: count ?? 0),
        suppressed: count == nil
      )
    }
    let shown = zip(groups, SmallGroups.suppressed(groups.map(\.value)))
      .map { line($0.0.key, $0.1) }
    let whole = SmallGroups.suppressed([rows.count]).first ?? nil
    return shown + [line("*", whole)]
  }
}
