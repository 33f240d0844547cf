internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// How staff are trained, by village in the order of codes.
struct TrainingSection {
  /// Days ahead in which a certificate counts as expiring.
  private static let noticeDays = 60
  let frame: ReportFrame

  func section() throws -> ReportSection {
    let staff = try frame.snapshot.staffTraining(within: frame.whole, on: frame.today)
    let requirements = try frame.snapshot.trainingRequirements()
    let minutes = try frame.snapshot.trainingMinutes(frame.range)
    let villages = try frame.snapshot.villages(within: frame.whole, on: frame.today)
    func values(_ place: DivisionPrefix) -> [ReportValue] {
      let there = staff.filter { place.contains($0.division) }
      let review = ComplianceReview(
        staff: there,
        requirements: requirements,
        villages: villages.filter { place.contains($0) },
        on: frame.today
      )
      let held = there.flatMap { $0.certificates.values.flatMap { $0 } }
        .filter { $0.issuedOn <= frame.today && $0.state(on: frame.today) == .valid }
      let soon = frame.today.adding(days: Self.noticeDays)
      let ending = held.filter { ($0.expiresOn ?? .latest) <= soon }
      let attended = minutes.counts.filter { $0.key.hasPrefix(place.text) }
        .reduce(0) { $0 + ($1.value[0] ?? 0) }
      return [
        .share(review.trained.numerator, of: review.trained.denominator), .count(attended),
        .count(held.count), .count(ending.count), .count(review.findings.count),
      ]
    }
    let columns: [Figure] = [
      .staffTrained, .trainingHours, .certificatesValid, .certificatesExpiring, .gaps,
    ]
    let table = try ReportTable.byVillage(
      "training.villages",
      Figure.Words("各村培训", "training by village"),
      columns,
      frame,
      values
    )
    return ReportSection(
      .training,
      zip(columns, values(frame.scope)).map { ReportFigure($0, $1) },
      frame.isVillage ? [] : [table],
      charts: frame.isVillage
        ? [] : [ReportChart(kind: .bars, tableKey: table.key, columns: [1])],
      note: Figure.Words(
        "只看服务人员是否得到培训；合计包括乡镇工作人员。",
        "It tells where training must be offered to staff; the total holds the town's staff too."
      )
    )
  }
}
