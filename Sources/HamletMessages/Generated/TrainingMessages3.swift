// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A staff member's place in a session.
package struct Enrolment: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: EnrolmentState = .unspecified
  package var sessionId: RecordID = .none
  package var courseTitle: String = ""
  package var startsAtUnixMs: Int64 = 0
  package var staffId: RecordID = .none
  package var staffName: String = ""
  package var division: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: EnrolmentState = .unspecified,
    sessionId: RecordID = .none,
    courseTitle: String = "",
    startsAtUnixMs: Int64 = 0,
    staffId: RecordID = .none,
    staffName: String = "",
    division: String = ""
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.sessionId = sessionId
    self.courseTitle = courseTitle
    self.startsAtUnixMs = startsAtUnixMs
    self.staffId = staffId
    self.staffName = staffName
    self.division = division
  }
}

extension Enrolment: ContractMessage {
  package static var typeName: String { "hamlet.v1.Enrolment" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__enrolment__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Enrolment.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = EnrolmentState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    sessionId = CRead.id(c.pointee.session_id)
    courseTitle = CRead.string(c.pointee.course_title)
    startsAtUnixMs = c.pointee.starts_at_unix_ms
    staffId = CRead.id(c.pointee.staff_id)
    staffName = CRead.string(c.pointee.staff_name)
    division = CRead.string(c.pointee.division)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Enrolment.self, capacity: 1)
    hamlet__v1__enrolment__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__EnrolmentState(rawValue: state.rawValue)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.course_title = arena.string(courseTitle)
    c.pointee.starts_at_unix_ms = startsAtUnixMs
    c.pointee.staff_id = arena.id(staffId)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.division = arena.string(division)
  }
}

/// Where the enrolment stands now.
package struct EnrolmentStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: EnrolmentState = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: EnrolmentState = .unspecified
  ) {
    self.id = id
    self.version = version
    self.state = state
  }
}

extension EnrolmentStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.EnrolmentStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__enrolment_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__EnrolmentStateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = EnrolmentState(rawValue: c.pointee.state.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__EnrolmentStateResponse.self, capacity: 1)
    hamlet__v1__enrolment_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__EnrolmentState(rawValue: state.rawValue)
  }
}

/// Who is invited to what.
package struct EnrolStaffRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var sessionId: RecordID = .none
  package var staffId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    sessionId: RecordID = .none,
    staffId: RecordID = .none
  ) {
    self.id = id
    self.sessionId = sessionId
    self.staffId = staffId
  }
}

extension EnrolStaffRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.EnrolStaffRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__enrol_staff_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__EnrolStaffRequest.self)
    id = CRead.id(c.pointee.id)
    sessionId = CRead.id(c.pointee.session_id)
    staffId = CRead.id(c.pointee.staff_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__EnrolStaffRequest.self, capacity: 1)
    hamlet__v1__enrol_staff_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.staff_id = arena.id(staffId)
  }
}

/// Whether she comes.
package struct RespondEnrolmentRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var answer: EnrolmentAnswer = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    answer: EnrolmentAnswer = .unspecified
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.answer = answer
  }
}

extension RespondEnrolmentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RespondEnrolmentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__respond_enrolment_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RespondEnrolmentRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    answer = EnrolmentAnswer(rawValue: c.pointee.answer.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RespondEnrolmentRequest.self, capacity: 1)
    hamlet__v1__respond_enrolment_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.answer = Hamlet__V1__EnrolmentAnswer(rawValue: answer.rawValue)
  }
}

/// Of which session.
package struct ListEnrolmentsRequest: Sendable, Equatable {
  package var sessionId: RecordID = .none
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    sessionId: RecordID = .none,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.sessionId = sessionId
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListEnrolmentsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListEnrolmentsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_enrolments_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListEnrolmentsRequest.self)
    sessionId = CRead.id(c.pointee.session_id)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListEnrolmentsRequest.self, capacity: 1)
    hamlet__v1__list_enrolments_request__init(c)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of enrolments.
package struct ListEnrolmentsResponse: Sendable, Equatable {
  package var enrolments: [Enrolment] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    enrolments: [Enrolment] = [],
    nextPageToken: String = ""
  ) {
    self.enrolments = enrolments
    self.nextPageToken = nextPageToken
  }
}

extension ListEnrolmentsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListEnrolmentsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_enrolments_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListEnrolmentsResponse.self)
    enrolments = CRead.messages(c.pointee.n_enrolments, c.pointee.enrolments)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListEnrolmentsResponse.self, capacity: 1)
    hamlet__v1__list_enrolments_response__init(c)
    c.pointee.n_enrolments = enrolments.count
    c.pointee.enrolments = arena.messages(enrolments, Hamlet__V1__Enrolment.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Whether one staff member was there.
package struct AttendanceEntry: Sendable, Equatable {
  package var staffId: RecordID = .none
  package var status: AttendanceStatus = .unspecified
  package var minutes: UInt32 = 0
  package var remark: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    staffId: RecordID = .none,
    status: AttendanceStatus = .unspecified,
    minutes: UInt32 = 0,
    remark: String = ""
  ) {
    self.staffId = staffId
    self.status = status
    self.minutes = minutes
    self.remark = remark
  }
}

extension AttendanceEntry: ContractMessage {
  package static var typeName: String { "hamlet.v1.AttendanceEntry" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__attendance_entry__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AttendanceEntry.self)
    staffId = CRead.id(c.pointee.staff_id)
    status = AttendanceStatus(rawValue: c.pointee.status.rawValue) ?? .unspecified
    minutes = c.pointee.minutes
    remark = CRead.string(c.pointee.remark)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AttendanceEntry.self, capacity: 1)
    hamlet__v1__attendance_entry__init(c)
    c.pointee.staff_id = arena.id(staffId)
    c.pointee.status = Hamlet__V1__AttendanceStatus(rawValue: status.rawValue)
    c.pointee.minutes = minutes
    c.pointee.remark = arena.string(remark)
  }
}

/// The attendance of a session, or a part of it.
package struct RecordAttendanceRequest: Sendable, Equatable {
  package var sessionId: RecordID = .none
  package var entries: [AttendanceEntry] = []
  /// Needed from the eighth day after the session closed.
  package var lateReason: String = ""
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    sessionId: RecordID = .none,
    entries: [AttendanceEntry] = [],
    lateReason: String = "",
    recordedAtUnixMs: Int64 = 0
  ) {
    self.sessionId = sessionId
    self.entries = entries
    self.lateReason = lateReason
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension RecordAttendanceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordAttendanceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_attendance_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordAttendanceRequest.self)
    sessionId = CRead.id(c.pointee.session_id)
    entries = CRead.messages(c.pointee.n_entries, c.pointee.entries)
    lateReason = CRead.string(c.pointee.late_reason)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordAttendanceRequest.self, capacity: 1)
    hamlet__v1__record_attendance_request__init(c)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.n_entries = entries.count
    c.pointee.entries = arena.messages(entries, Hamlet__V1__AttendanceEntry.self)
    c.pointee.late_reason = arena.string(lateReason)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// The attendance is recorded.
package struct RecordAttendanceResponse: Sendable, Equatable {
  package var sessionId: RecordID = .none
  package var version: UInt64 = 0
  package var recordedCount: UInt32 = 0
  /// Certificates that were issued with it.
  package var certificatesIssued: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    sessionId: RecordID = .none,
    version: UInt64 = 0,
    recordedCount: UInt32 = 0,
    certificatesIssued: UInt32 = 0
  ) {
    self.sessionId = sessionId
    self.version = version
    self.recordedCount = recordedCount
    self.certificatesIssued = certificatesIssued
  }
}

extension RecordAttendanceResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordAttendanceResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_attendance_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordAttendanceResponse.self)
    sessionId = CRead.id(c.pointee.session_id)
    version = c.pointee.version
    recordedCount = c.pointee.recorded_count
    certificatesIssued = c.pointee.certificates_issued
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordAttendanceResponse.self, capacity: 1)
    hamlet__v1__record_attendance_response__init(c)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.version = version
    c.pointee.recorded_count = recordedCount
    c.pointee.certificates_issued = certificatesIssued
  }
}

/// What one session came to for one staff member, as the session's list shows it.
package struct AttendanceRow: Sendable, Equatable {
  package var staffId: RecordID = .none
  package var staffName: String = ""
  package var status: AttendanceStatus = .unspecified
  package var minutes: UInt32 = 0
  package var remark: String = ""
  /// 0: no exam taken.
  package var attempts: UInt32 = 0
  /// The best.
  package var scorePerMille: UInt32 = 0
  package var passed: Bool = false
  /// How many values were replaced.
  package var editCount: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    staffId: RecordID = .none,
    staffName: String = "",
    status: AttendanceStatus = .unspecified,
    minutes: UInt32 = 0,
    remark: String = "",
    attempts: UInt32 = 0,
    scorePerMille: UInt32 = 0,
    passed: Bool = false,
    editCount: UInt32 = 0
  ) {
    self.staffId = staffId
    self.staffName = staffName
    self.status = status
    self.minutes = minutes
    self.remark = remark
    self.attempts = attempts
    self.scorePerMille = scorePerMille
    self.passed = passed
    self.editCount = editCount
  }
}

extension AttendanceRow: ContractMessage {
  package static var typeName: String { "hamlet.v1.AttendanceRow" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__attendance_row__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AttendanceRow.self)
    staffId = CRead.id(c.pointee.staff_id)
    staffName = CRead.string(c.pointee.staff_name)
    status = AttendanceStatus(rawValue: c.pointee.status.rawValue) ?? .unspecified
    minutes = c.pointee.minutes
    remark = CRead.string(c.pointee.remark)
    attempts = c.pointee.attempts
    scorePerMille = c.pointee.score_per_mille
    passed = c.pointee.passed != 0
    editCount = c.pointee.edit_count
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AttendanceRow.self, capacity: 1)
    hamlet__v1__attendance_row__init(c)
    c.pointee.staff_id = arena.id(staffId)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.status = Hamlet__V1__AttendanceStatus(rawValue: status.rawValue)
    c.pointee.minutes = minutes
    c.pointee.remark = arena.string(remark)
    c.pointee.attempts = attempts
    c.pointee.score_per_mille = scorePerMille
    c.pointee.passed = passed ? 1 : 0
    c.pointee.edit_count = editCount
  }
}

/// A page of a session's attendance.
package struct ListAttendanceResponse: Sendable, Equatable {
  package var rows: [AttendanceRow] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    rows: [AttendanceRow] = [],
    nextPageToken: String = ""
  ) {
    self.rows = rows
    self.nextPageToken = nextPageToken
  }
}

extension ListAttendanceResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListAttendanceResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_attendance_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListAttendanceResponse.self)
    rows = CRead.messages(c.pointee.n_rows, c.pointee.rows)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListAttendanceResponse.self, capacity: 1)
    hamlet__v1__list_attendance_response__init(c)
    c.pointee.n_rows = rows.count
    c.pointee.rows = arena.messages(rows, Hamlet__V1__AttendanceRow.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// One staff member's result.
package struct ExamEntry: Sendable, Equatable {
  package var staffId: RecordID = .none
  package var attempt: UInt32 = 0
  package var scorePerMille: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    staffId: RecordID = .none,
    attempt: UInt32 = 0,
    scorePerMille: UInt32 = 0
  ) {
    self.staffId = staffId
    self.attempt = attempt
    self.scorePerMille = scorePerMille
  }
}

extension ExamEntry: ContractMessage {
  package static var typeName: String { "hamlet.v1.ExamEntry" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__exam_entry__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ExamEntry.self)
    staffId = CRead.id(c.pointee.staff_id)
    attempt = c.pointee.attempt
    scorePerMille = c.pointee.score_per_mille
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ExamEntry.self, capacity: 1)
    hamlet__v1__exam_entry__init(c)
    c.pointee.staff_id = arena.id(staffId)
    c.pointee.attempt = attempt
    c.pointee.score_per_mille = scorePerMille
  }
}
