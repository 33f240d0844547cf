// Made by Protos/generate from the contract; not edited by hand.

/// Why somebody is on a person's care team.
package enum CareBasis: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// A consultation, appointment, referral or follow-up is open.
  case openContact = 1
  /// The last one ended less than 90 days ago.
  case recentContact = 2
  case namedByClient = 3
}
