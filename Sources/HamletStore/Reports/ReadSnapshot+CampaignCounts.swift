package import HamletDomain

extension ReadSnapshot {
  /// Campaigns near a scope that were open on any day of a period, the newest first.
  package func campaigns(
    near scope: DivisionPrefix,
    in period: ReportPeriod
  ) throws -> [CampaignRecord] {
    let all = try campaigns(
      near: scope,
      state: .unspecified,
      kind: .unspecified,
      after: "",
      limit: StoreLimits.pageItems
    )
    return all.items.filter { $0.opensOn <= period.last && period.first <= $0.closesOn }
  }
}
