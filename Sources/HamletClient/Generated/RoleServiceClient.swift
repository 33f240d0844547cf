// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Gives roles by two people.
///
/// Until the second has confirmed, the user has no more than she had.
package struct RoleServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Gives a user another role or scope: at once where it reads no more than she does, else
  /// proposed.
  package func assignRole(
    _ request: AssignRoleRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> UserChange {
    try await caller.unary("hamlet.v1.RoleService/AssignRole", request, options)
  }

  /// Says whether a user logs in from enrolled devices alone; without, she chooses a longer
  /// password.
  package func setDeviceOnly(
    _ request: SetDeviceOnlyRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> UserChange {
    try await caller.unary("hamlet.v1.RoleService/SetDeviceOnly", request, options)
  }

  /// Lists what was proposed: what waits for a second person, or what came of the others.
  package func listRoleProposals(
    _ request: ListRoleProposalsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListRoleProposalsResponse {
    try await caller.unary("hamlet.v1.RoleService/ListRoleProposals", request, options)
  }

  /// Confirms a role as the second person: it is in effect at once, and the user logs in anew.
  package func confirmRole(
    _ request: ConfirmRoleRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RoleProposal {
    try await caller.unary("hamlet.v1.RoleService/ConfirmRole", request, options)
  }

  /// Declines a role as the second person: the user keeps what she has.
  package func declineRole(
    _ request: DeclineRoleRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RoleProposal {
    try await caller.unary("hamlet.v1.RoleService/DeclineRole", request, options)
  }

  /// Takes a proposal back.
  package func withdrawRole(
    _ request: WithdrawRoleRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RoleProposal {
    try await caller.unary("hamlet.v1.RoleService/WithdrawRole", request, options)
  }
}
