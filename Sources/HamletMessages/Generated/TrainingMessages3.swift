// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

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

  /// With every field at its default.
  package init() {}

  package init(
    sessionId: RecordID = .none,
    version: UInt64 = 0,
    recordedCount: UInt32 = 0
  ) {
    self.sessionId = sessionId
    self.version = version
    self.recordedCount = recordedCount
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
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordAttendanceResponse.self, capacity: 1)
    hamlet__v1__record_attendance_response__init(c)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.version = version
    c.pointee.recorded_count = recordedCount
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

/// The results of a session's exam.
package struct RecordExamRequest: Sendable, Equatable {
  package var sessionId: RecordID = .none
  package var entries: [ExamEntry] = []
  /// Empty: today.
  package var heldOn: String = ""
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    sessionId: RecordID = .none,
    entries: [ExamEntry] = [],
    heldOn: String = "",
    recordedAtUnixMs: Int64 = 0
  ) {
    self.sessionId = sessionId
    self.entries = entries
    self.heldOn = heldOn
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension RecordExamRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordExamRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_exam_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordExamRequest.self)
    sessionId = CRead.id(c.pointee.session_id)
    entries = CRead.messages(c.pointee.n_entries, c.pointee.entries)
    heldOn = CRead.string(c.pointee.held_on)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordExamRequest.self, capacity: 1)
    hamlet__v1__record_exam_request__init(c)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.n_entries = entries.count
    c.pointee.entries = arena.messages(entries, Hamlet__V1__ExamEntry.self)
    c.pointee.held_on = arena.string(heldOn)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// The results are recorded.
package struct RecordExamResponse: Sendable, Equatable {
  package var sessionId: RecordID = .none
  package var version: UInt64 = 0
  package var recordedCount: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    sessionId: RecordID = .none,
    version: UInt64 = 0,
    recordedCount: UInt32 = 0
  ) {
    self.sessionId = sessionId
    self.version = version
    self.recordedCount = recordedCount
  }
}

extension RecordExamResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordExamResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_exam_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordExamResponse.self)
    sessionId = CRead.id(c.pointee.session_id)
    version = c.pointee.version
    recordedCount = c.pointee.recorded_count
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordExamResponse.self, capacity: 1)
    hamlet__v1__record_exam_response__init(c)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.version = version
    c.pointee.recorded_count = recordedCount
  }
}

/// Shows that someone passed a course.
package struct TrainingCertificate: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: CertificateState = .unspecified
  package var certificateNo: String = ""
  package var staffId: RecordID = .none
  package var staffName: String = ""
  package var division: String = ""
  package var courseId: RecordID = .none
  package var courseTitle: String = ""
  package var issuedOn: String = ""
  /// Empty: does not expire.
  package var expiresOn: String = ""
  package var revokedReason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: CertificateState = .unspecified,
    certificateNo: String = "",
    staffId: RecordID = .none,
    staffName: String = "",
    division: String = "",
    courseId: RecordID = .none,
    courseTitle: String = "",
    issuedOn: String = "",
    expiresOn: String = "",
    revokedReason: String = ""
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.certificateNo = certificateNo
    self.staffId = staffId
    self.staffName = staffName
    self.division = division
    self.courseId = courseId
    self.courseTitle = courseTitle
    self.issuedOn = issuedOn
    self.expiresOn = expiresOn
    self.revokedReason = revokedReason
  }
}

extension TrainingCertificate: ContractMessage {
  package static var typeName: String { "hamlet.v1.TrainingCertificate" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__training_certificate__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TrainingCertificate.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = CertificateState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    certificateNo = CRead.string(c.pointee.certificate_no)
    staffId = CRead.id(c.pointee.staff_id)
    staffName = CRead.string(c.pointee.staff_name)
    division = CRead.string(c.pointee.division)
    courseId = CRead.id(c.pointee.course_id)
    courseTitle = CRead.string(c.pointee.course_title)
    issuedOn = CRead.string(c.pointee.issued_on)
    expiresOn = CRead.string(c.pointee.expires_on)
    revokedReason = CRead.string(c.pointee.revoked_reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TrainingCertificate.self, capacity: 1)
    hamlet__v1__training_certificate__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__CertificateState(rawValue: state.rawValue)
    c.pointee.certificate_no = arena.string(certificateNo)
    c.pointee.staff_id = arena.id(staffId)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.division = arena.string(division)
    c.pointee.course_id = arena.id(courseId)
    c.pointee.course_title = arena.string(courseTitle)
    c.pointee.issued_on = arena.string(issuedOn)
    c.pointee.expires_on = arena.string(expiresOn)
    c.pointee.revoked_reason = arena.string(revokedReason)
  }
}

/// Who passed, in which session.
package struct IssueCertificateRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var staffId: RecordID = .none
  package var sessionId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    staffId: RecordID = .none,
    sessionId: RecordID = .none
  ) {
    self.id = id
    self.staffId = staffId
    self.sessionId = sessionId
  }
}

extension IssueCertificateRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.IssueCertificateRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__issue_certificate_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__IssueCertificateRequest.self)
    id = CRead.id(c.pointee.id)
    staffId = CRead.id(c.pointee.staff_id)
    sessionId = CRead.id(c.pointee.session_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__IssueCertificateRequest.self, capacity: 1)
    hamlet__v1__issue_certificate_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.staff_id = arena.id(staffId)
    c.pointee.session_id = arena.id(sessionId)
  }
}
