// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Manages users and divisions.
package protocol AdminServiceHandlers: Sendable {
  /// Creates a user with a first password that she must change when she logs in; her role waits for
  /// data protection to confirm it.
  func createUser(
    _ request: CreateUserRequest,
    _ call: CallContext
  ) async throws(CallError) -> UserChange
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
  /// Gives a user a new first password and ends her sessions; her role waits for data protection
  /// again.
  func resetPassword(
    _ request: ResetPasswordRequest,
    _ call: CallContext
  ) async throws(CallError) -> UserChange
  /// Changes the divisions whose records a user may see: at once where they are fewer, else
  /// proposed.
  func assignScope(
    _ request: AssignScopeRequest,
    _ call: CallContext
  ) async throws(CallError) -> UserChange
  /// Ends all of a user's sessions at once, as when a device was left open somewhere.
  func endUserSessions(
    _ request: EndUserSessionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> SessionsEnded
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
  /// Reads one division, with its successors where it is abolished.
  func getDivision(
    _ request: GetDivisionRequest,
    _ call: CallContext
  ) async throws(CallError) -> Division
  /// Gives a division another name.
  func renameDivision(
    _ request: RenameDivisionRequest,
    _ call: CallContext
  ) async throws(CallError) -> DivisionChangeResponse
  /// Splits a village: its people, users, staff and open work go to the successors in one step.
  func splitDivision(
    _ request: SplitDivisionRequest,
    _ call: CallContext
  ) async throws(CallError) -> DivisionChangeResponse
  /// Merges villages into one: everything of theirs goes to it in one step.
  func mergeDivisions(
    _ request: MergeDivisionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> DivisionChangeResponse
  /// Abolishes a village in favour of another; it is never deleted.
  func abolishDivision(
    _ request: AbolishDivisionRequest,
    _ call: CallContext
  ) async throws(CallError) -> DivisionChangeResponse
  /// Backs the running database up into the folder backups: a copy, checked, sealed to the recovery
  /// key and read back; writes go on.
  func runBackup(
    _ request: RunBackupRequest,
    _ responses: ResponseStream<BackupProgress>,
    _ call: CallContext
  ) async throws(CallError)
  /// Streams what the audit has of a user, a record, a call, a purpose or a span of time, by
  /// number.
  func searchAudit(
    _ request: SearchAuditRequest,
    _ responses: ResponseStream<AuditItem>,
    _ call: CallContext
  ) async throws(CallError)
  /// Checks the chain of the whole audit, telling how far it is.
  func checkAudit(
    _ request: CheckAuditRequest,
    _ responses: ResponseStream<AuditCheck>,
    _ call: CallContext
  ) async throws(CallError)
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
    unary("hamlet.v1.AdminService/EndUserSessions", handlers.endUserSessions)
    unary("hamlet.v1.AdminService/CreateDivision", handlers.createDivision)
    unary("hamlet.v1.AdminService/ListDivisions", handlers.listDivisions)
    unary("hamlet.v1.AdminService/GetDivision", handlers.getDivision)
    unary("hamlet.v1.AdminService/RenameDivision", handlers.renameDivision)
    unary("hamlet.v1.AdminService/SplitDivision", handlers.splitDivision)
    unary("hamlet.v1.AdminService/MergeDivisions", handlers.mergeDivisions)
    unary("hamlet.v1.AdminService/AbolishDivision", handlers.abolishDivision)
    serverStream("hamlet.v1.AdminService/RunBackup", handlers.runBackup)
    serverStream("hamlet.v1.AdminService/SearchAudit", handlers.searchAudit)
    serverStream("hamlet.v1.AdminService/CheckAudit", handlers.checkAudit)
    unary("hamlet.v1.AdminService/GetSettings", handlers.getSettings)
    unary("hamlet.v1.AdminService/SetSetting", handlers.setSetting)
  }
}
