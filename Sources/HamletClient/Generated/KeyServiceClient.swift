// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Rotates the keys under which the records are sealed, by two people; no key is ever sent.
package struct KeyServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Asks for new keys; data protection confirms it within 14 days.
  ///
  /// Whoever runs the server, at the server itself, needs nobody.
  package func rotateKeys(
    _ request: RotateKeysRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> KeyStatus {
    try await caller.unary("hamlet.v1.KeyService/RotateKeys", request, options)
  }

  /// Makes new keys as the second person: everything is sealed under them from now on, and what was
  /// sealed before is sealed anew little by little, while all go on working.
  package func confirmRotation(
    _ request: ConfirmRotationRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> KeyStatus {
    try await caller.unary("hamlet.v1.KeyService/ConfirmRotation", request, options)
  }

  /// Takes back what was asked for, or does not confirm it: the keys stay.
  package func withdrawRotation(
    _ request: WithdrawRotationRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> KeyStatus {
    try await caller.unary("hamlet.v1.KeyService/WithdrawRotation", request, options)
  }

  /// Says which keys there are, by number, and how far a rotation is.
  package func getKeyStatus(
    _ request: GetKeyStatusRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> KeyStatus {
    try await caller.unary("hamlet.v1.KeyService/GetKeyStatus", request, options)
  }
}
