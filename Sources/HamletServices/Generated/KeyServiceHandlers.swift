// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Rotates the keys under which the records are sealed, by two people; no key is ever sent.
package protocol KeyServiceHandlers: Sendable {
  /// Asks for new keys; data protection confirms it within 14 days.
  ///
  /// Whoever runs the server, at the server itself, needs nobody.
  func rotateKeys(
    _ request: RotateKeysRequest,
    _ call: CallContext
  ) async throws(CallError) -> KeyStatus
  /// Makes new keys as the second person: everything is sealed under them from now on, and what was
  /// sealed before is sealed anew little by little, while all go on working.
  func confirmRotation(
    _ request: ConfirmRotationRequest,
    _ call: CallContext
  ) async throws(CallError) -> KeyStatus
  /// Takes back what was asked for, or does not confirm it: the keys stay.
  func withdrawRotation(
    _ request: WithdrawRotationRequest,
    _ call: CallContext
  ) async throws(CallError) -> KeyStatus
  /// Says which keys there are, by number, and how far a rotation is.
  func getKeyStatus(
    _ request: GetKeyStatusRequest,
    _ call: CallContext
  ) async throws(CallError) -> KeyStatus
}

extension MethodTable {
  /// Registers every method of hamlet.v1.KeyService.
  package mutating func register(_ handlers: some KeyServiceHandlers) {
    unary("hamlet.v1.KeyService/RotateKeys", handlers.rotateKeys)
    unary("hamlet.v1.KeyService/ConfirmRotation", handlers.confirmRotation)
    unary("hamlet.v1.KeyService/WithdrawRotation", handlers.withdrawRotation)
    unary("hamlet.v1.KeyService/GetKeyStatus", handlers.getKeyStatus)
  }
}
