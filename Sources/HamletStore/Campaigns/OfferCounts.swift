package import HamletDomain

/// The offers of one place at one moment.
package struct OfferCounts: Sendable, Hashable {
  /// By status, of those who may be contacted.
  package var statuses: [ScreeningStatus: Int] = [:]
  /// Whom the campaign is for and who did not agree to be contacted.
  package var notContacted = 0
}
