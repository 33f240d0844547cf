// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Shows the signed history to everyone who keeps an eye on it.
package struct AuditServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Gives the newest signed checkpoint, and a proof that it extends one that was seen before.
  package func getCheckpoint(
    _ request: GetCheckpointRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> AuditCheckpoint {
    try await caller.unary("hamlet.v1.AuditService/GetCheckpoint", request, options)
  }

  /// Proves that a row is in the signed history: data protection any, everyone her own acts.
  package func proveAuditRow(
    _ request: ProveAuditRowRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> AuditRowProof {
    try await caller.unary("hamlet.v1.AuditService/ProveAuditRow", request, options)
  }

  /// Lists the signed checkpoints, newest first, to print or to keep elsewhere.
  package func listCheckpoints(
    _ request: ListCheckpointsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListCheckpointsResponse {
    try await caller.unary("hamlet.v1.AuditService/ListCheckpoints", request, options)
  }
}
