// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Rotates the keys under which the records are sealed; no key is ever sent.
package protocol KeyServiceHandlers: Sendable {
  /// Makes new keys, under which everything is sealed from now on; what was sealed before is sealed
  /// anew little by little, while all go on working.
  func rotateKeys(
    _ request: RotateKeysRequest,
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
    unary("hamlet.v1.KeyService/GetKeyStatus", handlers.getKeyStatus)
  }
}
