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
  /// Whom `isRecent` holds for, as a list with the same values.
  let recent: String

  init(_ campaign: CampaignRecord) {
    let sex = campaign.eligibility.sex.rawValue
    let born = campaign.birthdays
    let latest =
      campaign.eligibility.latestEarlierCheck(on: campaign.opensOn) ?? CivilDate.latest
    ageAndSex = """
      p.status = \(PersonStatus.active.rawValue) AND \(ReadSnapshot.isOpen("p.id"))
      AND (? = 0 OR p.sex = ?)
      AND p.birth_year BETWEEN ? AND ? AND (p.birth_year BETWEEN ? AND ?
        OR (SELECT l.born_from FROM person_lookup l WHERE l.person_id = p.id) BETWEEN ? AND ?)
      """
    // A lunar birthday may lie in the year after the one that was told: of most the year alone says
    // that they are of the age, and the civil day is looked up for the others.
    let (first, last) = (born.lowerBound, born.upperBound)
    ageAndSexValues = [
      sex, sex, first.year - 1, last.year, first.year + 1, last.year - 2, first.number, last.number,
    ]
    isRecent = """
      EXISTS(SELECT 1 FROM screenings o JOIN campaigns k ON k.id = o.campaign_id
        WHERE o.person_id = p.id AND k.kind = ? AND k.id <> ? AND o.done_on > ?
          AND k.opens_on < ?)
      """
    recent = """
      SELECT o.person_id FROM campaigns k CROSS JOIN screenings o ON o.campaign_id = k.id
      WHERE k.kind = ? AND k.id <> ? AND o.done_on > ? AND k.opens_on < ?
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
