// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Asks for the server's state.
package struct CheckRequest: Sendable, Equatable {
  package init() {}
}

extension CheckRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CheckRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__check_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CheckRequest.self, capacity: 1)
    hamlet__v1__check_request__init(c)
  }
}

/// The server's state.
package struct CheckResponse: Sendable, Equatable {
  package var state: ServingState = .unspecified
  /// The server's version.
  package var version: String = ""
  /// When it began to serve.
  package var sinceUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    state: ServingState = .unspecified,
    version: String = "",
    sinceUnixMs: Int64 = 0
  ) {
    self.state = state
    self.version = version
    self.sinceUnixMs = sinceUnixMs
  }
}

extension CheckResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CheckResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__check_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CheckResponse.self)
    state = ServingState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    version = CRead.string(c.pointee.version)
    sinceUnixMs = c.pointee.since_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CheckResponse.self, capacity: 1)
    hamlet__v1__check_response__init(c)
    c.pointee.state = Hamlet__V1__ServingState(rawValue: state.rawValue)
    c.pointee.version = arena.string(version)
    c.pointee.since_unix_ms = sinceUnixMs
  }
}

/// A piece of data sent to measure a link.
package struct LinkProbe: Sendable, Equatable {
  /// Chosen by the caller.
  package var sequence: UInt64 = 0
  /// Anything; its size is what is measured.
  package var padding: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    sequence: UInt64 = 0,
    padding: [UInt8] = []
  ) {
    self.sequence = sequence
    self.padding = padding
  }
}

extension LinkProbe: ContractMessage {
  package static var typeName: String { "hamlet.v1.LinkProbe" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__link_probe__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__LinkProbe.self)
    sequence = c.pointee.sequence
    padding = CRead.bytes(c.pointee.padding)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__LinkProbe.self, capacity: 1)
    hamlet__v1__link_probe__init(c)
    c.pointee.sequence = sequence
    c.pointee.padding = arena.bytes(padding)
  }
}

/// What arrived.
package struct MeasureUploadResponse: Sendable, Equatable {
  package var probes: UInt64 = 0
  package var bytes: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    probes: UInt64 = 0,
    bytes: UInt64 = 0
  ) {
    self.probes = probes
    self.bytes = bytes
  }
}

extension MeasureUploadResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.MeasureUploadResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__measure_upload_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__MeasureUploadResponse.self)
    probes = c.pointee.probes
    bytes = c.pointee.bytes
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MeasureUploadResponse.self, capacity: 1)
    hamlet__v1__measure_upload_response__init(c)
    c.pointee.probes = probes
    c.pointee.bytes = bytes
  }
}
