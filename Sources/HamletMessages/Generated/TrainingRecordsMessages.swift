// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Which staff member.
package struct GetStaffRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetStaffRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetStaffRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_staff_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetStaffRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetStaffRequest.self, capacity: 1)
    hamlet__v1__get_staff_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Which course.
package struct GetCourseRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetCourseRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetCourseRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_course_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetCourseRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetCourseRequest.self, capacity: 1)
    hamlet__v1__get_course_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Which session.
package struct GetSessionRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetSessionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetSessionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_session_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetSessionRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetSessionRequest.self, capacity: 1)
    hamlet__v1__get_session_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Which enrolment.
package struct GetEnrolmentRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetEnrolmentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetEnrolmentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_enrolment_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetEnrolmentRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetEnrolmentRequest.self, capacity: 1)
    hamlet__v1__get_enrolment_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Which certificate.
package struct GetCertificateRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetCertificateRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetCertificateRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_certificate_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetCertificateRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetCertificateRequest.self, capacity: 1)
    hamlet__v1__get_certificate_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Of which session.
package struct ListAttendanceRequest: Sendable, Equatable {
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

extension ListAttendanceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListAttendanceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_attendance_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListAttendanceRequest.self)
    sessionId = CRead.id(c.pointee.session_id)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListAttendanceRequest.self, capacity: 1)
    hamlet__v1__list_attendance_request__init(c)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// Whose attendance and exams, in which session.
package struct ListTrainingEditsRequest: Sendable, Equatable {
  package var sessionId: RecordID = .none
  package var staffId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    sessionId: RecordID = .none,
    staffId: RecordID = .none
  ) {
    self.sessionId = sessionId
    self.staffId = staffId
  }
}

extension ListTrainingEditsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListTrainingEditsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_training_edits_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListTrainingEditsRequest.self)
    sessionId = CRead.id(c.pointee.session_id)
    staffId = CRead.id(c.pointee.staff_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListTrainingEditsRequest.self, capacity: 1)
    hamlet__v1__list_training_edits_request__init(c)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.staff_id = arena.id(staffId)
  }
}

/// A value of attendance or exam that was replaced.
package struct TrainingEdit: Sendable, Equatable {
  /// As attendance, or exam 1.
  package var fieldName: String = ""
  /// As "present 120" or "800"; empty where nothing stood there before a late entry.
  package var oldValue: String = ""
  /// Empty where none was needed.
  package var reason: String = ""
  package var changedBy: String = ""
  package var changedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    fieldName: String = "",
    oldValue: String = "",
    reason: String = "",
    changedBy: String = "",
    changedAtUnixMs: Int64 = 0
  ) {
    self.fieldName = fieldName
    self.oldValue = oldValue
    self.reason = reason
    self.changedBy = changedBy
    self.changedAtUnixMs = changedAtUnixMs
  }
}

extension TrainingEdit: ContractMessage {
  package static var typeName: String { "hamlet.v1.TrainingEdit" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__training_edit__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TrainingEdit.self)
    fieldName = CRead.string(c.pointee.field_name)
    oldValue = CRead.string(c.pointee.old_value)
    reason = CRead.string(c.pointee.reason)
    changedBy = CRead.string(c.pointee.changed_by)
    changedAtUnixMs = c.pointee.changed_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TrainingEdit.self, capacity: 1)
    hamlet__v1__training_edit__init(c)
    c.pointee.field_name = arena.string(fieldName)
    c.pointee.old_value = arena.string(oldValue)
    c.pointee.reason = arena.string(reason)
    c.pointee.changed_by = arena.string(changedBy)
    c.pointee.changed_at_unix_ms = changedAtUnixMs
  }
}

/// What was replaced, oldest first; the last 100.
package struct ListTrainingEditsResponse: Sendable, Equatable {
  package var edits: [TrainingEdit] = []

  /// With every field at its default.
  package init() {}

  package init(
    edits: [TrainingEdit] = []
  ) {
    self.edits = edits
  }
}

extension ListTrainingEditsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListTrainingEditsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_training_edits_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListTrainingEditsResponse.self)
    edits = CRead.messages(c.pointee.n_edits, c.pointee.edits)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListTrainingEditsResponse.self, capacity: 1)
    hamlet__v1__list_training_edits_response__init(c)
    c.pointee.n_edits = edits.count
    c.pointee.edits = arena.messages(edits, Hamlet__V1__TrainingEdit.self)
  }
}

/// A privacy certificate that a role must have and that no longer counts.
package struct TrainingNotice: Sendable, Equatable {
  package var courseId: RecordID = .none
  package var courseTitle: String = ""
  /// The last day on which the certificate counted.
  package var endedOn: String = ""
  /// From this day on records are not opened in the views CARE and FULL, nor clinical texts, until
  /// there is a new certificate.
  package var suspendsOn: String = ""
  package var suspended: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    courseId: RecordID = .none,
    courseTitle: String = "",
    endedOn: String = "",
    suspendsOn: String = "",
    suspended: Bool = false
  ) {
    self.courseId = courseId
    self.courseTitle = courseTitle
    self.endedOn = endedOn
    self.suspendsOn = suspendsOn
    self.suspended = suspended
  }
}

extension TrainingNotice: ContractMessage {
  package static var typeName: String { "hamlet.v1.TrainingNotice" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__training_notice__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TrainingNotice.self)
    courseId = CRead.id(c.pointee.course_id)
    courseTitle = CRead.string(c.pointee.course_title)
    endedOn = CRead.string(c.pointee.ended_on)
    suspendsOn = CRead.string(c.pointee.suspends_on)
    suspended = c.pointee.suspended != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TrainingNotice.self, capacity: 1)
    hamlet__v1__training_notice__init(c)
    c.pointee.course_id = arena.id(courseId)
    c.pointee.course_title = arena.string(courseTitle)
    c.pointee.ended_on = arena.string(endedOn)
    c.pointee.suspends_on = arena.string(suspendsOn)
    c.pointee.suspended = suspended ? 1 : 0
  }
}
