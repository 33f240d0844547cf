// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Someone who may be the same person.
package struct DuplicateCandidate: Sendable, Equatable {
  package var level: DuplicateLevel = .unspecified
  package var score: UInt32 = 0
  /// Absent for a hit in another village.
  package var person: PersonSummary? = nil
  package var elsewhere: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    level: DuplicateLevel = .unspecified,
    score: UInt32 = 0,
    person: PersonSummary? = nil,
    elsewhere: Bool = false
  ) {
    self.level = level
    self.score = score
    self.person = person
    self.elsewhere = elsewhere
  }
}

extension DuplicateCandidate: ContractMessage {
  package static var typeName: String { "hamlet.v1.DuplicateCandidate" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__duplicate_candidate__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DuplicateCandidate.self)
    level = DuplicateLevel(rawValue: c.pointee.level.rawValue) ?? .unspecified
    score = c.pointee.score
    person = CRead.message(c.pointee.person)
    elsewhere = c.pointee.elsewhere != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DuplicateCandidate.self, capacity: 1)
    hamlet__v1__duplicate_candidate__init(c)
    c.pointee.level = Hamlet__V1__DuplicateLevel(rawValue: level.rawValue)
    c.pointee.score = score
    c.pointee.person = arena.message(person, Hamlet__V1__PersonSummary.self)
    c.pointee.elsewhere = elsewhere ? 1 : 0
  }
}

/// Who it may be, most likely first.
package struct CheckDuplicatesResponse: Sendable, Equatable {
  package var candidates: [DuplicateCandidate] = []

  /// With every field at its default.
  package init() {}

  package init(
    candidates: [DuplicateCandidate] = []
  ) {
    self.candidates = candidates
  }
}

extension CheckDuplicatesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CheckDuplicatesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__check_duplicates_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CheckDuplicatesResponse.self)
    candidates = CRead.messages(c.pointee.n_candidates, c.pointee.candidates)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CheckDuplicatesResponse.self, capacity: 1)
    hamlet__v1__check_duplicates_response__init(c)
    c.pointee.n_candidates = candidates.count
    c.pointee.candidates = arena.messages(candidates, Hamlet__V1__DuplicateCandidate.self)
  }
}

/// Whose history.
package struct GetHistoryRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetHistoryRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetHistoryRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_history_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetHistoryRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetHistoryRequest.self, capacity: 1)
    hamlet__v1__get_history_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// One change of one field.
package struct HistoryEntry: Sendable, Equatable {
  package var version: UInt64 = 0
  package var changedAtUnixMs: Int64 = 0
  package var changedBy: String = ""
  package var fieldName: String = ""
  /// The value before, masked where the field is sensitive.
  package var oldValue: String = ""
  /// Why a closed record was corrected.
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    version: UInt64 = 0,
    changedAtUnixMs: Int64 = 0,
    changedBy: String = "",
    fieldName: String = "",
    oldValue: String = "",
    reason: String = ""
  ) {
    self.version = version
    self.changedAtUnixMs = changedAtUnixMs
    self.changedBy = changedBy
    self.fieldName = fieldName
    self.oldValue = oldValue
    self.reason = reason
  }
}

extension HistoryEntry: ContractMessage {
  package static var typeName: String { "hamlet.v1.HistoryEntry" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__history_entry__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__HistoryEntry.self)
    version = c.pointee.version
    changedAtUnixMs = c.pointee.changed_at_unix_ms
    changedBy = CRead.string(c.pointee.changed_by)
    fieldName = CRead.string(c.pointee.field_name)
    oldValue = CRead.string(c.pointee.old_value)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__HistoryEntry.self, capacity: 1)
    hamlet__v1__history_entry__init(c)
    c.pointee.version = version
    c.pointee.changed_at_unix_ms = changedAtUnixMs
    c.pointee.changed_by = arena.string(changedBy)
    c.pointee.field_name = arena.string(fieldName)
    c.pointee.old_value = arena.string(oldValue)
    c.pointee.reason = arena.string(reason)
  }
}

/// A death.
package struct MarkDeceasedRequest: Sendable, Equatable {
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

extension MarkDeceasedRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.MarkDeceasedRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__mark_deceased_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__MarkDeceasedRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    on = CRead.string(c.pointee.on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MarkDeceasedRequest.self, capacity: 1)
    hamlet__v1__mark_deceased_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.on = arena.string(on)
  }
}

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
  /// A whole family in one; empty where household_id says who.
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
  /// All who live in this household now.
  package var householdId: RecordID = .none
  /// Who looks after the children that stay behind while all their guardians move.
  package var childrenStayWith: String = ""

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
    residenceKind: ResidenceKind = .unspecified,
    householdId: RecordID = .none,
    childrenStayWith: String = ""
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
    self.householdId = householdId
    self.childrenStayWith = childrenStayWith
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
    householdId = CRead.id(c.pointee.household_id)
    childrenStayWith = CRead.string(c.pointee.children_stay_with)
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
    c.pointee.household_id = arena.id(householdId)
    c.pointee.children_stay_with = arena.string(childrenStayWith)
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
  /// With the children under 14 of whom she is the only guardian left.
  package var withChildren: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    documentNumber: String = "",
    recordNo: String = "",
    toDivision: String = "",
    shareHistory: ShareHistory = .unspecified,
    toldBy: String = "",
    withChildren: Bool = false
  ) {
    self.id = id
    self.documentNumber = documentNumber
    self.recordNo = recordNo
    self.toDivision = toDivision
    self.shareHistory = shareHistory
    self.toldBy = toldBy
    self.withChildren = withChildren
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
    withChildren = c.pointee.with_children != 0
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
    c.pointee.with_children = withChildren ? 1 : 0
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
