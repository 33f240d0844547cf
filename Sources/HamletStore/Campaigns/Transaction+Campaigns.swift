import Foundation
import GRDB
package import HamletDomain

extension Transaction {
  /// Adds a campaign; throws `alreadyExists` where the id is taken.
  package func insert(_ campaign: CampaignRecord) throws {
    let taken = try read.count(
      "SELECT count(*) FROM campaigns WHERE id = ?",
      [campaign.id.stored]
    )
    guard taken == 0 else { throw StoreError.alreadyExists(campaign.id) }
    let eligibility = campaign.eligibility
    try run(
      "INSERT INTO campaigns VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
      [
        campaign.id.stored, campaign.state.rawValue, campaign.kind.rawValue, campaign.title,
        campaign.scope.text, campaign.opensOn.description, campaign.closesOn.description,
        eligibility.sex.rawValue, eligibility.ages.lowerBound, eligibility.ages.upperBound,
        eligibility.intervalMonths, campaign.targetPerMille,
      ]
    )
  }

  /// Writes a campaign's state and the time of its list, and raises its version.
  package func update(_ campaign: CampaignRecord) throws -> CampaignRecord {
    var changed = campaign
    changed.version += 1
    let count = try changes(
      "UPDATE campaigns SET state = ?, generated_ms = ?, version = ? WHERE id = ?",
      [
        campaign.state.rawValue, campaign.generatedAt, Int64(changed.version),
        campaign.id.stored,
      ]
    )
    guard count == 1 else { throw StoreError.notFound }
    return changed
  }

  /// Puts on the list whom a campaign is for and who may be contacted; gives how many were added.
  ///
  /// Who lives elsewhere for the time being is marked away, and no longer when she is back.
  package func list(
    for campaign: CampaignRecord,
    within scope: DivisionPrefix,
    on day: CivilDate
  ) throws -> Int {
    let away = ScreeningStatus.away.rawValue
    let open = ScreeningStatus.notYetOffered.rawValue
    try run(
      """
      UPDATE screenings SET status = ?, version = version + 1
      WHERE campaign_id = ? AND status = ? AND offered_on = '' AND NOT EXISTS(
        SELECT 1 FROM residences r WHERE r.person_id = screenings.person_id AND r.valid_to = ''
          AND r.kind = \(ResidenceKind.away.rawValue))
      """,
      [open, campaign.id.stored, away]
    )
    let eligible = EligiblePersons(campaign)
    try judgeInterval(campaign, eligible)
    _ = try add(
      campaign,
      eligible.isRecent,
      eligible.isRecentValues,
      status: "\(ScreeningStatus.notEligible.rawValue)",
      scope,
      day
    )
    return try add(
      campaign,
      "NOT \(eligible.isRecent)",
      eligible.isRecentValues,
      status: "CASE WHEN \(EligiblePersons.away) THEN \(away) ELSE \(open) END",
      scope,
      day
    )
  }

  /// Puts on the list who is of the age and sex, fulfils a condition, may be contacted and is not
  /// on it yet; gives how many.
  private func add(
    _ campaign: CampaignRecord,
    _ condition: String,
    _ conditionValues: [(any BoundValue)?],
    status: String,
    _ scope: DivisionPrefix,
    _ day: CivilDate
  ) throws -> Int {
    let eligible = EligiblePersons(campaign)
    var values: [(any BoundValue)?] = [
      campaign.id.stored, now, now, ticket.userName, scope.text, scope.upperBound,
    ]
    values += eligible.ageAndSexValues + conditionValues
    values.append(day.description)
    return try changes(
      """
      INSERT OR IGNORE INTO screenings(campaign_id, person_id, status, version, offered_on,
        booked_on, done_on, provider, findings, follow_up_on, note, given_on, recorded_ms,
        received_ms, recorded_by)
      SELECT ?, p.id, \(status), 1, '', '', '', '', NULL, '', NULL, '', ?, ?, ?
      FROM persons p WHERE p.division >= ? AND p.division < ? AND \(eligible.ageAndSex)
        AND \(condition) AND \(EligiblePersons.contact)
      """,
      values
    )
  }

  /// Takes off the list who was checked too recently in an earlier campaign, and puts back who,
  /// after a correction, was not.
  private func judgeInterval(
    _ campaign: CampaignRecord,
    _ eligible: EligiblePersons
  ) throws {
    let (excluded, open) = (ScreeningStatus.notEligible, ScreeningStatus.notYetOffered)
    for (from, to, condition) in [(open, excluded, ""), (excluded, open, "NOT ")] {
      try run(
        """
        UPDATE screenings SET status = ?, version = version + 1
        WHERE campaign_id = ? AND status = ? AND person_id IN (
          SELECT p.id FROM screenings x JOIN persons p ON p.id = x.person_id
          WHERE x.campaign_id = ? AND \(condition)\(eligible.isRecent))
        """,
        [to.rawValue, campaign.id.stored, from.rawValue, campaign.id.stored]
          + eligible.isRecentValues
      )
    }
  }

  /// Writes a person's offer and raises its version, or adds it.
  package func put(_ screening: ScreeningRecord) throws -> ScreeningRecord {
    var changed = screening
    changed.version += 1
    let person = screening.personID
    let findings = screening.findings.map { String($0.rawValue) }.joined(separator: ",")
    try run(
      """
      INSERT OR REPLACE INTO screenings(campaign_id, person_id, status, version, offered_on,
        booked_on, done_on, provider, findings, follow_up_on, note, given_on, recorded_ms,
        received_ms, recorded_by, followed_on)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        screening.campaignID.stored, person.stored, screening.status.rawValue,
        Int64(changed.version), screening.offeredOn?.description ?? "",
        screening.bookedOn?.description ?? "", screening.doneOn?.description ?? "",
        screening.provider, try sealed(findings, .screeningFindings, person),
        screening.followUpOn?.description ?? "", try sealed(screening.note, .screeningNote, person),
        screening.givenOn?.description ?? "", screening.recordedAt, now, ticket.userName,
        screening.followedOn?.description ?? "",
      ]
    )
    return changed
  }
}
