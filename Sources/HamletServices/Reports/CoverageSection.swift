internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// Offer coverage of each campaign of a period, from the counts of ScreeningService/GetCoverage.
struct CoverageSection {
  let frame: ReportFrame

  func section() throws -> ReportSection {
    var figures: [ReportFigure] = []
    var tables: [ReportTable] = []
    for campaign in try frame.snapshot.campaigns(near: frame.scope, in: frame.period) {
      let offers = try frame.snapshot.offers(of: campaign, within: frame.whole, on: frame.today)
      figures += self.figures(campaign, offers)
      if !frame.isVillage { tables.append(try byVillage(campaign, offers)) }
    }
    return ReportSection(
      .coverage,
      figures,
      tables,
      charts: tables.map { ReportChart(kind: .bars, tableKey: $0.key, columns: [0]) },
      note: Figure.Words(
        "以统计时点的名单为准。外出、不在范围和未同意联系的人不在分母内，单列。参加率没有目标，不作比较。",
        "As the list stands at the moment of the report. People away, not eligible or without consent "
          + "to contact are outside of the whole and shown apart. Uptake has no target and is "
          + "compared with nothing."
      )
    )
  }

  private func figures(_ campaign: CampaignRecord, _ offers: CampaignOffers) -> [ReportFigure] {
    let shown = CoverageCells.shown(
      part: offers.counts(in: frame.scope),
      whole: offers.counts(in: frame.whole)
    )
    let other = VillageGrid(frame, offers.notEligible, codes: [0])
    let outside = other.cells(of: frame.scope).first ?? 0
    let target = UInt32(clamping: campaign.targetPerMille)
    func label(_ place: Figure.Words) -> Figure.Words {
      Figure.Words("\(campaign.title) · \(place.chinese)", "\(campaign.title) · \(place.english)")
    }
    let own = label(frame.names(of: frame.scope.text))
    var figures = [
      ReportFigure(
        .offerCoverage,
        .share(shown.part.offered, of: shown.part.eligible),
        of: own,
        target: target
      )
    ]
    if frame.isOwnOrTotal {
      figures.append(
        ReportFigure(.uptake, .share(shown.part.takenUp, of: shown.part.eligible), of: own)
      )
    }
    figures += [
      ReportFigure(.away, .count(shown.part.away), of: own),
      ReportFigure(.notEligible, .count(outside), of: own),
      ReportFigure(.notContacted, .count(shown.part.notContacted), of: own),
    ]
    guard frame.isVillage else { return figures }
    let town = label(frame.names(of: frame.whole.text))
    return figures + [
      ReportFigure(
        .offerCoverage,
        .share(shown.whole.offered, of: shown.whole.eligible),
        of: town,
        target: target
      ),
      ReportFigure(.uptake, .share(shown.whole.takenUp, of: shown.whole.eligible), of: town),
    ]
  }

  /// Offers made by village; what was answered stands beside no village.
  private func byVillage(
    _ campaign: CampaignRecord,
    _ offers: CampaignOffers
  ) throws -> ReportTable {
    let grid = VillageGrid(frame, offers.byVillage, codes: [1, 0])
    return try .byVillage(
      "coverage.\(campaign.id)",
      Figure.Words("\(campaign.title)：各村邀约", "\(campaign.title): offers by village"),
      [.offerCoverage],
      frame
    ) { [.share(grid, $0)] }
  }
}
