internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// The service of a reporting year so far beside what it aims for; nothing about people is a target.
struct AssessmentSection {
  let frame: ReportFrame
  /// The reporting year from its first day to the period's last.
  private let range: ReportRange
  private let targets: [String: ServiceTargetsRecord]

  init(frame: ReportFrame) throws {
    self.frame = frame
    let year = frame.period.year
    range = ReportRange(whole: frame.whole, period: frame.period.yearSoFar)
    var found: [String: ServiceTargetsRecord] = [:]
    var after = ""
    while true {
      let page = try frame.snapshot.serviceTargets(
        within: frame.whole,
        in: year,
        after: after,
        limit: 0
      )
      for targets in page.items { found[targets.division.text] = targets }
      guard let next = page.next else { break }
      after = next
    }
    targets = found
  }

  func section() throws -> ReportSection {
    let (snapshot, targets) = (frame.snapshot, targets)
    let events = try snapshot.outreachByVillage(range).events
    let opening = try snapshot.openingDays(range)
    let minutes = try snapshot.trainingMinutes(range)
    let requests = try snapshot.appointmentAnswers(range).map { ($0, 1) }
      .filter { targets[$0.0.division]?.targets[.responseDays] != nil }
    let answered = InTime(requests, frame.today) { division in
      Int(targets[division]?.targets[.responseDays] ?? 0)
    }.grid(frame)
    func values(_ place: DivisionPrefix) -> [ReportValue] {
      let own = targets[place.text]?.targets ?? [:]
      return [
        .done(events.sum(within: place), target: own[.outreachEvents]),
        .done(opening.sum(within: place), target: own[.openingDays]),
        .done(minutes.sum(within: place) / 60, target: own[.trainingHours]),
        .share(answered, place), own[.responseDays].map { .count(Int($0)) } ?? .nothing,
      ]
    }
    let columns: [Figure] = [
      .outreachTarget, .openingTarget, .trainingTarget, .responseTarget, .responseDays,
    ]
    var table = try ReportTable.byVillage(
      "assessment.villages",
      Figure.Words("服务目标对照", "the service beside its targets"),
      columns,
      frame,
      values
    )
    table.rows.removeAll(where: \.isTotal)
    let targetPerMille = UInt32(clamping: ServiceMeasure.responsePerMille)
    let figures = zip(columns, values(frame.scope)).map { figure, value in
      ReportFigure(figure, value, target: figure == .responseTarget ? targetPerMille : 0)
    }
    let year = frame.period.yearSoFar
    return ReportSection(
      .assessment,
      frame.isVillage ? figures : [],
      frame.isVillage ? [] : [table],
      note: Figure.Words(
        "报告年度自\(year.first)至\(year.last)，对照全年目标。评的是服务，不评个人，不排先后。",
        "The reporting year from \(year.first) to \(year.last) beside the whole year's targets. The "
          + "service is assessed, never people; villages stand in the order of their codes."
      )
    )
  }
}
