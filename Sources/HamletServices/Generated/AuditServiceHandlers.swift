// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Shows the signed history to everyone who keeps an eye on it.
package protocol AuditServiceHandlers: Sendable {
  /// Gives the newest signed checkpoint, and a proof that it extends one that was seen before.
  func getCheckpoint(
    _ request: GetCheckpointRequest,
    _ call: CallContext
  ) async throws(CallError) -> AuditCheckpoint
  /// Proves that a row is in the signed history: data protection any, everyone her own acts.
  func proveAuditRow(
    _ request: ProveAuditRowRequest,
    _ call: CallContext
  ) async throws(CallError) -> AuditRowProof
  /// Lists the signed checkpoints, newest first, to print or to keep elsewhere.
  func listCheckpoints(
    _ request: ListCheckpointsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCheckpointsResponse
}

extension MethodTable {
  /// Registers every method of hamlet.v1.AuditService.
  package mutating func register(_ handlers: some AuditServiceHandlers) {
    unary("hamlet.v1.AuditService/GetCheckpoint", handlers.getCheckpoint)
    unary("hamlet.v1.AuditService/ProveAuditRow", handlers.proveAuditRow)
    unary("hamlet.v1.AuditService/ListCheckpoints", handlers.listCheckpoints)
  }
}
