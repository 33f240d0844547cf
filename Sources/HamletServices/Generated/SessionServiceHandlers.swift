// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Lets users prove who they are.
package protocol SessionServiceHandlers: Sendable {
  /// Checks a password and gives a session token: idle 30 minutes, at most 12 hours.
  func login(
    _ request: LoginRequest,
    _ call: CallContext
  ) async throws(CallError) -> LoginResponse
  /// Ends this session at once.
  func logout(
    _ request: LogoutRequest,
    _ call: CallContext
  ) async throws(CallError) -> LogoutResponse
  /// Tells who the caller is, in which role and scope.
  func whoAmI(
    _ request: WhoAmIRequest,
    _ call: CallContext
  ) async throws(CallError) -> WhoAmIResponse
  /// Changes the caller's own password, and ends her other sessions.
  func changePassword(
    _ request: ChangePasswordRequest,
    _ call: CallContext
  ) async throws(CallError) -> ChangePasswordResponse
}

extension MethodTable {
  /// Registers every method of hamlet.v1.SessionService.
  package mutating func register(_ handlers: some SessionServiceHandlers) {
    unary("hamlet.v1.SessionService/Login", handlers.login)
    unary("hamlet.v1.SessionService/Logout", handlers.logout)
    unary("hamlet.v1.SessionService/WhoAmI", handlers.whoAmI)
    unary("hamlet.v1.SessionService/ChangePassword", handlers.changePassword)
  }
}
