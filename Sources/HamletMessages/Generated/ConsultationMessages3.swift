// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Where the appointment stands now.
package struct AppointmentStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: AppointmentState = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: AppointmentState = .unspecified
  ) {
    self.id = id
    self.version = version
    self.state = state
  }
}

extension AppointmentStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.AppointmentStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__appointment_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AppointmentStateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = AppointmentState(rawValue: c.pointee.state.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AppointmentStateResponse.self, capacity: 1)
    hamlet__v1__appointment_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__AppointmentState(rawValue: state.rawValue)
  }
}

/// An appointment that is asked for.
package struct RequestAppointmentRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var personId: RecordID = .none
  /// Nobody is visited who did not ask or say yes.
  package var requestedBy: AppointmentRequester = .unspecified
  package var channel: ConsultationChannel = .unspecified
  package var topic: ConsultationTopic = .unspecified
  package var startsAtUnixMs: Int64 = 0
  package var durationMin: UInt32 = 0
  package var place: String = ""
  /// Empty: the caller.
  package var staffUserName: String = ""
  package var note: String = ""
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    requestedBy: AppointmentRequester = .unspecified,
    channel: ConsultationChannel = .unspecified,
    topic: ConsultationTopic = .unspecified,
    startsAtUnixMs: Int64 = 0,
    durationMin: UInt32 = 0,
    place: String = "",
    staffUserName: String = "",
    note: String = "",
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.personId = personId
    self.requestedBy = requestedBy
    self.channel = channel
    self.topic = topic
    self.startsAtUnixMs = startsAtUnixMs
    self.durationMin = durationMin
    self.place = place
    self.staffUserName = staffUserName
    self.note = note
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension RequestAppointmentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RequestAppointmentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__request_appointment_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RequestAppointmentRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    requestedBy = AppointmentRequester(rawValue: c.pointee.requested_by.rawValue) ?? .unspecified
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    startsAtUnixMs = c.pointee.starts_at_unix_ms
    durationMin = c.pointee.duration_min
    place = CRead.string(c.pointee.place)
    staffUserName = CRead.string(c.pointee.staff_user_name)
    note = CRead.string(c.pointee.note)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RequestAppointmentRequest.self, capacity: 1)
    hamlet__v1__request_appointment_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.requested_by = Hamlet__V1__AppointmentRequester(rawValue: requestedBy.rawValue)
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.starts_at_unix_ms = startsAtUnixMs
    c.pointee.duration_min = durationMin
    c.pointee.place = arena.string(place)
    c.pointee.staff_user_name = arena.string(staffUserName)
    c.pointee.note = arena.string(note)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// Which appointment.
package struct ConfirmAppointmentRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
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

extension ConfirmAppointmentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ConfirmAppointmentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__confirm_appointment_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ConfirmAppointmentRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ConfirmAppointmentRequest.self, capacity: 1)
    hamlet__v1__confirm_appointment_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Which appointment, and its new time.
package struct RescheduleAppointmentRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// Of the appointment that takes its place; made by the client.
  package var newId: RecordID = .none
  package var startsAtUnixMs: Int64 = 0
  package var requestedBy: AppointmentRequester = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    newId: RecordID = .none,
    startsAtUnixMs: Int64 = 0,
    requestedBy: AppointmentRequester = .unspecified
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.newId = newId
    self.startsAtUnixMs = startsAtUnixMs
    self.requestedBy = requestedBy
  }
}

extension RescheduleAppointmentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RescheduleAppointmentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__reschedule_appointment_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RescheduleAppointmentRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    newId = CRead.id(c.pointee.new_id)
    startsAtUnixMs = c.pointee.starts_at_unix_ms
    requestedBy = AppointmentRequester(rawValue: c.pointee.requested_by.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RescheduleAppointmentRequest.self, capacity: 1)
    hamlet__v1__reschedule_appointment_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.new_id = arena.id(newId)
    c.pointee.starts_at_unix_ms = startsAtUnixMs
    c.pointee.requested_by = Hamlet__V1__AppointmentRequester(rawValue: requestedBy.rawValue)
  }
}

/// Both appointments.
package struct RescheduleAppointmentResponse: Sendable, Equatable {
  package var old: AppointmentStateResponse? = nil
  package var replacement: AppointmentStateResponse? = nil

  /// With every field at its default.
  package init() {}

  package init(
    old: AppointmentStateResponse? = nil,
    replacement: AppointmentStateResponse? = nil
  ) {
    self.old = old
    self.replacement = replacement
  }
}

extension RescheduleAppointmentResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.RescheduleAppointmentResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__reschedule_appointment_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RescheduleAppointmentResponse.self)
    old = CRead.message(c.pointee.old)
    replacement = CRead.message(c.pointee.replacement)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RescheduleAppointmentResponse.self, capacity: 1)
    hamlet__v1__reschedule_appointment_response__init(c)
    c.pointee.old = arena.message(old, Hamlet__V1__AppointmentStateResponse.self)
    c.pointee.replacement = arena.message(replacement, Hamlet__V1__AppointmentStateResponse.self)
  }
}

/// Which appointment, and who takes it back.
package struct CancelAppointmentRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var cancelledBy: CancelledBy = .unspecified
  /// Only of the service; a client needs none.
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    cancelledBy: CancelledBy = .unspecified,
    reason: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.cancelledBy = cancelledBy
    self.reason = reason
  }
}

extension CancelAppointmentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CancelAppointmentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__cancel_appointment_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CancelAppointmentRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    cancelledBy = CancelledBy(rawValue: c.pointee.cancelled_by.rawValue) ?? .unspecified
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CancelAppointmentRequest.self, capacity: 1)
    hamlet__v1__cancel_appointment_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.cancelled_by = Hamlet__V1__CancelledBy(rawValue: cancelledBy.rawValue)
    c.pointee.reason = arena.string(reason)
  }
}

/// How the appointment ended.
package struct CompleteAppointmentRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var outcome: AppointmentOutcome = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    outcome: AppointmentOutcome = .unspecified
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.outcome = outcome
  }
}

extension CompleteAppointmentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CompleteAppointmentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__complete_appointment_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CompleteAppointmentRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    outcome = AppointmentOutcome(rawValue: c.pointee.outcome.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CompleteAppointmentRequest.self, capacity: 1)
    hamlet__v1__complete_appointment_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.outcome = Hamlet__V1__AppointmentOutcome(rawValue: outcome.rawValue)
  }
}

/// Whose agenda, and which days.
package struct ListAgendaRequest: Sendable, Equatable {
  /// Empty: today.
  package var fromDate: String = ""
  /// Empty: the same day.
  package var toDate: String = ""
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var mineOnly: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    fromDate: String = "",
    toDate: String = "",
    division: String = "",
    mineOnly: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.fromDate = fromDate
    self.toDate = toDate
    self.division = division
    self.mineOnly = mineOnly
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListAgendaRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListAgendaRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_agenda_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListAgendaRequest.self)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    division = CRead.string(c.pointee.division)
    mineOnly = c.pointee.mine_only != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListAgendaRequest.self, capacity: 1)
    hamlet__v1__list_agenda_request__init(c)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.division = arena.string(division)
    c.pointee.mine_only = mineOnly ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of the agenda.
package struct ListAgendaResponse: Sendable, Equatable {
  package var appointments: [Appointment] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    appointments: [Appointment] = [],
    nextPageToken: String = ""
  ) {
    self.appointments = appointments
    self.nextPageToken = nextPageToken
  }
}

extension ListAgendaResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListAgendaResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_agenda_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListAgendaResponse.self)
    appointments = CRead.messages(c.pointee.n_appointments, c.pointee.appointments)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListAgendaResponse.self, capacity: 1)
    hamlet__v1__list_agenda_response__init(c)
    c.pointee.n_appointments = appointments.count
    c.pointee.appointments = arena.messages(appointments, Hamlet__V1__Appointment.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Which consultations to count.
package struct CountByTopicRequest: Sendable, Equatable {
  package var fromDate: String = ""
  package var toDate: String = ""
  /// Empty: all that the caller may see.
  package var division: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    fromDate: String = "",
    toDate: String = "",
    division: String = ""
  ) {
    self.fromDate = fromDate
    self.toDate = toDate
    self.division = division
  }
}

extension CountByTopicRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CountByTopicRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__count_by_topic_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CountByTopicRequest.self)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    division = CRead.string(c.pointee.division)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CountByTopicRequest.self, capacity: 1)
    hamlet__v1__count_by_topic_request__init(c)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.division = arena.string(division)
  }
}

/// How many consultations a topic had.
package struct TopicCount: Sendable, Equatable {
  package var topic: ConsultationTopic = .unspecified
  /// 0 where suppressed.
  package var count: UInt64 = 0
  /// Under 5, or would reveal such a group.
  package var suppressed: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    topic: ConsultationTopic = .unspecified,
    count: UInt64 = 0,
    suppressed: Bool = false
  ) {
    self.topic = topic
    self.count = count
    self.suppressed = suppressed
  }
}

extension TopicCount: ContractMessage {
  package static var typeName: String { "hamlet.v1.TopicCount" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__topic_count__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TopicCount.self)
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    count = c.pointee.count
    suppressed = c.pointee.suppressed != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TopicCount.self, capacity: 1)
    hamlet__v1__topic_count__init(c)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.count = count
    c.pointee.suppressed = suppressed ? 1 : 0
  }
}

/// The counts at one moment, in the order of the topics.
package struct CountByTopicResponse: Sendable, Equatable {
  package var counts: [TopicCount] = []
  package var asOfUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    counts: [TopicCount] = [],
    asOfUnixMs: Int64 = 0
  ) {
    self.counts = counts
    self.asOfUnixMs = asOfUnixMs
  }
}

extension CountByTopicResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CountByTopicResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__count_by_topic_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CountByTopicResponse.self)
    counts = CRead.messages(c.pointee.n_counts, c.pointee.counts)
    asOfUnixMs = c.pointee.as_of_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CountByTopicResponse.self, capacity: 1)
    hamlet__v1__count_by_topic_response__init(c)
    c.pointee.n_counts = counts.count
    c.pointee.counts = arena.messages(counts, Hamlet__V1__TopicCount.self)
    c.pointee.as_of_unix_ms = asOfUnixMs
  }
}
