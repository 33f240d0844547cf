// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Gives the contract as the server speaks it.
package protocol SchemaServiceHandlers: Sendable {
  /// Streams the serialized google.protobuf.FileDescriptorSet in pieces of at most 32 KiB.
  func getDescriptorSet(
    _ request: GetDescriptorSetRequest,
    _ responses: ResponseStream<DescriptorSetPiece>,
    _ call: CallContext
  ) async throws(CallError)
  /// Answers the SHA-256 of the descriptor set, to see whether a client's copy is the server's.
  func getSchemaHash(
    _ request: GetSchemaHashRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetSchemaHashResponse
}

extension MethodTable {
  /// Registers every method of hamlet.v1.SchemaService.
  package mutating func register(_ handlers: some SchemaServiceHandlers) {
    serverStream("hamlet.v1.SchemaService/GetDescriptorSet", handlers.getDescriptorSet)
    unary("hamlet.v1.SchemaService/GetSchemaHash", handlers.getSchemaHash)
  }
}
