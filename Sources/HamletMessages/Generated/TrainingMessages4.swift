// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

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
    certificatesIssued = c.pointee.certificates_issued
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordExamResponse.self, capacity: 1)
    hamlet__v1__record_exam_response__init(c)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.version = version
    c.pointee.recorded_count = recordedCount
    c.pointee.certificates_issued = certificatesIssued
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
  /// Where her role must have it and it ended: the day from which care records are closed to her.
  package var suspendsOn: String = ""

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
    revokedReason: String = "",
    suspendsOn: String = ""
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
    self.suspendsOn = suspendsOn
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
    suspendsOn = CRead.string(c.pointee.suspends_on)
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
    c.pointee.suspends_on = arena.string(suspendsOn)
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

/// The certificate is issued.
package struct IssueCertificateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: CertificateState = .unspecified
  package var certificateNo: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: CertificateState = .unspecified,
    certificateNo: String = ""
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.certificateNo = certificateNo
  }
}

extension IssueCertificateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.IssueCertificateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__issue_certificate_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__IssueCertificateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = CertificateState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    certificateNo = CRead.string(c.pointee.certificate_no)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__IssueCertificateResponse.self, capacity: 1)
    hamlet__v1__issue_certificate_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__CertificateState(rawValue: state.rawValue)
    c.pointee.certificate_no = arena.string(certificateNo)
  }
}

/// Which certificate, and why.
package struct RevokeCertificateRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
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

extension RevokeCertificateRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RevokeCertificateRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__revoke_certificate_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RevokeCertificateRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RevokeCertificateRequest.self, capacity: 1)
    hamlet__v1__revoke_certificate_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.reason = arena.string(reason)
  }
}

/// Where the certificate stands now.
package struct CertificateStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: CertificateState = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: CertificateState = .unspecified
  ) {
    self.id = id
    self.version = version
    self.state = state
  }
}

extension CertificateStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CertificateStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__certificate_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CertificateStateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = CertificateState(rawValue: c.pointee.state.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CertificateStateResponse.self, capacity: 1)
    hamlet__v1__certificate_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__CertificateState(rawValue: state.rawValue)
  }
}

/// The number on the certificate.
package struct VerifyCertificateRequest: Sendable, Equatable {
  package var certificateNo: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    certificateNo: String = ""
  ) {
    self.certificateNo = certificateNo
  }
}

extension VerifyCertificateRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.VerifyCertificateRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__verify_certificate_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__VerifyCertificateRequest.self)
    certificateNo = CRead.string(c.pointee.certificate_no)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__VerifyCertificateRequest.self, capacity: 1)
    hamlet__v1__verify_certificate_request__init(c)
    c.pointee.certificate_no = arena.string(certificateNo)
  }
}

/// Whether it holds; a number that was never issued is NOT_FOUND.
package struct VerifyCertificateResponse: Sendable, Equatable {
  package var state: CertificateState = .unspecified
  package var staffName: String = ""
  package var courseTitle: String = ""
  package var issuedOn: String = ""
  package var expiresOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: CertificateState = .unspecified,
    staffName: String = "",
    courseTitle: String = "",
    issuedOn: String = "",
    expiresOn: String = ""
  ) {
    self.state = state
    self.staffName = staffName
    self.courseTitle = courseTitle
    self.issuedOn = issuedOn
    self.expiresOn = expiresOn
  }
}

extension VerifyCertificateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.VerifyCertificateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__verify_certificate_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__VerifyCertificateResponse.self)
    state = CertificateState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    staffName = CRead.string(c.pointee.staff_name)
    courseTitle = CRead.string(c.pointee.course_title)
    issuedOn = CRead.string(c.pointee.issued_on)
    expiresOn = CRead.string(c.pointee.expires_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__VerifyCertificateResponse.self, capacity: 1)
    hamlet__v1__verify_certificate_response__init(c)
    c.pointee.state = Hamlet__V1__CertificateState(rawValue: state.rawValue)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.course_title = arena.string(courseTitle)
    c.pointee.issued_on = arena.string(issuedOn)
    c.pointee.expires_on = arena.string(expiresOn)
  }
}

/// Which certificates.
package struct ListCertificatesRequest: Sendable, Equatable {
  package var staffId: RecordID = .none
  package var courseId: RecordID = .none
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    staffId: RecordID = .none,
    courseId: RecordID = .none,
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.staffId = staffId
    self.courseId = courseId
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListCertificatesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCertificatesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_certificates_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCertificatesRequest.self)
    staffId = CRead.id(c.pointee.staff_id)
    courseId = CRead.id(c.pointee.course_id)
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCertificatesRequest.self, capacity: 1)
    hamlet__v1__list_certificates_request__init(c)
    c.pointee.staff_id = arena.id(staffId)
    c.pointee.course_id = arena.id(courseId)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of certificates.
package struct ListCertificatesResponse: Sendable, Equatable {
  package var certificates: [TrainingCertificate] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    certificates: [TrainingCertificate] = [],
    nextPageToken: String = ""
  ) {
    self.certificates = certificates
    self.nextPageToken = nextPageToken
  }
}

extension ListCertificatesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCertificatesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_certificates_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCertificatesResponse.self)
    certificates = CRead.messages(c.pointee.n_certificates, c.pointee.certificates)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCertificatesResponse.self, capacity: 1)
    hamlet__v1__list_certificates_response__init(c)
    c.pointee.n_certificates = certificates.count
    c.pointee.certificates = arena.messages(certificates, Hamlet__V1__TrainingCertificate.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// What training a role needs.
package struct ComplianceRule: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var role: Role = .unspecified
  package var courseIds: [RecordID] = []
  package var hoursPerYear: UInt32 = 0
  package var minTrainedPerVillage: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    role: Role = .unspecified,
    courseIds: [RecordID] = [],
    hoursPerYear: UInt32 = 0,
    minTrainedPerVillage: UInt32 = 0
  ) {
    self.id = id
    self.version = version
    self.role = role
    self.courseIds = courseIds
    self.hoursPerYear = hoursPerYear
    self.minTrainedPerVillage = minTrainedPerVillage
  }
}

extension ComplianceRule: ContractMessage {
  package static var typeName: String { "hamlet.v1.ComplianceRule" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__compliance_rule__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ComplianceRule.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    courseIds = CRead.ids(c.pointee.n_course_ids, c.pointee.course_ids)
    hoursPerYear = c.pointee.hours_per_year
    minTrainedPerVillage = c.pointee.min_trained_per_village
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ComplianceRule.self, capacity: 1)
    hamlet__v1__compliance_rule__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.n_course_ids = courseIds.count
    c.pointee.course_ids = arena.ids(courseIds)
    c.pointee.hours_per_year = hoursPerYear
    c.pointee.min_trained_per_village = minTrainedPerVillage
  }
}
