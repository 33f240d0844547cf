// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A time agreed with a person, or asked for by her.
package struct Appointment: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: AppointmentState = .unspecified
  package var personId: RecordID = .none
  package var personName: String = ""
  package var division: String = ""
  package var requestedBy: AppointmentRequester = .unspecified
  package var channel: ConsultationChannel = .unspecified
  package var topic: ConsultationTopic = .unspecified
  package var startsAtUnixMs: Int64 = 0
  package var durationMin: UInt32 = 0
  package var place: String = ""
  package var staffName: String = ""
  package var note: String = ""
  /// After RESCHEDULED.
  package var replacedById: RecordID = .none
  /// Absent where it is at no service point.
  package var servicePointId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: AppointmentState = .unspecified,
    personId: RecordID = .none,
    personName: String = "",
    division: String = "",
    requestedBy: AppointmentRequester = .unspecified,
    channel: ConsultationChannel = .unspecified,
    topic: ConsultationTopic = .unspecified,
    startsAtUnixMs: Int64 = 0,
    durationMin: UInt32 = 0,
    place: String = "",
    staffName: String = "",
    note: String = "",
    replacedById: RecordID = .none,
    servicePointId: RecordID = .none
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.personId = personId
    self.personName = personName
    self.division = division
    self.requestedBy = requestedBy
    self.channel = channel
    self.topic = topic
    self.startsAtUnixMs = startsAtUnixMs
    self.durationMin = durationMin
    self.place = place
    self.staffName = staffName
    self.note = note
    self.replacedById = replacedById
    self.servicePointId = servicePointId
  }
}

extension Appointment: ContractMessage {
  package static var typeName: String { "hamlet.v1.Appointment" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__appointment__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Appointment.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = AppointmentState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    personName = CRead.string(c.pointee.person_name)
    division = CRead.string(c.pointee.division)
    requestedBy = AppointmentRequester(rawValue: c.pointee.requested_by.rawValue) ?? .unspecified
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    startsAtUnixMs = c.pointee.starts_at_unix_ms
    durationMin = c.pointee.duration_min
    place = CRead.string(c.pointee.place)
    staffName = CRead.string(c.pointee.staff_name)
    note = CRead.string(c.pointee.note)
    replacedById = CRead.id(c.pointee.replaced_by_id)
    servicePointId = CRead.id(c.pointee.service_point_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Appointment.self, capacity: 1)
    hamlet__v1__appointment__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__AppointmentState(rawValue: state.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.person_name = arena.string(personName)
    c.pointee.division = arena.string(division)
    c.pointee.requested_by = Hamlet__V1__AppointmentRequester(rawValue: requestedBy.rawValue)
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.starts_at_unix_ms = startsAtUnixMs
    c.pointee.duration_min = durationMin
    c.pointee.place = arena.string(place)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.note = arena.string(note)
    c.pointee.replaced_by_id = arena.id(replacedById)
    c.pointee.service_point_id = arena.id(servicePointId)
  }
}

/// Which appointment.
package struct GetAppointmentRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetAppointmentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetAppointmentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_appointment_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetAppointmentRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetAppointmentRequest.self, capacity: 1)
    hamlet__v1__get_appointment_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Whose appointments.
package struct ListAppointmentsRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.personId = personId
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListAppointmentsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListAppointmentsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_appointments_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListAppointmentsRequest.self)
    personId = CRead.id(c.pointee.person_id)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListAppointmentsRequest.self, capacity: 1)
    hamlet__v1__list_appointments_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of a person's appointments.
package struct ListAppointmentsResponse: Sendable, Equatable {
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

extension ListAppointmentsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListAppointmentsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_appointments_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListAppointmentsResponse.self)
    appointments = CRead.messages(c.pointee.n_appointments, c.pointee.appointments)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListAppointmentsResponse.self, capacity: 1)
    hamlet__v1__list_appointments_response__init(c)
    c.pointee.n_appointments = appointments.count
    c.pointee.appointments = arena.messages(appointments, Hamlet__V1__Appointment.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

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
  /// Where she comes, or which line is called; the start is then one of its free slots.
  package var servicePointId: RecordID = .none

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
    recordedAtUnixMs: Int64 = 0,
    servicePointId: RecordID = .none
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
    self.servicePointId = servicePointId
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
    servicePointId = CRead.id(c.pointee.service_point_id)
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
    c.pointee.service_point_id = arena.id(servicePointId)
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
