// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// How the follow-up ended.
package struct CompleteFollowUpRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var outcome: FollowUpOutcome = .unspecified
  package var note: String = ""
  package var occurredAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    outcome: FollowUpOutcome = .unspecified,
    note: String = "",
    occurredAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.outcome = outcome
    self.note = note
    self.occurredAtUnixMs = occurredAtUnixMs
  }
}

extension CompleteFollowUpRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CompleteFollowUpRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__complete_follow_up_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CompleteFollowUpRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    outcome = FollowUpOutcome(rawValue: c.pointee.outcome.rawValue) ?? .unspecified
    note = CRead.string(c.pointee.note)
    occurredAtUnixMs = c.pointee.occurred_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CompleteFollowUpRequest.self, capacity: 1)
    hamlet__v1__complete_follow_up_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.outcome = Hamlet__V1__FollowUpOutcome(rawValue: outcome.rawValue)
    c.pointee.note = arena.string(note)
    c.pointee.occurred_at_unix_ms = occurredAtUnixMs
  }
}

/// Which follow-up ends.
package struct StopContactRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// Every follow-up of the person that is due, too.
  package var allOfPerson: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    allOfPerson: Bool = false
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.allOfPerson = allOfPerson
  }
}

extension StopContactRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.StopContactRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__stop_contact_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__StopContactRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    allOfPerson = c.pointee.all_of_person != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__StopContactRequest.self, capacity: 1)
    hamlet__v1__stop_contact_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.all_of_person = allOfPerson ? 1 : 0
  }
}
