// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos

/// Asks for the other sessions to end.
package struct EndOtherSessionsRequest: Sendable, Equatable {
  package init() {}
}

extension EndOtherSessionsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.EndOtherSessionsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__end_other_sessions_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__EndOtherSessionsRequest.self, capacity: 1)
    hamlet__v1__end_other_sessions_request__init(c)
  }
}

/// Sessions ended.
package struct SessionsEnded: Sendable, Equatable {
  package var count: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    count: UInt32 = 0
  ) {
    self.count = count
  }
}

extension SessionsEnded: ContractMessage {
  package static var typeName: String { "hamlet.v1.SessionsEnded" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__sessions_ended__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SessionsEnded.self)
    count = c.pointee.count
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SessionsEnded.self, capacity: 1)
    hamlet__v1__sessions_ended__init(c)
    c.pointee.count = count
  }
}
