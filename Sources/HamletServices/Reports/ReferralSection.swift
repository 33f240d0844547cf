internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// What became of the referrals sent in a period.
struct ReferralSection {
  let frame: ReportFrame
  private let referrals: [SentReferral]

  init(frame: ReportFrame) throws {
    self.frame = frame
    referrals = try frame.snapshot.sentReferrals(frame.range)
  }

  func section() -> ReportSection {
    let sent = VillageGrid(frame, counts { _ in true }, codes: [0])
    let shares: [(Figure, VillageGrid)] = [
      (.referralsAccepted, grid { Self.took.contains($0) }),
      (.referralsAttended, grid { Self.went.contains($0) }),
      (.referralsAnswered, grid { Self.told.contains($0) }),
      (.referralsClosed, grid { $0 == .closed }),
      (.referralsEnded, grid { Self.ended.contains($0) }),
      (.referralsWaiting, VillageGrid(frame, part: counts(waits), whole: counts { _ in true })),
    ]
    let own = referrals.filter { $0.division.hasPrefix(frame.scope.text) }
    let days = own.compactMap { referral in referral.feedbackOn.map { referral.sentOn.days(to: $0) }
    }
    let median = MiddleValue.median(days)
    let figures =
      [ReportFigure(.referralsSent, .count(sent.total(of: frame.scope)))]
      + shares.map { ReportFigure($0.0, .share($0.1, frame.scope)) }
      + [
        ReportFigure(
          .referralDays,
          days.isEmpty ? .nothing : .count(median)
        )
      ]
    let months = byMonth()
    return ReportSection(
      .referrals,
      figures,
      [months],
      charts: [ReportChart(kind: .line, tableKey: months.key, columns: [0])],
      note: Figure.Words(
        "按本期发出的转诊计算；等待超过\(frame.withinDays)天仍无反馈的列为逾期。",
        "Of the referrals sent in the period; those that wait beyond \(frame.withinDays) days are "
          + "without feedback for long."
      )
    )
  }

  private static let told: Set<ReferralState> = [.feedbackGiven, .closed]
  private static let went: Set<ReferralState> = told.union([.attended])
  private static let took: Set<ReferralState> = went.union([.accepted])
  private static let ended: Set<ReferralState> = [
    .rejected, .declinedByClient, .revoked, .expired,
  ]

  private func waits(_ referral: SentReferral) -> Bool {
    [.sent, .accepted, .attended].contains(referral.state(on: frame.today))
      && referral.sentOn.adding(days: frame.withinDays) < frame.today
  }

  private func counts(_ isCounted: (SentReferral) -> Bool) -> VillageCounts {
    var counts = VillageCounts()
    for referral in referrals where isCounted(referral) { counts.add(1, in: referral.division) }
    return counts
  }

  private func grid(_ isCounted: (ReferralState) -> Bool) -> VillageGrid {
    VillageGrid(
      frame,
      part: counts { isCounted($0.state(on: frame.today)) },
      whole: counts { _ in true }
    )
  }

  private func byMonth() -> ReportTable {
    var counts = VillageCounts()
    for referral in referrals {
      counts.add(1, referral.sentOn.monthNumber, in: referral.division)
    }
    return .byMonth(
      "referrals.months",
      Figure.Words("各月转诊", "referrals by month"),
      .referralsSent,
      counts,
      frame
    )
  }
}

extension CivilDate {
  /// Months since year 0, so that they follow each other.
  var monthNumber: Int { year * 12 + month - 1 }
}

extension ReportTable {
  /// A row for each month of the period, for a line.
  static func byMonth(
    _ key: String,
    _ title: Figure.Words,
    _ figure: Figure,
    _ counts: VillageCounts,
    _ frame: ReportFrame
  ) -> ReportTable {
    let months = frame.period.months
    let grid = VillageGrid(frame, counts, codes: months.map(\.monthNumber))
    let rows = zip(months, grid.cells(of: frame.scope)).map { month, cell in
      let text = String(month.description.prefix(7))
      // A month that has not come has no number.
      return ReportRow(
        text,
        Figure.Words(text, text),
        [month > frame.today ? .nothing : .count(cell)]
      )
    }
    let total = ReportRow(
      "total",
      Words.total,
      [.count(grid.total(of: frame.scope))],
      isTotal: true
    )
    return ReportTable(key, title, rows: Words.month, [figure], rows + [total])
  }
}
