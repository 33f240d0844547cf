internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ReportHandlers {
  package func getCoverageReport(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report {
    try await report(.coverage, request, call)
  }

  package func getCompletenessReport(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report {
    try await report(.completeness, request, call)
  }

  package func getTimelinessReport(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report {
    try await report(.timeliness, request, call)
  }

  package func getTrainingReport(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report {
    try await report(.training, request, call)
  }

  package func getReferralReport(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report {
    try await report(.referrals, request, call)
  }

  package func getServiceSummary(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report {
    try await report(.service, request, call)
  }

  package func getServiceAssessment(
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report {
    try await report(.assessment, request, call)
  }

  package func getTownReport(
    _ request: ReportRequest,
    _ responses: ResponseStream<Report>,
    _ call: CallContext
  ) async throws(CallError) {
    let parts = try await parts(.town, request, call)
    for part in parts { try await responses.send(part) }
  }

  package func explainFigure(
    _ request: ExplainFigureRequest,
    _ call: CallContext
  ) async throws(CallError) -> ExplainFigureResponse {
    let found = Figure.found(request.key)
    guard !found.isEmpty else {
      throw .notFound("No figure has this key.", "没有这个数据项。")
    }
    return ExplainFigureResponse(meanings: found.map(\.message))
  }

  /// The part of a report that a page token names, the first where there is none.
  private func report(
    _ kind: ReportKind,
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Report {
    let parts = try await parts(kind, request, call)
    let place = request.pageToken.isEmpty ? 0 : Int(request.pageToken) ?? -1
    guard parts.indices.contains(place) else {
      throw .invalid(
        "page_token",
        rule: "page_token.form",
        "This is not a page token of this report.",
        "翻页标记无效。"
      )
    }
    return parts[place]
  }

  private func parts(
    _ kind: ReportKind,
    _ request: ReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> [Report] {
    // Completeness looks at every person of the town once, coverage at those whom services are for;
    // the others go by what was done.
    let looksAtEveryone = [.town, .completeness, .coverage, .assessment].contains(kind)
    let budget =
      looksAtEveryone ? StoreLimits.townReportMilliseconds : StoreLimits.readMilliseconds
    return try await env.read(call, milliseconds: budget) { snapshot, grant in
      let frame = try ReportFrame(request, snapshot, grant)
      var report = frame.head(kind)
      report.sections = try Self.sections(kind, frame)
      report.meanings = report.figureKeys.flatMap { Figure.found($0) }.map(\.message)
      return ReportParts(report).parts
    }
  }

  private static func sections(
    _ kind: ReportKind,
    _ frame: ReportFrame
  ) throws -> [ReportSection] {
    switch kind {
    case .coverage: [try CoverageSection(frame: frame).section()]
    case .completeness: [try CompletenessSection(frame: frame).section()]
    case .timeliness: [try TimelinessSection(frame: frame).section()]
    case .training: [try TrainingSection(frame: frame).section()]
    case .referrals: [try ReferralSection(frame: frame).section()]
    case .service: [try ServiceSection(frame: frame).section()]
    case .assessment: [try AssessmentSection(frame: frame).section()]
    case .town:
      try [.service, .assessment, .coverage, .timeliness, .referrals, .completeness, .training]
        .flatMap { try sections($0, frame) }
    case .unspecified: []
    }
  }
}

extension ReportFrame {
  /// A report's title, place and days, without its sections.
  fileprivate func head(_ kind: ReportKind) -> Report {
    let title = ContractWords.of(kind)
    let place = names(of: scope.text)
    return Report(
      kind: kind,
      titleZh: title.chinese,
      titleEn: title.english,
      division: scope.text,
      divisionZh: place.chinese,
      divisionEn: place.english,
      period: ReportedPeriod(
        kind: period.kind,
        fromDate: period.first.description,
        toDate: period.last.description,
        labelZh: period.chinese,
        labelEn: period.english
      ),
      asOfUnixMs: grant.atUnixMilliseconds
    )
  }
}

extension Report {
  /// The keys of its figures and columns, each once.
  fileprivate var figureKeys: [String] {
    var keys: [String] = []
    for section in sections {
      for key in section.figures.map(\.key) + section.tables.flatMap({ $0.columns.map(\.key) })
      where !keys.contains(key) {
        keys.append(key)
      }
    }
    return keys
  }
}

extension Figure {
  /// What it means, for pages that explain it.
  var message: FigureMeaning {
    FigureMeaning(
      key: key,
      labelZh: name.chinese,
      labelEn: name.english,
      unit: unit,
      meaningZh: meaning.chinese,
      meaningEn: meaning.english,
      countedZh: counted.chinese,
      countedEn: counted.english,
      wholeZh: whole.chinese,
      wholeEn: whole.english
    )
  }
}
