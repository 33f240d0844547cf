internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// A change of what a user may do: in effect at once where it reads no more than before, else
/// proposed to data protection.
struct RoleChange: Sendable {
  let wanted: RoleHolding
  let cause: RoleProposalCause
  /// The id of the proposal, should it come to one.
  let proposalID: RecordID

  init(_ wanted: RoleHolding, _ cause: RoleProposalCause, now: Int64) {
    self.wanted = wanted
    self.cause = cause
    var random = SystemRandomNumberGenerator()
    proposalID = .timeOrdered(unixMilliseconds: now, random: &random)
  }

  /// Changes the account; gives the proposal that waits, none where nothing does.
  func apply(to account: inout Account, _ tx: Transaction) throws -> RecordID {
    guard wanted.needsSecondPerson(after: RoleHolding(account.role, in: account.scope)) else {
      account.role = wanted.role
      account.scope = wanted.scope
      try tx.withdrawProposals(of: account.id)
      return .none
    }
    try tx.insert(
      RoleProposalRecord(id: proposalID, accountID: account.id, cause: cause, holding: wanted)
    )
    return proposalID
  }
}

extension AccountServices {
  /// What is done in memory once an account was changed: its sessions and open calls end, and its
  /// script tokens are looked at anew.
  func changed(_ account: RecordID) async {
    endSessions(of: account)
    await refreshTokens(of: account)
  }
}
