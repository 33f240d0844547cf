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

  /// Creates a user with a first password that she must change when she logs in; her role waits for
  /// data protection to confirm it.
  package func createUser(
    _ request: CreateUserRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> UserChange {
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

  /// Gives a user a new first password and ends her sessions; her role waits for data protection
  /// again.
  package func resetPassword(
    _ request: ResetPasswordRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> UserChange {
    try await caller.unary("hamlet.v1.AdminService/ResetPassword", request, options)
  }

  /// Changes the divisions whose records a user may see: at once where they are fewer, else
  /// proposed.
  package func assignScope(
    _ request: AssignScopeRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> UserChange {
    try await caller.unary("hamlet.v1.AdminService/AssignScope", request, options)
  }

  /// Ends all of a user's sessions at once, as when a device was left open somewhere.
  package func endUserSessions(
    _ request: EndUserSessionsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SessionsEnded {
    try await caller.unary("hamlet.v1.AdminService/EndUserSessions", request, options)
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

  /// Reads one division, with its successors where it is abolished.
  package func getDivision(
    _ request: GetDivisionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Division {
    try await caller.unary("hamlet.v1.AdminService/GetDivision", request, options)
  }

  /// Gives a division another name.
  package func renameDivision(
    _ request: RenameDivisionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> DivisionChangeResponse {
    try await caller.unary("hamlet.v1.AdminService/RenameDivision", request, options)
  }

  /// Splits a village: its people, users, staff and open work go to the successors in one step.
  package func splitDivision(
    _ request: SplitDivisionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> DivisionChangeResponse {
    try await caller.unary("hamlet.v1.AdminService/SplitDivision", request, options)
  }

  /// Merges villages into one: everything of theirs goes to it in one step.
  package func mergeDivisions(
    _ request: MergeDivisionsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> DivisionChangeResponse {
    try await caller.unary("hamlet.v1.AdminService/MergeDivisions", request, options)
  }

  /// Abolishes a village in favour of another; it is never deleted.
  package func abolishDivision(
    _ request: AbolishDivisionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> DivisionChangeResponse {
    try await caller.unary("hamlet.v1.AdminService/AbolishDivision", request, options)
  }

  /// Backs the running database up into the folder backups: a copy, checked, sealed to the recovery
  /// key and read back; writes go on.
  package func runBackup(
    _ request: RunBackupRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<BackupProgress> {
    try await caller.serverStream("hamlet.v1.AdminService/RunBackup", request, options)
  }

  /// Streams what the audit has of a user, a record, a call, a purpose or a span of time, by
  /// number.
  package func searchAudit(
    _ request: SearchAuditRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<AuditItem> {
    try await caller.serverStream("hamlet.v1.AdminService/SearchAudit", request, options)
  }

  /// Checks the chain of the whole audit, telling how far it is.
  package func checkAudit(
    _ request: CheckAuditRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<AuditCheck> {
    try await caller.serverStream("hamlet.v1.AdminService/CheckAudit", request, options)
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
