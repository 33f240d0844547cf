import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// Offers of a campaign by village of those who may be contacted and are not away: made under
  /// code 1, not yet made under 0.
  package func offersByVillage(
    of campaign: CampaignRecord,
    within whole: DivisionPrefix,
    on day: CivilDate
  ) throws -> VillageCounts {
    try villageCounts(
      """
      SELECT p.division, s.status <> \(ScreeningStatus.notYetOffered.rawValue), count(*)
      FROM screenings s JOIN persons p ON p.id = s.person_id
      WHERE s.campaign_id = ?3 AND p.status = \(PersonStatus.active.rawValue)
        AND s.status BETWEEN \(ScreeningStatus.notYetOffered.rawValue)
          AND \(ScreeningStatus.doneElsewhere.rawValue)
        AND p.division >= ?1 AND p.division < ?2 AND \(Self.isOpen("p.id"))
        AND \(ConsentCondition.inForce(.contact, on: "?4"))
      GROUP BY 1, 2
      """,
      [whole.text, whole.upperBound, campaign.id.stored ?? .empty, day.description]
    )
  }

  /// Those on a campaign's list for whom it turned out not to be, by village.
  package func notEligible(
    in campaign: CampaignRecord,
    within whole: DivisionPrefix
  ) throws -> VillageCounts {
    try villageCounts(
      """
      SELECT p.division, 0, count(*) FROM screenings s JOIN persons p ON p.id = s.person_id
      WHERE s.campaign_id = ?3 AND s.status = \(ScreeningStatus.notEligible.rawValue)
        AND p.status = \(PersonStatus.active.rawValue)
        AND p.division >= ?1 AND p.division < ?2 AND \(Self.isOpen("p.id"))
      GROUP BY 1
      """,
      [whole.text, whole.upperBound, campaign.id.stored ?? .empty]
    )
  }

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
