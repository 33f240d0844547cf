package import HamletMessages
package import HamletRPC
internal import NIOCore

/// Tells the contract as this server speaks it.
package struct SchemaHandlers: SchemaServiceHandlers {
  /// Bytes of a piece.
  private static let pieceSize = 32 * 1024

  package init() {}

  package func getDescriptorSet(
    _ request: GetDescriptorSetRequest,
    _ responses: ResponseStream<DescriptorSetPiece>,
    _ call: CallContext
  ) async throws(CallError) {
    var rest = Contract.descriptorSet
    while let piece = rest.readBytes(length: min(Self.pieceSize, rest.readableBytes)),
      !piece.isEmpty
    {
      try await responses.send(DescriptorSetPiece(data: piece))
    }
  }

  package func getSchemaHash(
    _ request: GetSchemaHashRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetSchemaHashResponse {
    GetSchemaHashResponse(
      sha256: Contract.schemaSHA256,
      sizeBytes: UInt64(Contract.descriptorSet.readableBytes)
    )
  }
}
