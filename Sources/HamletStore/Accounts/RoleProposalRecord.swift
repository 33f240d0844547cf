package import HamletDomain

/// A role that an administrator proposed and a second person confirms.
package struct RoleProposalRecord: Sendable, Hashable {
  package var id: RecordID
  package var accountID: RecordID
  package var cause: RoleProposalCause
  package var holding: RoleHolding
  package var state = RoleProposalState.proposed
  package var proposedID = RecordID.none
  package var proposedBy = ""
  /// Milliseconds since 1970.
  package var proposedAt: Int64 = 0
  /// Milliseconds since 1970.
  package var expires: Int64 = 0
  package var endedBy = ""
  /// Milliseconds since 1970; 0: it has not ended.
  package var endedAt: Int64 = 0
  package var reason = ""
  package var version: UInt64 = 1

  package init(
    id: RecordID,
    accountID: RecordID,
    cause: RoleProposalCause,
    holding: RoleHolding
  ) {
    self.id = id
    self.accountID = accountID
    self.cause = cause
    self.holding = holding
  }
}
