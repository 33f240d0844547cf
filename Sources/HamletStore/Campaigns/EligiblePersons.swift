import GRDB
import HamletDomain

/// The conditions by which a campaign finds whom it is for, over `persons p`.
///
/// By age, sex and interval, and by nothing else.
struct EligiblePersons {
  let condition: String
  let values: [(any DatabaseValueConvertible)?]

  init(_ campaign: CampaignRecord) {
    let sex = campaign.eligibility.sex.rawValue
    let born = campaign.birthdays
    let isRecent = campaign.opensOn.adding(months: -campaign.eligibility.intervalMonths)
    let hasInterval = campaign.eligibility.intervalMonths > 0
    condition = """
      p.status = \(PersonStatus.active.rawValue) AND \(ReadSnapshot.isOpen("p.id"))
      AND (? = 0 OR p.sex = ?)
      AND (SELECT l.born_from FROM person_lookup l WHERE l.person_id = p.id) BETWEEN ? AND ?
      AND NOT EXISTS(
        SELECT 1 FROM screenings o JOIN campaigns k ON k.id = o.campaign_id
        WHERE o.person_id = p.id AND k.kind = ? AND k.id <> ? AND o.done_on > ?)
      """
    values = [
      sex, sex, born.lowerBound.number, born.upperBound.number,
      campaign.kind.rawValue, campaign.id.stored,
      hasInterval ? isRecent.description : CivilDate.latest.description,
    ]
  }

  /// Whether she agreed to be contacted; the one parameter is the day.
  static let contact = ConsentCondition.inForce(.contact, on: "?")

  /// Whether she lives elsewhere for the time being.
  static let away = """
    EXISTS(SELECT 1 FROM residences r WHERE r.person_id = p.id AND r.valid_to = ''
      AND r.kind = \(ResidenceKind.away.rawValue))
    """
}
