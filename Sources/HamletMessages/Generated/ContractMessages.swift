// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos

/// Asks for the descriptor set.
package struct GetDescriptorSetRequest: Sendable, Equatable {
  package init() {}
}

extension GetDescriptorSetRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetDescriptorSetRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_descriptor_set_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetDescriptorSetRequest.self, capacity: 1)
    hamlet__v1__get_descriptor_set_request__init(c)
  }
}

/// The next piece of the descriptor set.
package struct DescriptorSetPiece: Sendable, Equatable {
  package var data: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    data: [UInt8] = []
  ) {
    self.data = data
  }
}

extension DescriptorSetPiece: ContractMessage {
  package static var typeName: String { "hamlet.v1.DescriptorSetPiece" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__descriptor_set_piece__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DescriptorSetPiece.self)
    data = CRead.bytes(c.pointee.data)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DescriptorSetPiece.self, capacity: 1)
    hamlet__v1__descriptor_set_piece__init(c)
    c.pointee.data = arena.bytes(data)
  }
}

/// Asks for the hash.
package struct GetSchemaHashRequest: Sendable, Equatable {
  package init() {}
}

extension GetSchemaHashRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetSchemaHashRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_schema_hash_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetSchemaHashRequest.self, capacity: 1)
    hamlet__v1__get_schema_hash_request__init(c)
  }
}

/// What the descriptor set's bytes come to.
package struct GetSchemaHashResponse: Sendable, Equatable {
  package var sha256: [UInt8] = []
  package var sizeBytes: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    sha256: [UInt8] = [],
    sizeBytes: UInt64 = 0
  ) {
    self.sha256 = sha256
    self.sizeBytes = sizeBytes
  }
}

extension GetSchemaHashResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetSchemaHashResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_schema_hash_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetSchemaHashResponse.self)
    sha256 = CRead.bytes(c.pointee.sha256)
    sizeBytes = c.pointee.size_bytes
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetSchemaHashResponse.self, capacity: 1)
    hamlet__v1__get_schema_hash_response__init(c)
    c.pointee.sha256 = arena.bytes(sha256)
    c.pointee.size_bytes = sizeBytes
  }
}
