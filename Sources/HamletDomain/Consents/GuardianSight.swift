/// Whether a guardian is shown a person's consultations: of a child under 14 each of her guardians,
/// from 14 on only the one whom she lets see them.
package enum GuardianSight {
  /// Decides it for someone born on `birth`; `lets` says that her own consent names this guardian.
  package static func isAllowed(birth: CivilDate, on day: CivilDate, lets: Bool) -> Bool {
    birth.completedYears(on: day) < ConsentTerms.ownConsentAge || lets
  }
}
