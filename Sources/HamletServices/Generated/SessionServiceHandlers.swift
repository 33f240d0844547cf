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
  /// Proves the caller's password anew: for five minutes the methods that ask for it are open.
  func reauthenticate(
    _ request: ReauthenticateRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReauthenticateResponse
  /// Lists the caller's own sessions: where and since when, the one used last at the top.
  func listOwnSessions(
    _ request: ListOwnSessionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListOwnSessionsResponse
  /// Ends one of the caller's own sessions at once.
  func endOwnSession(
    _ request: EndOwnSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> SessionsEnded
  /// Ends every session of the caller but this one at once.
  func endOtherSessions(
    _ request: EndOtherSessionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> SessionsEnded
}

extension MethodTable {
  /// Registers every method of hamlet.v1.SessionService.
  package mutating func register(_ handlers: some SessionServiceHandlers) {
    unary("hamlet.v1.SessionService/Login", handlers.login)
    unary("hamlet.v1.SessionService/Logout", handlers.logout)
    unary("hamlet.v1.SessionService/WhoAmI", handlers.whoAmI)
    unary("hamlet.v1.SessionService/ChangePassword", handlers.changePassword)
    unary("hamlet.v1.SessionService/Reauthenticate", handlers.reauthenticate)
    unary("hamlet.v1.SessionService/ListOwnSessions", handlers.listOwnSessions)
    unary("hamlet.v1.SessionService/EndOwnSession", handlers.endOwnSession)
    unary("hamlet.v1.SessionService/EndOtherSessions", handlers.endOtherSessions)
  }
}
