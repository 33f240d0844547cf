// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Rotates the keys under which the records are sealed; no key is ever sent.
package struct KeyServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Makes new keys, under which everything is sealed from now on; what was sealed before is sealed
  /// anew little by little, while all go on working.
  package func rotateKeys(
    _ request: RotateKeysRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> KeyStatus {
    try await caller.unary("hamlet.v1.KeyService/RotateKeys", request, options)
  }

  /// Says which keys there are, by number, and how far a rotation is.
  package func getKeyStatus(
    _ request: GetKeyStatusRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> KeyStatus {
    try await caller.unary("hamlet.v1.KeyService/GetKeyStatus", request, options)
  }
}
