// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A departure from the town.
package struct RecordDepartureRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0
  package var on: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    on: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.on = on
  }
}

extension RecordDepartureRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordDepartureRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_departure_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordDepartureRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    on = CRead.string(c.pointee.on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordDepartureRequest.self, capacity: 1)
    hamlet__v1__record_departure_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.on = arena.string(on)
  }
}

/// A return to the town.
package struct RecordReturnRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0
  package var on: String = ""
  /// Empty: where she lived last.
  package var division: String = ""
  package var kind: ResidenceKind = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    on: String = "",
    division: String = "",
    kind: ResidenceKind = .unspecified
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.on = on
    self.division = division
    self.kind = kind
  }
}

extension RecordReturnRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordReturnRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_return_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordReturnRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    on = CRead.string(c.pointee.on)
    division = CRead.string(c.pointee.division)
    kind = ResidenceKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordReturnRequest.self, capacity: 1)
    hamlet__v1__record_return_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.on = arena.string(on)
    c.pointee.division = arena.string(division)
    c.pointee.kind = Hamlet__V1__ResidenceKind(rawValue: kind.rawValue)
  }
}

/// Who moves where, on whose word.
package struct ProposeMoveRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// A whole family in one.
  package var personIds: [RecordID] = []
  package var toDivision: String = ""
  package var kind: MoveKind = .unspecified
  package var shareHistory: ShareHistory = .unspecified
  package var address: String = ""
  /// Empty: today.
  package var fromDate: String = ""
  /// When a temporary stay ends.
  package var expectedEnd: String = ""
  /// Who told us.
  package var toldBy: String = ""
  /// How she lives there.
  package var residenceKind: ResidenceKind = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personIds: [RecordID] = [],
    toDivision: String = "",
    kind: MoveKind = .unspecified,
    shareHistory: ShareHistory = .unspecified,
    address: String = "",
    fromDate: String = "",
    expectedEnd: String = "",
    toldBy: String = "",
    residenceKind: ResidenceKind = .unspecified
  ) {
    self.id = id
    self.personIds = personIds
    self.toDivision = toDivision
    self.kind = kind
    self.shareHistory = shareHistory
    self.address = address
    self.fromDate = fromDate
    self.expectedEnd = expectedEnd
    self.toldBy = toldBy
    self.residenceKind = residenceKind
  }
}

extension ProposeMoveRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ProposeMoveRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__propose_move_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ProposeMoveRequest.self)
    id = CRead.id(c.pointee.id)
    personIds = CRead.ids(c.pointee.n_person_ids, c.pointee.person_ids)
    toDivision = CRead.string(c.pointee.to_division)
    kind = MoveKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    shareHistory = ShareHistory(rawValue: c.pointee.share_history.rawValue) ?? .unspecified
    address = CRead.string(c.pointee.address)
    fromDate = CRead.string(c.pointee.from_date)
    expectedEnd = CRead.string(c.pointee.expected_end)
    toldBy = CRead.string(c.pointee.told_by)
    residenceKind = ResidenceKind(rawValue: c.pointee.residence_kind.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ProposeMoveRequest.self, capacity: 1)
    hamlet__v1__propose_move_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.n_person_ids = personIds.count
    c.pointee.person_ids = arena.ids(personIds)
    c.pointee.to_division = arena.string(toDivision)
    c.pointee.kind = Hamlet__V1__MoveKind(rawValue: kind.rawValue)
    c.pointee.share_history = Hamlet__V1__ShareHistory(rawValue: shareHistory.rawValue)
    c.pointee.address = arena.string(address)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.expected_end = arena.string(expectedEnd)
    c.pointee.told_by = arena.string(toldBy)
    c.pointee.residence_kind = Hamlet__V1__ResidenceKind(rawValue: residenceKind.rawValue)
  }
}

/// Whose record is asked for, on her word.
package struct RequestMoveRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var documentNumber: String = ""
  package var recordNo: String = ""
  package var toDivision: String = ""
  package var shareHistory: ShareHistory = .unspecified
  package var toldBy: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    documentNumber: String = "",
    recordNo: String = "",
    toDivision: String = "",
    shareHistory: ShareHistory = .unspecified,
    toldBy: String = ""
  ) {
    self.id = id
    self.documentNumber = documentNumber
    self.recordNo = recordNo
    self.toDivision = toDivision
    self.shareHistory = shareHistory
    self.toldBy = toldBy
  }
}

extension RequestMoveRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RequestMoveRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__request_move_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RequestMoveRequest.self)
    id = CRead.id(c.pointee.id)
    documentNumber = CRead.string(c.pointee.document_number)
    recordNo = CRead.string(c.pointee.record_no)
    toDivision = CRead.string(c.pointee.to_division)
    shareHistory = ShareHistory(rawValue: c.pointee.share_history.rawValue) ?? .unspecified
    toldBy = CRead.string(c.pointee.told_by)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RequestMoveRequest.self, capacity: 1)
    hamlet__v1__request_move_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.document_number = arena.string(documentNumber)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.to_division = arena.string(toDivision)
    c.pointee.share_history = Hamlet__V1__ShareHistory(rawValue: shareHistory.rawValue)
    c.pointee.told_by = arena.string(toldBy)
  }
}

/// Which move to accept.
package struct AcceptMoveRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
  }
}

extension AcceptMoveRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.AcceptMoveRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__accept_move_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AcceptMoveRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AcceptMoveRequest.self, capacity: 1)
    hamlet__v1__accept_move_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Which move is wrong, and why.
package struct DisputeMoveRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    reason: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.reason = reason
  }
}

extension DisputeMoveRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.DisputeMoveRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__dispute_move_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DisputeMoveRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DisputeMoveRequest.self, capacity: 1)
    hamlet__v1__dispute_move_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.reason = arena.string(reason)
  }
}

/// What the township decides.
package struct DecideMoveRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0
  /// True: the move takes effect; false: it is cancelled.
  package var effective: Bool = false
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    effective: Bool = false,
    reason: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.effective = effective
    self.reason = reason
  }
}

extension DecideMoveRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.DecideMoveRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__decide_move_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DecideMoveRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    effective = c.pointee.effective != 0
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DecideMoveRequest.self, capacity: 1)
    hamlet__v1__decide_move_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.effective = effective ? 1 : 0
    c.pointee.reason = arena.string(reason)
  }
}

/// Which move to take back.
package struct CancelMoveRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
  }
}

extension CancelMoveRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CancelMoveRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__cancel_move_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CancelMoveRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CancelMoveRequest.self, capacity: 1)
    hamlet__v1__cancel_move_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Where the move stands now.
package struct MoveStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var state: MoveState = .unspecified
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    state: MoveState = .unspecified,
    version: UInt64 = 0
  ) {
    self.id = id
    self.state = state
    self.version = version
  }
}

extension MoveStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.MoveStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__move_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__MoveStateResponse.self)
    id = CRead.id(c.pointee.id)
    state = MoveState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MoveStateResponse.self, capacity: 1)
    hamlet__v1__move_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.state = Hamlet__V1__MoveState(rawValue: state.rawValue)
    c.pointee.version = version
  }
}

/// A move, as both villages see it: names, count and dates.
package struct Move: Sendable, Equatable {
  package var id: RecordID = .none
  package var names: [String] = []
  package var personCount: UInt32 = 0
  package var fromDivision: String = ""
  package var toDivision: String = ""
  package var kind: MoveKind = .unspecified
  package var state: MoveState = .unspecified
  package var fromDate: String = ""
  package var proposedAtUnixMs: Int64 = 0
  package var reason: String = ""
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    names: [String] = [],
    personCount: UInt32 = 0,
    fromDivision: String = "",
    toDivision: String = "",
    kind: MoveKind = .unspecified,
    state: MoveState = .unspecified,
    fromDate: String = "",
    proposedAtUnixMs: Int64 = 0,
    reason: String = "",
    version: UInt64 = 0
  ) {
    self.id = id
    self.names = names
    self.personCount = personCount
    self.fromDivision = fromDivision
    self.toDivision = toDivision
    self.kind = kind
    self.state = state
    self.fromDate = fromDate
    self.proposedAtUnixMs = proposedAtUnixMs
    self.reason = reason
    self.version = version
  }
}

extension Move: ContractMessage {
  package static var typeName: String { "hamlet.v1.Move" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__move__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Move.self)
    id = CRead.id(c.pointee.id)
    names = CRead.strings(c.pointee.n_names, c.pointee.names)
    personCount = c.pointee.person_count
    fromDivision = CRead.string(c.pointee.from_division)
    toDivision = CRead.string(c.pointee.to_division)
    kind = MoveKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    state = MoveState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    fromDate = CRead.string(c.pointee.from_date)
    proposedAtUnixMs = c.pointee.proposed_at_unix_ms
    reason = CRead.string(c.pointee.reason)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Move.self, capacity: 1)
    hamlet__v1__move__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.n_names = names.count
    c.pointee.names = arena.strings(names)
    c.pointee.person_count = personCount
    c.pointee.from_division = arena.string(fromDivision)
    c.pointee.to_division = arena.string(toDivision)
    c.pointee.kind = Hamlet__V1__MoveKind(rawValue: kind.rawValue)
    c.pointee.state = Hamlet__V1__MoveState(rawValue: state.rawValue)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.proposed_at_unix_ms = proposedAtUnixMs
    c.pointee.reason = arena.string(reason)
    c.pointee.version = version
  }
}

/// Which moves to list.
package struct ListMovesRequest: Sendable, Equatable {
  package var state: MoveState = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: MoveState = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.state = state
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListMovesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListMovesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_moves_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListMovesRequest.self)
    state = MoveState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListMovesRequest.self, capacity: 1)
    hamlet__v1__list_moves_request__init(c)
    c.pointee.state = Hamlet__V1__MoveState(rawValue: state.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}
