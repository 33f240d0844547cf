/// What a person agreed to, on whose word, and for how long.
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
  /// On whose word.
  package let givenBy: ConsentGiver
  /// The notice that was read; empty where it is not asked about.
  package let notice: String
  /// Whether it only lets a guardian see her consultations, and allows nothing else.
  package let isForGuardian: Bool

  /// Describes a consent.
  package init(
    purpose: Purpose,
    recipient: String = "",
    givenOn: CivilDate,
    expiresOn: CivilDate? = nil,
    withdrawnOn: CivilDate? = nil,
    givenBy: ConsentGiver = .`self`,
    notice: String = "",
    isForGuardian: Bool = false
  ) {
    self.purpose = purpose
    self.recipient = recipient
    self.givenOn = givenOn
    self.expiresOn = expiresOn
    self.withdrawnOn = withdrawnOn
    self.givenBy = givenBy
    self.notice = notice
    self.isForGuardian = isForGuardian
  }

  /// How it stands on a day, for someone born on `birth` (nil: old enough).
  ///
  /// A withdrawal counts from its own day on. A guardian's consent stands until the day on which
  /// the child is 14, and from then on for nothing until she gives her own word. A consent to what
  /// a newer notice changed stands for nothing either.
  package func state(of birth: CivilDate? = nil, on day: CivilDate) -> ConsentState {
    if let withdrawnOn, withdrawnOn <= day { return .withdrawn }
    if let expiresOn, expiresOn < day { return .ended }
    if NoticeBook.change(of: purpose, since: notice) != nil, !notice.isEmpty { return .newNotice }
    let isChild = birth.map { $0.completedYears(on: day) < Self.ownConsentAge } ?? false
    return givenBy == .guardian && !isChild ? .ownWordNeeded : .inForce
  }

  /// Whether it allows a purpose on a day; a consent to referral holds for its recipient only.
  package func covers(
    _ purpose: Purpose,
    recipient: String = "",
    of birth: CivilDate? = nil,
    on day: CivilDate
  ) -> Bool {
    guard purpose == self.purpose, purpose != .unspecified, givenOn <= day, !isForGuardian else {
      return false
    }
    if purpose == .referral, recipient != self.recipient { return false }
    return state(of: birth, on: day) == .inForce
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
