// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Gives the contract as the server speaks it.
package struct SchemaServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Streams the serialized google.protobuf.FileDescriptorSet in pieces of at most 32 KiB.
  package func getDescriptorSet(
    _ request: GetDescriptorSetRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<DescriptorSetPiece> {
    try await caller.serverStream("hamlet.v1.SchemaService/GetDescriptorSet", request, options)
  }

  /// Answers the SHA-256 of the descriptor set, to see whether a client's copy is the server's.
  package func getSchemaHash(
    _ request: GetSchemaHashRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> GetSchemaHashResponse {
    try await caller.unary("hamlet.v1.SchemaService/GetSchemaHash", request, options)
  }
}
