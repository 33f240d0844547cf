import GRDB
import HamletDomain

/// The conditions by which a campaign finds whom it is for, over `persons p`.
///
/// By age, sex and interval, and by nothing else.
struct EligiblePersons {
  /// Of the age and sex, and not checked too recently.
  let condition: String
  let values: [(any BoundValue)?]
  /// Of the age and sex.
  let ageAndSex: String
  let ageAndSexValues: [(any BoundValue)?]
  /// Checked in an earlier campaign of the kind, too recently.
  let isRecent: String
  let isRecentValues: [(any BoundValue)?]

  init(_ campaign: CampaignRecord) {
    let sex = campaign.eligibility.sex.rawValue
    let born = campaign.birthdays
    let latest =
      campaign.eligibility.latestEarlierCheck(on: campaign.opensOn) ?? CivilDate.latest
    ageAndSex = """
      p.status = \(PersonStatus.active.rawValue) AND \(ReadSnapshot.isOpen("p.id"))
      AND (? = 0 OR p.sex = ?)
      AND (SELECT l.born_from FROM person_lookup l WHERE l.person_id = p.id) BETWEEN ? AND ?
      """
    ageAndSexValues = [sex, sex, born.lowerBound.number, born.upperBound.number]
    isRecent = """
      EXISTS(SELECT 1 FROM screenings o JOIN campaigns k ON k.id = o.campaign_id
        WHERE o.person_id = p.id AND k.kind = ? AND k.id <> ? AND o.done_on > ?
          AND k.opens_on < ?)
      """
    isRecentValues = [
      campaign.kind.rawValue, campaign.id.stored, latest.description,
      campaign.opensOn.description,
    ]
    condition = "\(ageAndSex) AND NOT \(isRecent)"
    values = ageAndSexValues + isRecentValues
  }

  /// Whether she agreed to be contacted; the one parameter is the day.
  static let contact = ConsentCondition.inForce(.contact, on: "?")

  /// Whether she lives elsewhere for the time being.
  static let away = """
    EXISTS(SELECT 1 FROM residences r WHERE r.person_id = p.id AND r.valid_to = ''
      AND r.kind = \(ResidenceKind.away.rawValue))
    """
}
