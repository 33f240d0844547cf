// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Which file.
package struct ListMissingChunksRequest: Sendable, Equatable {
  package var submissionId: RecordID = .none
  package var sha256: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    submissionId: RecordID = .none,
    sha256: [UInt8] = []
  ) {
    self.submissionId = submissionId
    self.sha256 = sha256
  }
}

extension ListMissingChunksRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListMissingChunksRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_missing_chunks_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListMissingChunksRequest.self)
    submissionId = CRead.id(c.pointee.submission_id)
    sha256 = CRead.bytes(c.pointee.sha256)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListMissingChunksRequest.self, capacity: 1)
    hamlet__v1__list_missing_chunks_request__init(c)
    c.pointee.submission_id = arena.id(submissionId)
    c.pointee.sha256 = arena.bytes(sha256)
  }
}

/// What has not arrived.
package struct ListMissingChunksResponse: Sendable, Equatable {
  /// Indexes, ascending.
  package var missing: [UInt32] = []
  package var chunkCount: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    missing: [UInt32] = [],
    chunkCount: UInt32 = 0
  ) {
    self.missing = missing
    self.chunkCount = chunkCount
  }
}

extension ListMissingChunksResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListMissingChunksResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_missing_chunks_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListMissingChunksResponse.self)
    missing = CRead.scalars(c.pointee.n_missing, c.pointee.missing)
    chunkCount = c.pointee.chunk_count
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListMissingChunksResponse.self, capacity: 1)
    hamlet__v1__list_missing_chunks_response__init(c)
    c.pointee.n_missing = missing.count
    c.pointee.missing = arena.scalars(missing)
    c.pointee.chunk_count = chunkCount
  }
}

/// Which file, from where.
package struct DownloadAttachmentRequest: Sendable, Equatable {
  package var submissionId: RecordID = .none
  package var sha256: [UInt8] = []
  package var fromIndex: UInt32 = 0
  /// What the file is needed for.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    submissionId: RecordID = .none,
    sha256: [UInt8] = [],
    fromIndex: UInt32 = 0,
    purpose: Purpose = .unspecified
  ) {
    self.submissionId = submissionId
    self.sha256 = sha256
    self.fromIndex = fromIndex
    self.purpose = purpose
  }
}

extension DownloadAttachmentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.DownloadAttachmentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__download_attachment_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DownloadAttachmentRequest.self)
    submissionId = CRead.id(c.pointee.submission_id)
    sha256 = CRead.bytes(c.pointee.sha256)
    fromIndex = c.pointee.from_index
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DownloadAttachmentRequest.self, capacity: 1)
    hamlet__v1__download_attachment_request__init(c)
    c.pointee.submission_id = arena.id(submissionId)
    c.pointee.sha256 = arena.bytes(sha256)
    c.pointee.from_index = fromIndex
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// Which report.
package struct SubmitReportRequest: Sendable, Equatable {
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

extension SubmitReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SubmitReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__submit_report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SubmitReportRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SubmitReportRequest.self, capacity: 1)
    hamlet__v1__submit_report_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Which report.
package struct ClaimReportRequest: Sendable, Equatable {
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

extension ClaimReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ClaimReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__claim_report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ClaimReportRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ClaimReportRequest.self, capacity: 1)
    hamlet__v1__claim_report_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// The report is the caller's until the lease ends.
package struct ClaimReportResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: SubmissionState = .unspecified
  package var leaseUntilUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: SubmissionState = .unspecified,
    leaseUntilUnixMs: Int64 = 0
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.leaseUntilUnixMs = leaseUntilUnixMs
  }
}

extension ClaimReportResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ClaimReportResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__claim_report_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ClaimReportResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = SubmissionState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    leaseUntilUnixMs = c.pointee.lease_until_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ClaimReportResponse.self, capacity: 1)
    hamlet__v1__claim_report_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__SubmissionState(rawValue: state.rawValue)
    c.pointee.lease_until_unix_ms = leaseUntilUnixMs
  }
}

/// Which report.
package struct ReleaseReportRequest: Sendable, Equatable {
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

extension ReleaseReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReleaseReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__release_report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReleaseReportRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReleaseReportRequest.self, capacity: 1)
    hamlet__v1__release_report_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// What is to be completed.
package struct ReturnReportRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var notes: [FieldNote] = []
  package var comment: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    notes: [FieldNote] = [],
    comment: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.notes = notes
    self.comment = comment
  }
}

extension ReturnReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReturnReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__return_report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReturnReportRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    notes = CRead.messages(c.pointee.n_notes, c.pointee.notes)
    comment = CRead.string(c.pointee.comment)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReturnReportRequest.self, capacity: 1)
    hamlet__v1__return_report_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.n_notes = notes.count
    c.pointee.notes = arena.messages(notes, Hamlet__V1__FieldNote.self)
    c.pointee.comment = arena.string(comment)
  }
}

/// Which report.
package struct AcceptReportRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var comment: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    comment: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.comment = comment
  }
}

extension AcceptReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.AcceptReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__accept_report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AcceptReportRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    comment = CRead.string(c.pointee.comment)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AcceptReportRequest.self, capacity: 1)
    hamlet__v1__accept_report_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.comment = arena.string(comment)
  }
}

/// Which report, and why.
package struct RejectReportRequest: Sendable, Equatable {
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

extension RejectReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RejectReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__reject_report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RejectReportRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RejectReportRequest.self, capacity: 1)
    hamlet__v1__reject_report_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.reason = arena.string(reason)
  }
}

/// What the family says.
package struct AppealReportRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var reason: String = ""
  package var toldBy: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    reason: String = "",
    toldBy: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.reason = reason
    self.toldBy = toldBy
  }
}

extension AppealReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.AppealReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__appeal_report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AppealReportRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    reason = CRead.string(c.pointee.reason)
    toldBy = CRead.string(c.pointee.told_by)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AppealReportRequest.self, capacity: 1)
    hamlet__v1__appeal_report_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.reason = arena.string(reason)
    c.pointee.told_by = arena.string(toldBy)
  }
}

/// Where the report goes.
package struct ForwardReportRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var recipient: String = ""
  package var externalReference: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    recipient: String = "",
    externalReference: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.recipient = recipient
    self.externalReference = externalReference
  }
}

extension ForwardReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ForwardReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__forward_report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ForwardReportRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    recipient = CRead.string(c.pointee.recipient)
    externalReference = CRead.string(c.pointee.external_reference)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ForwardReportRequest.self, capacity: 1)
    hamlet__v1__forward_report_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.recipient = arena.string(recipient)
    c.pointee.external_reference = arena.string(externalReference)
  }
}

/// What the higher level answered.
package struct RecordUpperResultRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var outcome: UpperOutcome = .unspecified
  package var comment: String = ""
  package var externalReference: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    outcome: UpperOutcome = .unspecified,
    comment: String = "",
    externalReference: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.outcome = outcome
    self.comment = comment
    self.externalReference = externalReference
  }
}

extension RecordUpperResultRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordUpperResultRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_upper_result_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordUpperResultRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    outcome = UpperOutcome(rawValue: c.pointee.outcome.rawValue) ?? .unspecified
    comment = CRead.string(c.pointee.comment)
    externalReference = CRead.string(c.pointee.external_reference)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordUpperResultRequest.self, capacity: 1)
    hamlet__v1__record_upper_result_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.outcome = Hamlet__V1__UpperOutcome(rawValue: outcome.rawValue)
    c.pointee.comment = arena.string(comment)
    c.pointee.external_reference = arena.string(externalReference)
  }
}
