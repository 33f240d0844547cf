// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Another report about the same child.
package struct ReportLink: Sendable, Equatable {
  package var id: RecordID = .none
  package var relation: ReportRelation = .unspecified
  package var kind: SubmissionKind = .unspecified
  package var state: SubmissionState = .unspecified
  package var linkedBy: String = ""
  package var linkedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    relation: ReportRelation = .unspecified,
    kind: SubmissionKind = .unspecified,
    state: SubmissionState = .unspecified,
    linkedBy: String = "",
    linkedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.relation = relation
    self.kind = kind
    self.state = state
    self.linkedBy = linkedBy
    self.linkedAtUnixMs = linkedAtUnixMs
  }
}

extension ReportLink: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReportLink" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__report_link__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReportLink.self)
    id = CRead.id(c.pointee.id)
    relation = ReportRelation(rawValue: c.pointee.relation.rawValue) ?? .unspecified
    kind = SubmissionKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    state = SubmissionState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    linkedBy = CRead.string(c.pointee.linked_by)
    linkedAtUnixMs = c.pointee.linked_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReportLink.self, capacity: 1)
    hamlet__v1__report_link__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.relation = Hamlet__V1__ReportRelation(rawValue: relation.rawValue)
    c.pointee.kind = Hamlet__V1__SubmissionKind(rawValue: kind.rawValue)
    c.pointee.state = Hamlet__V1__SubmissionState(rawValue: state.rawValue)
    c.pointee.linked_by = arena.string(linkedBy)
    c.pointee.linked_at_unix_ms = linkedAtUnixMs
  }
}

/// Which two reports.
package struct LinkReportsRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var otherId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    otherId: RecordID = .none
  ) {
    self.id = id
    self.otherId = otherId
  }
}

extension LinkReportsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.LinkReportsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__link_reports_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__LinkReportsRequest.self)
    id = CRead.id(c.pointee.id)
    otherId = CRead.id(c.pointee.other_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__LinkReportsRequest.self, capacity: 1)
    hamlet__v1__link_reports_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.other_id = arena.id(otherId)
  }
}

/// Which two reports.
package struct UnlinkReportsRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var otherId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    otherId: RecordID = .none
  ) {
    self.id = id
    self.otherId = otherId
  }
}

extension UnlinkReportsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.UnlinkReportsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__unlink_reports_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UnlinkReportsRequest.self)
    id = CRead.id(c.pointee.id)
    otherId = CRead.id(c.pointee.other_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UnlinkReportsRequest.self, capacity: 1)
    hamlet__v1__unlink_reports_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.other_id = arena.id(otherId)
  }
}

/// How they belong together.
package struct LinkReportsResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var otherId: RecordID = .none
  /// Unspecified: they are linked no longer.
  package var relation: ReportRelation = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    otherId: RecordID = .none,
    relation: ReportRelation = .unspecified
  ) {
    self.id = id
    self.otherId = otherId
    self.relation = relation
  }
}

extension LinkReportsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.LinkReportsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__link_reports_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__LinkReportsResponse.self)
    id = CRead.id(c.pointee.id)
    otherId = CRead.id(c.pointee.other_id)
    relation = ReportRelation(rawValue: c.pointee.relation.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__LinkReportsResponse.self, capacity: 1)
    hamlet__v1__link_reports_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.other_id = arena.id(otherId)
    c.pointee.relation = Hamlet__V1__ReportRelation(rawValue: relation.rawValue)
  }
}

/// When the family was told.
package struct RecordFamilyInformedRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// Not before the result.
  package var informedOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    informedOn: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.informedOn = informedOn
  }
}

extension RecordFamilyInformedRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordFamilyInformedRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_family_informed_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordFamilyInformedRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    informedOn = CRead.string(c.pointee.informed_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordFamilyInformedRequest.self, capacity: 1)
    hamlet__v1__record_family_informed_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.informed_on = arena.string(informedOn)
  }
}
