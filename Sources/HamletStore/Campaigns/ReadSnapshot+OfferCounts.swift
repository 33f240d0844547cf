import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// How the offers of a campaign stand in a place.
  ///
  /// Who may be contacted, was checked lately or is on the list is made a list of once; the town is gone
  /// through by the index of villages alone, which holds all that is asked of a person.
  package func offers(
    of campaign: CampaignRecord,
    within whole: DivisionPrefix,
    on day: CivilDate
  ) throws -> CampaignOffers {
    CampaignOffers(
      listed: try listed(campaign, whole, day),
      unlisted: try unlisted(campaign, whole, day)
    )
  }

  private func listed(
    _ campaign: CampaignRecord,
    _ whole: DivisionPrefix,
    _ day: CivilDate
  ) throws -> [CampaignOffers.Group] {
    try scan(
      """
      SELECT p.division, s.status, p.id IN (\(ConsentCondition.people(.contact, on: "?"))), count(*)
      FROM screenings s CROSS JOIN persons p ON p.id = s.person_id
      WHERE s.campaign_id = ? AND p.status = \(PersonStatus.active.rawValue)
        AND \(Self.isOpen("p.id")) AND p.division >= ? AND p.division < ? GROUP BY 1, 2, 3
      """,
      [day.description, campaign.id.stored, whole.text, whole.upperBound]
    ) { row in
      CampaignOffers.Group(
        division: row.text(0),
        status: row.code(1, .unspecified),
        mayContact: row.int(2) != 0,
        number: row.int(3)
      )
    }
  }

  private func unlisted(
    _ campaign: CampaignRecord,
    _ whole: DivisionPrefix,
    _ day: CivilDate
  ) throws -> VillageCounts {
    let eligible = EligiblePersons(campaign)
    var values: [(any BoundValue)?] = [whole.text, whole.upperBound]
    values += eligible.ageAndSexValues + eligible.isRecentValues
    values += [day.description, campaign.id.stored]
    return try villageCounts(
      """
      SELECT p.division, 0, count(*) FROM persons p INDEXED BY persons_by_division
      WHERE p.division >= ? AND p.division < ? AND \(eligible.ageAndSex)
        AND p.id NOT IN (\(eligible.recent))
        AND p.id NOT IN (\(ConsentCondition.people(.contact, on: "?")))
        AND p.id NOT IN (SELECT s.person_id FROM screenings s WHERE s.campaign_id = ?)
      GROUP BY p.division
      """,
      values
    )
  }
}
