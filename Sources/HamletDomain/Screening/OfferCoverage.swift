/// How many of those who can be screened were asked, counted from one snapshot of a campaign.
package struct OfferCoverage: Hashable, Sendable {
  /// People who were offered it, whatever they answered, of all who are eligible.
  package let offered: Ratio
  /// People who were screened here or elsewhere, of all who are eligible; it has no target.
  package let screened: Ratio
  /// People away for the whole campaign: outside both, shown apart.
  package let away: Int

  /// The share of offers that a campaign aims for.
  package static let targetPerMille = 900

  /// Counts statuses.
  package init(counts: [ScreeningStatus: Int]) {
    func sum(_ statuses: [ScreeningStatus]) -> Int {
      statuses.reduce(0) { total, status in
        let (sum, overflow) = total.addingReportingOverflow(max(0, counts[status] ?? 0))
        return overflow ? .max : sum
      }
    }
    let reached: [ScreeningStatus] = [.offered, .declined, .booked, .done, .doneElsewhere]
    let eligible = sum(reached + [.notYetOffered])
    offered = Ratio(sum(reached), of: eligible)
    screened = Ratio(sum([.done, .doneElsewhere]), of: eligible)
    away = sum([.away])
  }
}
