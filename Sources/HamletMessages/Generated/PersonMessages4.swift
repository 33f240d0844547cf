// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

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
  /// Who moved; only to the village that accepts.
  package var names: [String] = []
  package var personCount: UInt32 = 0
  package var fromDate: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    state: MoveState = .unspecified,
    version: UInt64 = 0,
    names: [String] = [],
    personCount: UInt32 = 0,
    fromDate: String = ""
  ) {
    self.id = id
    self.state = state
    self.version = version
    self.names = names
    self.personCount = personCount
    self.fromDate = fromDate
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
    names = CRead.strings(c.pointee.n_names, c.pointee.names)
    personCount = c.pointee.person_count
    fromDate = CRead.string(c.pointee.from_date)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MoveStateResponse.self, capacity: 1)
    hamlet__v1__move_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.state = Hamlet__V1__MoveState(rawValue: state.rawValue)
    c.pointee.version = version
    c.pointee.n_names = names.count
    c.pointee.names = arena.strings(names)
    c.pointee.person_count = personCount
    c.pointee.from_date = arena.string(fromDate)
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
  package var expectedEnd: String = ""
  /// Children under 14 who stay while all their guardians move; only to the village they stay in.
  package var childrenLeft: UInt32 = 0
  package var effectiveAtUnixMs: Int64 = 0
  /// The new village asked for it: the village that she leaves answers, and until then her name is
  /// shown there alone.
  package var requested: Bool = false

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
    version: UInt64 = 0,
    expectedEnd: String = "",
    childrenLeft: UInt32 = 0,
    effectiveAtUnixMs: Int64 = 0,
    requested: Bool = false
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
    self.expectedEnd = expectedEnd
    self.childrenLeft = childrenLeft
    self.effectiveAtUnixMs = effectiveAtUnixMs
    self.requested = requested
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
    expectedEnd = CRead.string(c.pointee.expected_end)
    childrenLeft = c.pointee.children_left
    effectiveAtUnixMs = c.pointee.effective_at_unix_ms
    requested = c.pointee.requested != 0
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
    c.pointee.expected_end = arena.string(expectedEnd)
    c.pointee.children_left = childrenLeft
    c.pointee.effective_at_unix_ms = effectiveAtUnixMs
    c.pointee.requested = requested ? 1 : 0
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

/// A page of moves.
package struct ListMovesResponse: Sendable, Equatable {
  package var moves: [Move] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    moves: [Move] = [],
    nextPageToken: String = ""
  ) {
    self.moves = moves
    self.nextPageToken = nextPageToken
  }
}

extension ListMovesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListMovesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_moves_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListMovesResponse.self)
    moves = CRead.messages(c.pointee.n_moves, c.pointee.moves)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListMovesResponse.self, capacity: 1)
    hamlet__v1__list_moves_response__init(c)
    c.pointee.n_moves = moves.count
    c.pointee.moves = arena.messages(moves, Hamlet__V1__Move.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
