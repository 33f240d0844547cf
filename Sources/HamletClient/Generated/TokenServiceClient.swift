// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Makes and revokes script tokens.
///
/// The secret is shown once; the server keeps its SHA-256.
package struct TokenServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Makes a token for the caller's own account or, by an administrator, for one of an integration.
  package func createScriptToken(
    _ request: CreateScriptTokenRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CreateScriptTokenResponse {
    try await caller.unary("hamlet.v1.TokenService/CreateScriptToken", request, options)
  }

  /// Lists tokens: one's own, and all of the town for administrators and data protection.
  package func listScriptTokens(
    _ request: ListScriptTokensRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListScriptTokensResponse {
    try await caller.unary("hamlet.v1.TokenService/ListScriptTokens", request, options)
  }

  /// Revokes a token at once, with the calls that it has open.
  package func revokeScriptToken(
    _ request: RevokeScriptTokenRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.TokenService/RevokeScriptToken", request, options)
  }
}
