// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Makes and revokes script tokens.
///
/// The secret is shown once; the server keeps its SHA-256.
package protocol TokenServiceHandlers: Sendable {
  /// Makes a token for the caller's own account or, by an administrator, for one of an integration.
  func createScriptToken(
    _ request: CreateScriptTokenRequest,
    _ call: CallContext
  ) async throws(CallError) -> CreateScriptTokenResponse
  /// Lists tokens: one's own, and all of the town for administrators and data protection.
  func listScriptTokens(
    _ request: ListScriptTokensRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListScriptTokensResponse
  /// Revokes a token at once, with the calls that it has open.
  func revokeScriptToken(
    _ request: RevokeScriptTokenRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
}

extension MethodTable {
  /// Registers every method of hamlet.v1.TokenService.
  package mutating func register(_ handlers: some TokenServiceHandlers) {
    unary("hamlet.v1.TokenService/CreateScriptToken", handlers.createScriptToken)
    unary("hamlet.v1.TokenService/ListScriptTokens", handlers.listScriptTokens)
    unary("hamlet.v1.TokenService/RevokeScriptToken", handlers.revokeScriptToken)
  }
}
