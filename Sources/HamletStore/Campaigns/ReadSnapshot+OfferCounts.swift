import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The offers of a campaign in a part of a place and in the whole of it, from this snapshot.
  ///
  /// Who lives there now counts there; without consent to contact she is counted apart.
  package func offerCounts(
    of campaign: CampaignRecord,
    part: DivisionPrefix,
    whole: DivisionPrefix,
    on day: CivilDate
  ) throws -> (part: OfferCounts, whole: OfferCounts) {
    var counts = (part: OfferCounts(), whole: OfferCounts())
    func add(_ number: Int, _ status: ScreeningStatus?, inPart: Bool) {
      func count(_ counts: inout OfferCounts) {
        if let status {
          counts.statuses[status, default: 0] += number
        } else {
          counts.notContacted += number
        }
      }
      count(&counts.whole)
      if inPart { count(&counts.part) }
    }
    for row in try listed(campaign, part, whole, day) {
      add(row.number, row.mayContact ? row.status : nil, inPart: row.inPart)
    }
    for row in try unlisted(campaign, part, whole, day) {
      add(row.number, nil, inPart: row.inPart)
    }
    return counts
  }

  private struct Group {
    let inPart: Bool
    let status: ScreeningStatus
    let mayContact: Bool
    let number: Int

    init(_ row: Row) {
      inPart = row[0]
      status = row.code(1, .unspecified)
      mayContact = row[2]
      number = row[3]
    }
  }

  private func listed(
    _ campaign: CampaignRecord,
    _ part: DivisionPrefix,
    _ whole: DivisionPrefix,
    _ day: CivilDate
  ) throws -> [Group] {
    try all(
      """
      SELECT p.division >= ? AND p.division < ?, s.status, \(EligiblePersons.contact), count(*)
      FROM screenings s JOIN persons p ON p.id = s.person_id
      WHERE s.campaign_id = ? AND p.status = \(PersonStatus.active.rawValue)
        AND \(Self.isOpen("p.id"))
        AND s.status <> \(ScreeningStatus.notEligible.rawValue)
        AND p.division >= ? AND p.division < ? GROUP BY 1, 2, 3
      """,
      [
        part.text, part.upperBound, day.description, campaign.id.stored, whole.text,
        whole.upperBound,
      ],
      Group.init
    )
  }

  private func unlisted(
    _ campaign: CampaignRecord,
    _ part: DivisionPrefix,
    _ whole: DivisionPrefix,
    _ day: CivilDate
  ) throws -> [Group] {
    let eligible = EligiblePersons(campaign)
    var values: [(any BoundValue)?] = [
      part.text, part.upperBound, whole.text, whole.upperBound,
    ]
    values += eligible.values
    values += [day.description, campaign.id.stored]
    return try all(
      """
      SELECT p.division >= ? AND p.division < ?, 0, 0, count(*) FROM persons p
      WHERE p.division >= ? AND p.division < ? AND \(eligible.condition)
        AND NOT \(EligiblePersons.contact) AND NOT EXISTS(
          SELECT 1 FROM screenings s WHERE s.campaign_id = ? AND s.person_id = p.id)
      GROUP BY 1
      """,
      values,
      Group.init
    )
  }
}
