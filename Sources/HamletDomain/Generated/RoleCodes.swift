// Made by Protos/generate from the contract; not edited by hand.

/// Where a proposal stands.
package enum RoleProposalState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case proposed = 1
  case confirmed = 2
  case declined = 3
  /// Taken back, or another proposal for the same user took its place.
  case withdrawn = 4
  /// Nobody confirmed it within 14 days.
  case expired = 5
}

/// Why a role is proposed.
package enum RoleProposalCause: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case newUser = 1
  case role = 2
  case scope = 3
  /// Whoever sets a password could log in with it, so the role waits for a second person again.
  case passwordReset = 4
  /// Her village was split, merged or abolished, or got people of another one.
  case division = 5
}
