internal import CHamletProtos
package import NIOCore

/// The contract that this program was built from.
package enum Contract {
  /// The serialized google.protobuf.FileDescriptorSet of the contract.
  package static let descriptorSet: ByteBuffer = embedded(hamlet_descriptor_set)

  /// The contract as data: messages, fields, labels, rules, methods, policies.
  package static let schema = SchemaIndex(encoded: embedded(hamlet_schema))

  /// The SHA-256 of the descriptor set, 32 bytes.
  package static let schemaSHA256: [UInt8] = schema.sha256

  private static func embedded(
    _ accessor: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?
  ) -> ByteBuffer {
    var size = 0
    guard let start = accessor(&size) else { return ByteBuffer() }
    return ByteBuffer(bytes: UnsafeBufferPointer(start: start, count: size))
  }
}
