// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Lets users prove who they are.
package struct SessionServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Checks a password and gives a session token: idle 30 minutes, at most 12 hours.
  package func login(
    _ request: LoginRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> LoginResponse {
    try await caller.unary("hamlet.v1.SessionService/Login", request, options)
  }

  /// Ends this session at once.
  package func logout(
    _ request: LogoutRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> LogoutResponse {
    try await caller.unary("hamlet.v1.SessionService/Logout", request, options)
  }

  /// Tells who the caller is, in which role and scope.
  package func whoAmI(
    _ request: WhoAmIRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> WhoAmIResponse {
    try await caller.unary("hamlet.v1.SessionService/WhoAmI", request, options)
  }

  /// Changes the caller's own password, and ends her other sessions.
  package func changePassword(
    _ request: ChangePasswordRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ChangePasswordResponse {
    try await caller.unary("hamlet.v1.SessionService/ChangePassword", request, options)
  }

  /// Proves the caller's password anew: for five minutes the methods that ask for it are open.
  package func reauthenticate(
    _ request: ReauthenticateRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ReauthenticateResponse {
    try await caller.unary("hamlet.v1.SessionService/Reauthenticate", request, options)
  }

  /// Lists the caller's own sessions: where and since when, the one used last at the top.
  package func listOwnSessions(
    _ request: ListOwnSessionsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListOwnSessionsResponse {
    try await caller.unary("hamlet.v1.SessionService/ListOwnSessions", request, options)
  }

  /// Ends one of the caller's own sessions at once.
  package func endOwnSession(
    _ request: EndOwnSessionRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SessionsEnded {
    try await caller.unary("hamlet.v1.SessionService/EndOwnSession", request, options)
  }

  /// Ends every session of the caller but this one at once.
  package func endOtherSessions(
    _ request: EndOtherSessionsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SessionsEnded {
    try await caller.unary("hamlet.v1.SessionService/EndOtherSessions", request, options)
  }
}
