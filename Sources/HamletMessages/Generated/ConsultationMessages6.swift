// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A contact that the client agreed to.
package struct FollowUp: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: FollowUpState = .unspecified
  package var personId: RecordID = .none
  package var personName: String = ""
  package var division: String = ""
  package var consultationId: RecordID = .none
  package var dueOn: String = ""
  package var windowDays: UInt32 = 0
  package var channel: ConsultationChannel = .unspecified
  package var topic: ConsultationTopic = .unspecified
  package var staffName: String = ""
  /// When it was done or tried; 0 while it is due.
  package var occurredAtUnixMs: Int64 = 0
  /// Only when read alone, by those who care for the person.
  package var note: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: FollowUpState = .unspecified,
    personId: RecordID = .none,
    personName: String = "",
    division: String = "",
    consultationId: RecordID = .none,
    dueOn: String = "",
    windowDays: UInt32 = 0,
    channel: ConsultationChannel = .unspecified,
    topic: ConsultationTopic = .unspecified,
    staffName: String = "",
    occurredAtUnixMs: Int64 = 0,
    note: String = ""
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.personId = personId
    self.personName = personName
    self.division = division
    self.consultationId = consultationId
    self.dueOn = dueOn
    self.windowDays = windowDays
    self.channel = channel
    self.topic = topic
    self.staffName = staffName
    self.occurredAtUnixMs = occurredAtUnixMs
    self.note = note
  }
}

extension FollowUp: ContractMessage {
  package static var typeName: String { "hamlet.v1.FollowUp" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__follow_up__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__FollowUp.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = FollowUpState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    personName = CRead.string(c.pointee.person_name)
    division = CRead.string(c.pointee.division)
    consultationId = CRead.id(c.pointee.consultation_id)
    dueOn = CRead.string(c.pointee.due_on)
    windowDays = c.pointee.window_days
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    staffName = CRead.string(c.pointee.staff_name)
    occurredAtUnixMs = c.pointee.occurred_at_unix_ms
    note = CRead.string(c.pointee.note)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__FollowUp.self, capacity: 1)
    hamlet__v1__follow_up__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__FollowUpState(rawValue: state.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.person_name = arena.string(personName)
    c.pointee.division = arena.string(division)
    c.pointee.consultation_id = arena.id(consultationId)
    c.pointee.due_on = arena.string(dueOn)
    c.pointee.window_days = windowDays
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.occurred_at_unix_ms = occurredAtUnixMs
    c.pointee.note = arena.string(note)
  }
}

/// Which follow-up.
package struct GetFollowUpRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// What the texts are needed for; without it they are left out.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    purpose: Purpose = .unspecified
  ) {
    self.id = id
    self.purpose = purpose
  }
}

extension GetFollowUpRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetFollowUpRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_follow_up_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetFollowUpRequest.self)
    id = CRead.id(c.pointee.id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetFollowUpRequest.self, capacity: 1)
    hamlet__v1__get_follow_up_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// Where the follow-up stands now.
package struct FollowUpStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: FollowUpState = .unspecified
  /// The note was not kept: no consent to care covers it.
  package var textNotKept: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: FollowUpState = .unspecified,
    textNotKept: Bool = false
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.textNotKept = textNotKept
  }
}

extension FollowUpStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.FollowUpStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__follow_up_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__FollowUpStateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = FollowUpState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    textNotKept = c.pointee.text_not_kept != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__FollowUpStateResponse.self, capacity: 1)
    hamlet__v1__follow_up_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__FollowUpState(rawValue: state.rawValue)
    c.pointee.text_not_kept = textNotKept ? 1 : 0
  }
}

/// A follow-up to plan.
package struct ScheduleFollowUpRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var personId: RecordID = .none
  package var consultationId: RecordID = .none
  package var dueOn: String = ""
  package var windowDays: UInt32 = 0
  /// A home visit needs an appointment besides.
  package var channel: ConsultationChannel = .unspecified
  package var topic: ConsultationTopic = .unspecified
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    consultationId: RecordID = .none,
    dueOn: String = "",
    windowDays: UInt32 = 0,
    channel: ConsultationChannel = .unspecified,
    topic: ConsultationTopic = .unspecified,
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.personId = personId
    self.consultationId = consultationId
    self.dueOn = dueOn
    self.windowDays = windowDays
    self.channel = channel
    self.topic = topic
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension ScheduleFollowUpRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ScheduleFollowUpRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__schedule_follow_up_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ScheduleFollowUpRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    consultationId = CRead.id(c.pointee.consultation_id)
    dueOn = CRead.string(c.pointee.due_on)
    windowDays = c.pointee.window_days
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ScheduleFollowUpRequest.self, capacity: 1)
    hamlet__v1__schedule_follow_up_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.consultation_id = arena.id(consultationId)
    c.pointee.due_on = arena.string(dueOn)
    c.pointee.window_days = windowDays
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// Which follow-ups.
package struct ListFollowUpsRequest: Sendable, Equatable {
  /// Empty: today.
  package var dueTo: String = ""
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var personId: RecordID = .none
  package var mineOnly: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    dueTo: String = "",
    division: String = "",
    personId: RecordID = .none,
    mineOnly: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.dueTo = dueTo
    self.division = division
    self.personId = personId
    self.mineOnly = mineOnly
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListFollowUpsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListFollowUpsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_follow_ups_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListFollowUpsRequest.self)
    dueTo = CRead.string(c.pointee.due_to)
    division = CRead.string(c.pointee.division)
    personId = CRead.id(c.pointee.person_id)
    mineOnly = c.pointee.mine_only != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListFollowUpsRequest.self, capacity: 1)
    hamlet__v1__list_follow_ups_request__init(c)
    c.pointee.due_to = arena.string(dueTo)
    c.pointee.division = arena.string(division)
    c.pointee.person_id = arena.id(personId)
    c.pointee.mine_only = mineOnly ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of follow-ups that are due.
package struct ListFollowUpsResponse: Sendable, Equatable {
  package var followUps: [FollowUp] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    followUps: [FollowUp] = [],
    nextPageToken: String = ""
  ) {
    self.followUps = followUps
    self.nextPageToken = nextPageToken
  }
}

extension ListFollowUpsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListFollowUpsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_follow_ups_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListFollowUpsResponse.self)
    followUps = CRead.messages(c.pointee.n_follow_ups, c.pointee.follow_ups)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListFollowUpsResponse.self, capacity: 1)
    hamlet__v1__list_follow_ups_response__init(c)
    c.pointee.n_follow_ups = followUps.count
    c.pointee.follow_ups = arena.messages(followUps, Hamlet__V1__FollowUp.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

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
