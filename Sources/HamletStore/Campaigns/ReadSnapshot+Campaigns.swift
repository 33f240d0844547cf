import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let campaignColumns = """
    k.id, k.version, k.state, k.kind, k.title, k.scope, k.opens_on, k.closes_on, k.sex, k.min_age,
    k.max_age, k.interval_months, k.target, k.generated_ms
    """

  /// The campaign; throws `notFound` where there is none or it is offered elsewhere.
  package func campaign(_ id: RecordID, near scope: DivisionPrefix) throws -> CampaignRecord {
    let found = try first(
      "SELECT \(Self.campaignColumns) FROM campaigns k WHERE k.id = ?",
      [id.stored]
    )
    guard let campaign = try found.map(Self.campaign), campaign.scope.narrowed(to: scope) != nil
    else { throw StoreError.notFound }
    return campaign
  }

  /// A page of campaigns, newest first; unspecified finds all.
  package func campaigns(
    near scope: DivisionPrefix,
    state: CampaignState,
    kind: CampaignKind,
    after: String,
    limit: Int
  ) throws -> Page<CampaignRecord> {
    let size = StoreLimits.pageSize(limit)
    let parts = after.split(separator: "|", maxSplits: 1).map(String.init)
    let key = parts.count == 2 ? parts[0] : CivilDate.latest.description
    let id = parts.count == 2 ? RecordID(text: parts[1])?.stored : nil
    let found = try all(
      """
      SELECT \(Self.campaignColumns) FROM campaigns k
      WHERE (? = 0 OR k.state = ?) AND (? = 0 OR k.kind = ?)
        AND (k.opens_on, k.id) < (?, ?)
        AND (substr(k.scope, 1, length(?)) = ? OR substr(?, 1, length(k.scope)) = k.scope)
      ORDER BY k.opens_on DESC, k.id DESC LIMIT ?
      """,
      [
        state.rawValue, state.rawValue, kind.rawValue, kind.rawValue, key,
        id ?? Data(repeating: 0xff, count: 16), scope.text, scope.text, scope.text, size + 1,
      ],
      Self.campaign
    )
    return Page(fetched: found, limit: size) { "\($0.opensOn)|\($0.id)" }
  }

  /// A person's offer in a campaign; version 0 where she is on no list.
  package func screening(
    of person: RecordID,
    in campaign: RecordID
  ) throws -> ScreeningRecord {
    let found = try first(
      """
      SELECT status, version, offered_on, booked_on, done_on, provider, findings, follow_up_on,
        note, given_on, recorded_ms, followed_on
      FROM screenings WHERE campaign_id = ? AND person_id = ?
      """,
      [campaign.stored, person.stored]
    )
    var record = ScreeningRecord(campaignID: campaign, personID: person)
    guard let row = found else { return record }
    record.status = row.code(0, .unspecified)
    record.version = UInt64(row[1] as Int64)
    record.offeredOn = try? CivilDate(row[2])
    record.bookedOn = try? CivilDate(row[3])
    record.doneOn = try? CivilDate(row[4])
    record.provider = row[5]
    record.findings = Self.findings(try vault.open(row[6], .screeningFindings, row: person))
    record.followUpOn = try? CivilDate(row[7])
    record.note = try vault.open(row[8], .screeningNote, row: person)
    record.givenOn = try? CivilDate(row[9])
    record.recordedAt = row[10]
    record.followedOn = try? CivilDate(row[11])
    return record
  }

  /// Findings as they are kept: their numbers, separated by commas.
  static func findings(_ text: String) -> [ScreeningFinding] {
    text.split(separator: ",").compactMap { UInt32($0).flatMap(ScreeningFinding.init) }
  }

  /// Whether a campaign is for a person.
  package func isEligible(_ person: RecordID, for campaign: CampaignRecord) throws -> Bool {
    let eligible = EligiblePersons(campaign)
    return try count(
      "SELECT count(*) FROM persons p WHERE p.id = ? AND \(eligible.condition)",
      [person.stored] + eligible.values
    ) > 0
  }

  /// A page of those to whom no offer was made yet, by record number; only who may be contacted.
  package func notYetOffered(
    in campaign: CampaignRecord,
    within scope: DivisionPrefix,
    on day: CivilDate,
    after: String,
    limit: Int
  ) throws -> Page<PersonRow> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT \(Self.personColumns), s.version FROM screenings s JOIN persons p ON p.id = s.person_id
      WHERE s.campaign_id = ? AND s.status = \(ScreeningStatus.notYetOffered.rawValue)
        AND p.status = \(PersonStatus.active.rawValue) AND p.division >= ? AND p.division < ?
        AND \(Self.isOpen("p.id")) AND p.record_no > ? AND \(EligiblePersons.contact)
      ORDER BY p.record_no LIMIT ?
      """,
      [campaign.id.stored, scope.text, scope.upperBound, after, day.description, size + 1]
    ) { row in
      var person = try Self.personRow(row)
      person.version = UInt64(row[14] as Int64)  // Of the offer, for the next step's base version.
      return person
    }
    return Page(fetched: found, limit: size) { $0.recordNumber }
  }

  private static func campaign(_ row: Row) throws -> CampaignRecord {
    let (opens, closes) = (try CivilDate(row[6]), try CivilDate(row[7]))
    let (youngest, oldest) = (row[9] as Int, row[10] as Int)
    var campaign = CampaignRecord(
      id: row.id(0),
      kind: row.code(3, .unspecified),
      title: row[4],
      scope: try DivisionPrefix(row[5]),
      days: min(opens, closes)...closes,
      eligibility: CampaignEligibility(
        ages: min(youngest, oldest)...oldest,
        sex: row.code(8, .unspecified),
        intervalMonths: row[11]
      ),
      targetPerMille: row[12]
    )
    campaign.version = UInt64(row[1] as Int64)
    campaign.state = row.code(2, .unspecified)
    campaign.generatedAt = row[13]
    return campaign
  }
}
