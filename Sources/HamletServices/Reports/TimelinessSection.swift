internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// What the service did in time, of what was due in a period.
struct TimelinessSection {
  /// Days before a period from which a step may have begun that is due within it.
  private static let lead = 60
  let frame: ReportFrame

  func section() throws -> ReportSection {
    let grids = try self.grids()
    let columns = grids.map(\.figure)
    func values(_ place: DivisionPrefix) -> [ReportValue] {
      grids.map { .share($0.grid, place) }
    }
    var tables: [ReportTable] = []
    if !frame.isVillage {
      tables.append(
        try .byVillage(
          "timeliness.villages",
          Figure.Words("各村及时情况", "timeliness by village"),
          columns,
          frame,
          codes: Set(grids.flatMap(\.grid.codes)),
          values
        )
      )
    }
    return ReportSection(
      .timeliness,
      zip(columns, values(frame.scope)).map { ReportFigure($0, $1) },
      tables,
      note: Figure.Words(
        "报告按服务标准的工作日计；其他按\(frame.withinDays)天计；随访按约定的时间窗计。",
        "Reports within the working days of the standard; the others within \(frame.withinDays) days; follow-ups "
          + "within the window that was agreed."
      )
    )
  }

  private func grids() throws -> [(figure: Figure, grid: VillageGrid)] {
    let steps = try reviewGrids()
    let snapshot = frame.snapshot
    let appointments = try snapshot.appointmentAnswers(frame.range).map { ($0, 1) }
    let referrals = try snapshot.sentReferrals(frame.range).map { referral in
      (AnsweredRequest(referral), 1)
    }
    let results = try snapshot.resultsGiven(frame.range).map { ($0.request, $0.number) }
    let paperwork = try snapshot.paperworkInTime(frame.range, today: frame.today)
    let followUps = try snapshot.followUpsInTime(frame.range, today: frame.today)
    return steps + [
      (.appointmentAnswered, InTime(appointments, frame.withinDays, frame.today).grid(frame)),
      (.referralAnswered, InTime(referrals, frame.withinDays, frame.today).grid(frame)),
      (.resultGiven, InTime(results, frame.withinDays, frame.today).grid(frame)),
      (.paperworkInTime, VillageGrid(frame, paperwork, codes: [1, 0])),
      (.followUpInTime, VillageGrid(frame, followUps, codes: [1, 0])),
    ]
  }

  private func reviewGrids() throws -> [(figure: Figure, grid: VillageGrid)] {
    let start = frame.period.first.adding(days: -Self.lead).startUnixMilliseconds()
    let standards = try frame.snapshot.serviceStandards()
    let calendar = try frame.snapshot.workingDays()
    var counts: [String: StepTimeliness] = [:]
    for report in try frame.snapshot.reviewEvents(frame.range, since: start) {
      let fresh = StepTimeliness(
        period: frame.period,
        today: frame.today,
        standards: standards,
        calendar: calendar
      )
      counts[report.division, default: fresh].add(report.events)
    }
    let figures: [StepTimeliness.Step: Figure] = [
      .review: .reviewInTime, .completion: .completionInTime, .forwarding: .forwardingInTime,
    ]
    return StepTimeliness.Step.allCases.compactMap { step in
      guard let figure = figures[step] else { return nil }
      var (part, whole) = (VillageCounts(), VillageCounts())
      for (division, count) in counts {
        part.add(count.onTime[step] ?? 0, in: division)
        whole.add(count.expected[step] ?? 0, in: division)
      }
      return (figure, VillageGrid(frame, part: part, whole: whole))
    }
  }
}

/// Requests that were answered within some days, of those that were answered or whose days are over.
struct InTime {
  private(set) var part = VillageCounts()
  private(set) var whole = VillageCounts()

  init(_ requests: [(AnsweredRequest, Int)], _ days: Int, _ today: CivilDate) {
    self.init(requests, today) { _ in days }
  }

  init(_ requests: [(AnsweredRequest, Int)], _ today: CivilDate, days: (String) -> Int) {
    for (request, number) in requests {
      let due = request.askedOn.adding(days: days(request.division))
      guard request.answeredOn != nil || due < today else { continue }
      whole.add(number, in: request.division)
      if let answered = request.answeredOn, answered <= due {
        part.add(number, in: request.division)
      }
    }
  }

  func grid(_ frame: ReportFrame) -> VillageGrid {
    VillageGrid(frame, part: part, whole: whole)
  }
}
