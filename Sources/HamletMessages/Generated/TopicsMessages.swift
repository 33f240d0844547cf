// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// What a client was given.
package struct GivenItem: Sendable, Equatable {
  package var kind: GivenItemKind = .unspecified
  package var count: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    kind: GivenItemKind = .unspecified,
    count: UInt32 = 0
  ) {
    self.kind = kind
    self.count = count
  }
}

extension GivenItem: ContractMessage {
  package static var typeName: String { "hamlet.v1.GivenItem" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__given_item__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GivenItem.self)
    kind = GivenItemKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    count = c.pointee.count
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GivenItem.self, capacity: 1)
    hamlet__v1__given_item__init(c)
    c.pointee.kind = Hamlet__V1__GivenItemKind(rawValue: kind.rawValue)
    c.pointee.count = count
  }
}
