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
      let cells = CoverageCells(offers)
      figures += self.figures(campaign, offers, cells)
      if !frame.isVillage { tables.append(try byVillage(campaign, cells)) }
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

  private func figures(
    _ campaign: CampaignRecord,
    _ offers: CampaignOffers,
    _ cells: CoverageCells
  ) -> [ReportFigure] {
    let (shown, all) = (cells.shown(in: frame.scope), cells.shown(in: frame.whole))
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
        .share(shown.offered, of: shown.eligible),
        of: own,
        target: target
      )
    ]
    if frame.isOwnOrTotal {
      figures.append(
        ReportFigure(.uptake, .share(shown.takenUp, of: shown.eligible), of: own)
      )
    }
    figures += [
      ReportFigure(.away, .count(shown.away), of: own),
      ReportFigure(.notEligible, .count(outside), of: own),
      ReportFigure(.notContacted, .count(shown.notContacted), of: own),
    ]
    guard frame.isVillage else { return figures }
    let town = label(frame.names(of: frame.whole.text))
    return figures + [
      ReportFigure(
        .offerCoverage,
        .share(all.offered, of: all.eligible),
        of: town,
        target: target
      ),
      ReportFigure(.uptake, .share(all.takenUp, of: all.eligible), of: town),
    ]
  }

  /// Offers made by village; what was answered stands beside no village.
  private func byVillage(
    _ campaign: CampaignRecord,
    _ cells: CoverageCells
  ) throws -> ReportTable {
    try .byVillage(
      "coverage.\(campaign.id)",
      Figure.Words("\(campaign.title)：各村邀约", "\(campaign.title): offers by village"),
      [.offerCoverage],
      frame
    ) { place in
      let shown = cells.shown(in: place)
      return [.share(shown.offered, of: shown.eligible)]
    }
  }
}
