/// What a person agreed to, and for how long.
package struct ConsentTerms: Hashable, Sendable {
  /// What for.
  package let purpose: Purpose
  /// For whom, where the purpose names a recipient; otherwise empty.
  package let recipient: String
  /// The day it was given.
  package let givenOn: CivilDate
  /// The last day it holds, or nil without an end.
  package let expiresOn: CivilDate?
  /// The day it was withdrawn, or nil.
  package let withdrawnOn: CivilDate?

  /// Describes a consent.
  package init(
    purpose: Purpose,
    recipient: String = "",
    givenOn: CivilDate,
    expiresOn: CivilDate? = nil,
    withdrawnOn: CivilDate? = nil
  ) {
    self.purpose = purpose
    self.recipient = recipient
    self.givenOn = givenOn
    self.expiresOn = expiresOn
    self.withdrawnOn = withdrawnOn
  }

  /// Whether it allows a purpose on a day; a withdrawal counts from its own day on.
  ///
  /// A consent to referral holds for its recipient only.
  package func covers(_ purpose: Purpose, recipient: String = "", on day: CivilDate) -> Bool {
    guard purpose == self.purpose, purpose != .unspecified, givenOn <= day else { return false }
    if purpose == .referral, recipient != self.recipient { return false }
    return day <= (expiresOn ?? .latest) && withdrawnOn.map { day < $0 } ?? true
  }

  /// The age from which a person's own consent is needed and a guardian's no longer stands alone.
  package static let ownConsentAge = 14

  /// Whether the giver may consent for someone born on `birth`.
  package static func mayGive(
    _ giver: ConsentGiver,
    birth: CivilDate,
    on day: CivilDate
  ) -> Bool {
    switch giver {
    case .guardian: birth.completedYears(on: day) < ownConsentAge
    case .`self`: birth.completedYears(on: day) >= ownConsentAge
    case .unspecified: false
    }
  }
}
