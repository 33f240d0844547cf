// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// From where to stream changes.
package struct ListChangesRequest: Sendable, Equatable {
  /// The position of the last change that was taken; 0: from the beginning.
  package var after: UInt64 = 0
  /// Kinds of record, as person; none: all.
  package var kinds: [String] = []
  /// Stops after this many; 0: 1,000.
  package var maxChanges: UInt32 = 0
  /// To go on as records are written, until the caller stops.
  package var follow: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    after: UInt64 = 0,
    kinds: [String] = [],
    maxChanges: UInt32 = 0,
    follow: Bool = false
  ) {
    self.after = after
    self.kinds = kinds
    self.maxChanges = maxChanges
    self.follow = follow
  }
}

extension ListChangesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListChangesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_changes_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListChangesRequest.self)
    after = c.pointee.after
    kinds = CRead.strings(c.pointee.n_kinds, c.pointee.kinds)
    maxChanges = c.pointee.max_changes
    follow = c.pointee.follow != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListChangesRequest.self, capacity: 1)
    hamlet__v1__list_changes_request__init(c)
    c.pointee.after = after
    c.pointee.n_kinds = kinds.count
    c.pointee.kinds = arena.strings(kinds)
    c.pointee.max_changes = maxChanges
    c.pointee.follow = follow ? 1 : 0
  }
}

/// That a record was written.
package struct RecordChange: Sendable, Equatable {
  /// Give it as after to go on from here.
  package var position: UInt64 = 0
  package var atUnixMs: Int64 = 0
  /// As person.
  package var kind: String = ""
  package var id: RecordID = .none
  /// As RegisterPerson.
  package var writtenBy: String = ""
  /// Where the record lies; empty for what belongs to the whole town.
  package var division: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    position: UInt64 = 0,
    atUnixMs: Int64 = 0,
    kind: String = "",
    id: RecordID = .none,
    writtenBy: String = "",
    division: String = ""
  ) {
    self.position = position
    self.atUnixMs = atUnixMs
    self.kind = kind
    self.id = id
    self.writtenBy = writtenBy
    self.division = division
  }
}

extension RecordChange: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordChange" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_change__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordChange.self)
    position = c.pointee.position
    atUnixMs = c.pointee.at_unix_ms
    kind = CRead.string(c.pointee.kind)
    id = CRead.id(c.pointee.id)
    writtenBy = CRead.string(c.pointee.written_by)
    division = CRead.string(c.pointee.division)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordChange.self, capacity: 1)
    hamlet__v1__record_change__init(c)
    c.pointee.position = position
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.kind = arena.string(kind)
    c.pointee.id = arena.id(id)
    c.pointee.written_by = arena.string(writtenBy)
    c.pointee.division = arena.string(division)
  }
}
