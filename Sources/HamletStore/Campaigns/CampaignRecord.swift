package import HamletDomain

/// A check that is offered for a time.
package struct CampaignRecord: Sendable, Hashable {
  package var id: RecordID
  package var version: UInt64 = 1
  package var state = CampaignState.open
  package var kind: CampaignKind
  package var title: String
  /// Where it is offered.
  package var scope: DivisionPrefix
  package var opensOn: CivilDate
  package var closesOn: CivilDate
  package var eligibility: CampaignEligibility
  /// Of offers made, in thousandths.
  package var targetPerMille: Int
  /// When the list was made last, in milliseconds since 1970; 0 before.
  package var generatedAt: Int64 = 0

  /// Describes a campaign that opens.
  package init(
    id: RecordID,
    kind: CampaignKind,
    title: String,
    scope: DivisionPrefix,
    days: ClosedRange<CivilDate>,
    eligibility: CampaignEligibility,
    targetPerMille: Int = OfferCoverage.targetPerMille
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.scope = scope
    opensOn = days.lowerBound
    closesOn = days.upperBound
    self.eligibility = eligibility
    self.targetPerMille = targetPerMille
  }

  /// The first and the last birthday of those it is for on its first day.
  var birthdays: ClosedRange<CivilDate> {
    let last = opensOn.adding(years: -eligibility.ages.lowerBound)
    let first = opensOn.adding(years: -eligibility.ages.upperBound - 1).adding(days: 1)
    return min(first, last)...last
  }
}
