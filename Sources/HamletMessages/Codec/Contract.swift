internal import CHamletProtos
package import NIOCore

/// The contract that this program was built from.
package enum Contract {
  /// The serialized google.protobuf.FileDescriptorSet of the contract.
  package static let descriptorSet: ByteBuffer = embedded(hamlet_descriptor_set)

  /// The contract as data: messages, fields, labels, rules, methods, policies.
  package static let schema = SchemaIndex(embeddedSchema())

  /// The SHA-256 of the descriptor set, 32 bytes.
  package static let schemaSHA256: [UInt8] = schema.schema.sha256

  private static func embedded(
    _ accessor: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?
  ) -> ByteBuffer {
    var size = 0
    guard let start = accessor(&size) else { return ByteBuffer() }
    return ByteBuffer(bytes: UnsafeBufferPointer(start: start, count: size))
  }

  /// The generator wrote these bytes from this very schema: they need no check.
  private static func embeddedSchema() -> Schema {
    let bytes = embedded(hamlet_schema)
    let arena = Arena()
    return bytes.withUnsafeReadableBytes { source in
      Unpacking.unpack(Schema.descriptor, source, arena).map { Schema(unpacked: $0) } ?? Schema()
    }
  }
}
