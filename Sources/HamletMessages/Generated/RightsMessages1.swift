// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Whose masked fields are shown in full, and where.
package struct NoteRevealRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  /// The method whose answer is shown, by its full name.
  package var callName: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    callName: String = ""
  ) {
    self.personId = personId
    self.callName = callName
  }
}

extension NoteRevealRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.NoteRevealRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__note_reveal_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__NoteRevealRequest.self)
    personId = CRead.id(c.pointee.person_id)
    callName = CRead.string(c.pointee.call_name)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__NoteRevealRequest.self, capacity: 1)
    hamlet__v1__note_reveal_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.call_name = arena.string(callName)
  }
}

/// What a person asks for.
package struct RequestRightRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var personId: RecordID = .none
  package var kind: RightKind = .unspecified
  /// Who asks: the person, her guardian, or a close relative of somebody deceased.
  package var toldBy: String = ""
  /// What exactly, in her words.
  package var wish: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    kind: RightKind = .unspecified,
    toldBy: String = "",
    wish: String = ""
  ) {
    self.id = id
    self.personId = personId
    self.kind = kind
    self.toldBy = toldBy
    self.wish = wish
  }
}

extension RequestRightRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RequestRightRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__request_right_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RequestRightRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    kind = RightKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    toldBy = CRead.string(c.pointee.told_by)
    wish = CRead.string(c.pointee.wish)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RequestRightRequest.self, capacity: 1)
    hamlet__v1__request_right_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.kind = Hamlet__V1__RightKind(rawValue: kind.rawValue)
    c.pointee.told_by = arena.string(toldBy)
    c.pointee.wish = arena.string(wish)
  }
}

/// Where a request stands now.
package struct RightStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var state: RightState = .unspecified
  package var version: UInt64 = 0
  package var dueOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    state: RightState = .unspecified,
    version: UInt64 = 0,
    dueOn: String = ""
  ) {
    self.id = id
    self.state = state
    self.version = version
    self.dueOn = dueOn
  }
}

extension RightStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.RightStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__right_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RightStateResponse.self)
    id = CRead.id(c.pointee.id)
    state = RightState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    version = c.pointee.version
    dueOn = CRead.string(c.pointee.due_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RightStateResponse.self, capacity: 1)
    hamlet__v1__right_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.state = Hamlet__V1__RightState(rawValue: state.rawValue)
    c.pointee.version = version
    c.pointee.due_on = arena.string(dueOn)
  }
}

/// Which requests to list: all that is given must match.
package struct ListRequestsRequest: Sendable, Equatable {
  /// Unspecified: those that are not finished.
  package var state: RightState = .unspecified
  package var kind: RightKind = .unspecified
  /// Only those past their day.
  package var overdue: Bool = false
  package var personId: RecordID = .none
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: RightState = .unspecified,
    kind: RightKind = .unspecified,
    overdue: Bool = false,
    personId: RecordID = .none,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.state = state
    self.kind = kind
    self.overdue = overdue
    self.personId = personId
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListRequestsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListRequestsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_requests_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListRequestsRequest.self)
    state = RightState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    kind = RightKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    overdue = c.pointee.overdue != 0
    personId = CRead.id(c.pointee.person_id)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListRequestsRequest.self, capacity: 1)
    hamlet__v1__list_requests_request__init(c)
    c.pointee.state = Hamlet__V1__RightState(rawValue: state.rawValue)
    c.pointee.kind = Hamlet__V1__RightKind(rawValue: kind.rawValue)
    c.pointee.overdue = overdue ? 1 : 0
    c.pointee.person_id = arena.id(personId)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of requests.
package struct ListRequestsResponse: Sendable, Equatable {
  package var requests: [RightRequest] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    requests: [RightRequest] = [],
    nextPageToken: String = ""
  ) {
    self.requests = requests
    self.nextPageToken = nextPageToken
  }
}

extension ListRequestsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListRequestsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_requests_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListRequestsResponse.self)
    requests = CRead.messages(c.pointee.n_requests, c.pointee.requests)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListRequestsResponse.self, capacity: 1)
    hamlet__v1__list_requests_response__init(c)
    c.pointee.n_requests = requests.count
    c.pointee.requests = arena.messages(requests, Hamlet__V1__RightRequest.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Which request to read.
package struct GetRequestRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetRequestRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetRequestRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_request_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetRequestRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetRequestRequest.self, capacity: 1)
    hamlet__v1__get_request_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// A request as it was received, and what became of it.
package struct RightRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var personId: RecordID = .none
  /// Empty once she is erased.
  package var personName: String = ""
  package var kind: RightKind = .unspecified
  package var state: RightState = .unspecified
  package var dueOn: String = ""
  package var overdue: Bool = false
  package var receivedAtUnixMs: Int64 = 0
  package var receivedBy: String = ""
  package var division: String = ""
  /// Not in lists: who asked, and for what exactly.
  package var toldBy: String = ""
  package var wish: String = ""
  /// Not in lists: what was done, or why nothing is done.
  package var answer: String = ""
  /// Where she may complain.
  package var complaintRoute: String = ""
  /// Not in lists: oldest first.
  package var events: [RightEvent] = []
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    personName: String = "",
    kind: RightKind = .unspecified,
    state: RightState = .unspecified,
    dueOn: String = "",
    overdue: Bool = false,
    receivedAtUnixMs: Int64 = 0,
    receivedBy: String = "",
    division: String = "",
    toldBy: String = "",
    wish: String = "",
    answer: String = "",
    complaintRoute: String = "",
    events: [RightEvent] = [],
    version: UInt64 = 0
  ) {
    self.id = id
    self.personId = personId
    self.personName = personName
    self.kind = kind
    self.state = state
    self.dueOn = dueOn
    self.overdue = overdue
    self.receivedAtUnixMs = receivedAtUnixMs
    self.receivedBy = receivedBy
    self.division = division
    self.toldBy = toldBy
    self.wish = wish
    self.answer = answer
    self.complaintRoute = complaintRoute
    self.events = events
    self.version = version
  }
}

extension RightRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RightRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__right_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RightRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    personName = CRead.string(c.pointee.person_name)
    kind = RightKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    state = RightState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    dueOn = CRead.string(c.pointee.due_on)
    overdue = c.pointee.overdue != 0
    receivedAtUnixMs = c.pointee.received_at_unix_ms
    receivedBy = CRead.string(c.pointee.received_by)
    division = CRead.string(c.pointee.division)
    toldBy = CRead.string(c.pointee.told_by)
    wish = CRead.string(c.pointee.wish)
    answer = CRead.string(c.pointee.answer)
    complaintRoute = CRead.string(c.pointee.complaint_route)
    events = CRead.messages(c.pointee.n_events, c.pointee.events)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RightRequest.self, capacity: 1)
    hamlet__v1__right_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.person_name = arena.string(personName)
    c.pointee.kind = Hamlet__V1__RightKind(rawValue: kind.rawValue)
    c.pointee.state = Hamlet__V1__RightState(rawValue: state.rawValue)
    c.pointee.due_on = arena.string(dueOn)
    c.pointee.overdue = overdue ? 1 : 0
    c.pointee.received_at_unix_ms = receivedAtUnixMs
    c.pointee.received_by = arena.string(receivedBy)
    c.pointee.division = arena.string(division)
    c.pointee.told_by = arena.string(toldBy)
    c.pointee.wish = arena.string(wish)
    c.pointee.answer = arena.string(answer)
    c.pointee.complaint_route = arena.string(complaintRoute)
    c.pointee.n_events = events.count
    c.pointee.events = arena.messages(events, Hamlet__V1__RightEvent.self)
    c.pointee.version = version
  }
}

/// One step of a request.
package struct RightEvent: Sendable, Equatable {
  package var state: RightState = .unspecified
  package var atUnixMs: Int64 = 0
  package var by: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: RightState = .unspecified,
    atUnixMs: Int64 = 0,
    by: String = ""
  ) {
    self.state = state
    self.atUnixMs = atUnixMs
    self.by = by
  }
}

extension RightEvent: ContractMessage {
  package static var typeName: String { "hamlet.v1.RightEvent" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__right_event__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RightEvent.self)
    state = RightState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    atUnixMs = c.pointee.at_unix_ms
    by = CRead.string(c.pointee.by)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RightEvent.self, capacity: 1)
    hamlet__v1__right_event__init(c)
    c.pointee.state = Hamlet__V1__RightState(rawValue: state.rawValue)
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.by = arena.string(by)
  }
}

/// The next step of a request.
package struct AdvanceRequestRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0
  package var step: RightStep = .unspecified
  /// Who told us, to take it back.
  package var toldBy: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    step: RightStep = .unspecified,
    toldBy: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.step = step
    self.toldBy = toldBy
  }
}

extension AdvanceRequestRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.AdvanceRequestRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__advance_request_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AdvanceRequestRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    step = RightStep(rawValue: c.pointee.step.rawValue) ?? .unspecified
    toldBy = CRead.string(c.pointee.told_by)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AdvanceRequestRequest.self, capacity: 1)
    hamlet__v1__advance_request_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.step = Hamlet__V1__RightStep(rawValue: step.rawValue)
    c.pointee.told_by = arena.string(toldBy)
  }
}

/// The answer to a request.
package struct AnswerRequestRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0
  package var outcome: RightOutcome = .unspecified
  /// What was done; of a request turned down, why.
  package var answer: String = ""
  /// Where she may complain; needed where the request is turned down.
  package var complaintRoute: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    outcome: RightOutcome = .unspecified,
    answer: String = "",
    complaintRoute: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.outcome = outcome
    self.answer = answer
    self.complaintRoute = complaintRoute
  }
}

extension AnswerRequestRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.AnswerRequestRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__answer_request_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AnswerRequestRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    outcome = RightOutcome(rawValue: c.pointee.outcome.rawValue) ?? .unspecified
    answer = CRead.string(c.pointee.answer)
    complaintRoute = CRead.string(c.pointee.complaint_route)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AnswerRequestRequest.self, capacity: 1)
    hamlet__v1__answer_request_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.outcome = Hamlet__V1__RightOutcome(rawValue: outcome.rawValue)
    c.pointee.answer = arena.string(answer)
    c.pointee.complaint_route = arena.string(complaintRoute)
  }
}

/// Whose record is to rest.
package struct RestrictProcessingRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  package var toldBy: String = ""
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    toldBy: String = "",
    reason: String = ""
  ) {
    self.personId = personId
    self.toldBy = toldBy
    self.reason = reason
  }
}

extension RestrictProcessingRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RestrictProcessingRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__restrict_processing_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RestrictProcessingRequest.self)
    personId = CRead.id(c.pointee.person_id)
    toldBy = CRead.string(c.pointee.told_by)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RestrictProcessingRequest.self, capacity: 1)
    hamlet__v1__restrict_processing_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.told_by = arena.string(toldBy)
    c.pointee.reason = arena.string(reason)
  }
}
