// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Gives roles by two people.
///
/// Until the second has confirmed, the user has no more than she had.
package protocol RoleServiceHandlers: Sendable {
  /// Gives a user another role or scope: at once where it reads no more than she does, else
  /// proposed.
  func assignRole(
    _ request: AssignRoleRequest,
    _ call: CallContext
  ) async throws(CallError) -> UserChange
  /// Says whether a user logs in from enrolled devices alone; without, she chooses a longer
  /// password.
  func setDeviceOnly(
    _ request: SetDeviceOnlyRequest,
    _ call: CallContext
  ) async throws(CallError) -> UserChange
  /// Lists what was proposed: what waits for a second person, or what came of the others.
  func listRoleProposals(
    _ request: ListRoleProposalsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListRoleProposalsResponse
  /// Confirms a role as the second person: it is in effect at once, and the user logs in anew.
  func confirmRole(
    _ request: ConfirmRoleRequest,
    _ call: CallContext
  ) async throws(CallError) -> RoleProposal
  /// Declines a role as the second person: the user keeps what she has.
  func declineRole(
    _ request: DeclineRoleRequest,
    _ call: CallContext
  ) async throws(CallError) -> RoleProposal
  /// Takes a proposal back.
  func withdrawRole(
    _ request: WithdrawRoleRequest,
    _ call: CallContext
  ) async throws(CallError) -> RoleProposal
}

extension MethodTable {
  /// Registers every method of hamlet.v1.RoleService.
  package mutating func register(_ handlers: some RoleServiceHandlers) {
    unary("hamlet.v1.RoleService/AssignRole", handlers.assignRole)
    unary("hamlet.v1.RoleService/SetDeviceOnly", handlers.setDeviceOnly)
    unary("hamlet.v1.RoleService/ListRoleProposals", handlers.listRoleProposals)
    unary("hamlet.v1.RoleService/ConfirmRole", handlers.confirmRole)
    unary("hamlet.v1.RoleService/DeclineRole", handlers.declineRole)
    unary("hamlet.v1.RoleService/WithdrawRole", handlers.withdrawRole)
  }
}
