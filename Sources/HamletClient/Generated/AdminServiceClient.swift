// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Manages users and divisions.
package struct AdminServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Creates a user with a first password that she must change when she logs in.
  package func createUser(
    _ request: CreateUserRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.AdminService/CreateUser", request, options)
  }

  /// Lists users by user name.
  package func listUsers(
    _ request: ListUsersRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListUsersResponse {
    try await caller.unary("hamlet.v1.AdminService/ListUsers", request, options)
  }

  /// Stops a user from logging in and ends her sessions at once.
  package func disableUser(
    _ request: DisableUserRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.AdminService/DisableUser", request, options)
  }

  /// Lets a user who was stopped log in again.
  package func enableUser(
    _ request: EnableUserRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.AdminService/EnableUser", request, options)
  }

  /// Gives a user a new first password and ends her sessions.
  package func resetPassword(
    _ request: ResetPasswordRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.AdminService/ResetPassword", request, options)
  }

  /// Changes the divisions whose records a user may see; her sessions end.
  package func assignScope(
    _ request: AssignScopeRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.AdminService/AssignScope", request, options)
  }

  /// Creates a division; its parent must exist, except for the town itself.
  package func createDivision(
    _ request: CreateDivisionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CreateDivisionResponse {
    try await caller.unary("hamlet.v1.AdminService/CreateDivision", request, options)
  }

  /// Lists divisions by code.
  package func listDivisions(
    _ request: ListDivisionsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListDivisionsResponse {
    try await caller.unary("hamlet.v1.AdminService/ListDivisions", request, options)
  }

  /// Reads the settings; one that is named with its history.
  package func getSettings(
    _ request: GetSettingsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> GetSettingsResponse {
    try await caller.unary("hamlet.v1.AdminService/GetSettings", request, options)
  }

  /// Changes a setting within its range.
  package func setSetting(
    _ request: SetSettingRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Setting {
    try await caller.unary("hamlet.v1.AdminService/SetSetting", request, options)
  }
}
