// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Manages users and divisions.
package protocol AdminServiceHandlers: Sendable {
  /// Creates a user with a first password that she must change when she logs in.
  func createUser(
    _ request: CreateUserRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lists users by user name.
  func listUsers(
    _ request: ListUsersRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListUsersResponse
  /// Stops a user from logging in and ends her sessions at once.
  func disableUser(
    _ request: DisableUserRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lets a user who was stopped log in again.
  func enableUser(
    _ request: EnableUserRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Gives a user a new first password and ends her sessions.
  func resetPassword(
    _ request: ResetPasswordRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Changes the divisions whose records a user may see; her sessions end.
  func assignScope(
    _ request: AssignScopeRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Creates a division; its parent must exist, except for the town itself.
  func createDivision(
    _ request: CreateDivisionRequest,
    _ call: CallContext
  ) async throws(CallError) -> CreateDivisionResponse
  /// Lists divisions by code.
  func listDivisions(
    _ request: ListDivisionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListDivisionsResponse
  /// Reads the settings; one that is named with its history.
  func getSettings(
    _ request: GetSettingsRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetSettingsResponse
  /// Changes a setting within its range.
  func setSetting(
    _ request: SetSettingRequest,
    _ call: CallContext
  ) async throws(CallError) -> Setting
}

extension MethodTable {
  /// Registers every method of hamlet.v1.AdminService.
  package mutating func register(_ handlers: some AdminServiceHandlers) {
    unary("hamlet.v1.AdminService/CreateUser", handlers.createUser)
    unary("hamlet.v1.AdminService/ListUsers", handlers.listUsers)
    unary("hamlet.v1.AdminService/DisableUser", handlers.disableUser)
    unary("hamlet.v1.AdminService/EnableUser", handlers.enableUser)
    unary("hamlet.v1.AdminService/ResetPassword", handlers.resetPassword)
    unary("hamlet.v1.AdminService/AssignScope", handlers.assignScope)
    unary("hamlet.v1.AdminService/CreateDivision", handlers.createDivision)
    unary("hamlet.v1.AdminService/ListDivisions", handlers.listDivisions)
    unary("hamlet.v1.AdminService/GetSettings", handlers.getSettings)
    unary("hamlet.v1.AdminService/SetSetting", handlers.setSetting)
  }
}
