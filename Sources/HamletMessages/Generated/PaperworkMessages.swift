// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A certificate or a form that is prepared for a person.
package struct PaperworkRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: PaperworkState = .unspecified
  package var kind: PaperworkKind = .unspecified
  package var personId: RecordID = .none
  package var personName: String = ""
  package var division: String = ""
  package var requestedBy: PaperworkRequester = .unspecified
  /// While it is returned.
  package var missing: [PaperworkPiece] = []
  package var note: String = ""
  package var staffName: String = ""
  package var receivedAtUnixMs: Int64 = 0
  /// The service standard: ten working days after it was received, or completed again.
  package var expectedBy: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: PaperworkState = .unspecified,
    kind: PaperworkKind = .unspecified,
    personId: RecordID = .none,
    personName: String = "",
    division: String = "",
    requestedBy: PaperworkRequester = .unspecified,
    missing: [PaperworkPiece] = [],
    note: String = "",
    staffName: String = "",
    receivedAtUnixMs: Int64 = 0,
    expectedBy: String = ""
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.kind = kind
    self.personId = personId
    self.personName = personName
    self.division = division
    self.requestedBy = requestedBy
    self.missing = missing
    self.note = note
    self.staffName = staffName
    self.receivedAtUnixMs = receivedAtUnixMs
    self.expectedBy = expectedBy
  }
}

extension PaperworkRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.PaperworkRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__paperwork_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__PaperworkRequest.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = PaperworkState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    kind = PaperworkKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    personName = CRead.string(c.pointee.person_name)
    division = CRead.string(c.pointee.division)
    requestedBy = PaperworkRequester(rawValue: c.pointee.requested_by.rawValue) ?? .unspecified
    missing = CRead.enums(c.pointee.n_missing, c.pointee.missing)
    note = CRead.string(c.pointee.note)
    staffName = CRead.string(c.pointee.staff_name)
    receivedAtUnixMs = c.pointee.received_at_unix_ms
    expectedBy = CRead.string(c.pointee.expected_by)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__PaperworkRequest.self, capacity: 1)
    hamlet__v1__paperwork_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__PaperworkState(rawValue: state.rawValue)
    c.pointee.kind = Hamlet__V1__PaperworkKind(rawValue: kind.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.person_name = arena.string(personName)
    c.pointee.division = arena.string(division)
    c.pointee.requested_by = Hamlet__V1__PaperworkRequester(rawValue: requestedBy.rawValue)
    c.pointee.n_missing = missing.count
    c.pointee.missing = arena.enums(missing, Hamlet__V1__PaperworkPiece.self)
    c.pointee.note = arena.string(note)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.received_at_unix_ms = receivedAtUnixMs
    c.pointee.expected_by = arena.string(expectedBy)
  }
}

/// Where the paperwork stands now.
package struct PaperworkStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: PaperworkState = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: PaperworkState = .unspecified
  ) {
    self.id = id
    self.version = version
    self.state = state
  }
}

extension PaperworkStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.PaperworkStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__paperwork_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__PaperworkStateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = PaperworkState(rawValue: c.pointee.state.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__PaperworkStateResponse.self, capacity: 1)
    hamlet__v1__paperwork_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__PaperworkState(rawValue: state.rawValue)
  }
}

/// What is asked for, and for whom.
package struct OpenPaperworkRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var personId: RecordID = .none
  package var kind: PaperworkKind = .unspecified
  package var requestedBy: PaperworkRequester = .unspecified
  package var note: String = ""
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    kind: PaperworkKind = .unspecified,
    requestedBy: PaperworkRequester = .unspecified,
    note: String = "",
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.personId = personId
    self.kind = kind
    self.requestedBy = requestedBy
    self.note = note
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension OpenPaperworkRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.OpenPaperworkRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__open_paperwork_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__OpenPaperworkRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    kind = PaperworkKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    requestedBy = PaperworkRequester(rawValue: c.pointee.requested_by.rawValue) ?? .unspecified
    note = CRead.string(c.pointee.note)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__OpenPaperworkRequest.self, capacity: 1)
    hamlet__v1__open_paperwork_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.kind = Hamlet__V1__PaperworkKind(rawValue: kind.rawValue)
    c.pointee.requested_by = Hamlet__V1__PaperworkRequester(rawValue: requestedBy.rawValue)
    c.pointee.note = arena.string(note)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// Which paperwork, and what is done with it.
package struct AdvancePaperworkRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var step: PaperworkStep = .unspecified
  /// With RETURN only, and then at least one.
  package var missing: [PaperworkPiece] = []

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    step: PaperworkStep = .unspecified,
    missing: [PaperworkPiece] = []
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.step = step
    self.missing = missing
  }
}

extension AdvancePaperworkRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.AdvancePaperworkRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__advance_paperwork_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AdvancePaperworkRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    step = PaperworkStep(rawValue: c.pointee.step.rawValue) ?? .unspecified
    missing = CRead.enums(c.pointee.n_missing, c.pointee.missing)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AdvancePaperworkRequest.self, capacity: 1)
    hamlet__v1__advance_paperwork_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.step = Hamlet__V1__PaperworkStep(rawValue: step.rawValue)
    c.pointee.n_missing = missing.count
    c.pointee.missing = arena.enums(missing, Hamlet__V1__PaperworkPiece.self)
  }
}

/// Which paperwork.
package struct GetPaperworkRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetPaperworkRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetPaperworkRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_paperwork_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetPaperworkRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetPaperworkRequest.self, capacity: 1)
    hamlet__v1__get_paperwork_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Which paperwork: all that is given must match.
package struct ListPaperworkRequest: Sendable, Equatable {
  /// Unspecified: all that is under way, or everything of a person.
  ///
  /// ISSUED and WITHDRAWN only together with a person.
  package var state: PaperworkState = .unspecified
  package var personId: RecordID = .none
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: PaperworkState = .unspecified,
    personId: RecordID = .none,
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.state = state
    self.personId = personId
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListPaperworkRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListPaperworkRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_paperwork_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListPaperworkRequest.self)
    state = PaperworkState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListPaperworkRequest.self, capacity: 1)
    hamlet__v1__list_paperwork_request__init(c)
    c.pointee.state = Hamlet__V1__PaperworkState(rawValue: state.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of paperwork.
package struct ListPaperworkResponse: Sendable, Equatable {
  package var requests: [PaperworkRequest] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    requests: [PaperworkRequest] = [],
    nextPageToken: String = ""
  ) {
    self.requests = requests
    self.nextPageToken = nextPageToken
  }
}

extension ListPaperworkResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListPaperworkResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_paperwork_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListPaperworkResponse.self)
    requests = CRead.messages(c.pointee.n_requests, c.pointee.requests)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListPaperworkResponse.self, capacity: 1)
    hamlet__v1__list_paperwork_response__init(c)
    c.pointee.n_requests = requests.count
    c.pointee.requests = arena.messages(requests, Hamlet__V1__PaperworkRequest.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
