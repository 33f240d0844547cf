// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A report as lists show it.
package struct SubmissionSummary: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var kind: SubmissionKind = .unspecified
  package var state: SubmissionState = .unspecified
  package var division: String = ""
  package var personName: String = ""
  package var authorName: String = ""
  package var assigneeName: String = ""
  package var dueOn: String = ""
  /// Of the service, never of the family.
  package var overdue: Bool = false
  package var attachmentsMissing: Bool = false
  /// By the server; decides the order.
  package var receivedAtUnixMs: Int64 = 0
  /// Working days that the service takes for the step that is due.
  package var serviceStandardDays: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    kind: SubmissionKind = .unspecified,
    state: SubmissionState = .unspecified,
    division: String = "",
    personName: String = "",
    authorName: String = "",
    assigneeName: String = "",
    dueOn: String = "",
    overdue: Bool = false,
    attachmentsMissing: Bool = false,
    receivedAtUnixMs: Int64 = 0,
    serviceStandardDays: UInt32 = 0
  ) {
    self.id = id
    self.version = version
    self.kind = kind
    self.state = state
    self.division = division
    self.personName = personName
    self.authorName = authorName
    self.assigneeName = assigneeName
    self.dueOn = dueOn
    self.overdue = overdue
    self.attachmentsMissing = attachmentsMissing
    self.receivedAtUnixMs = receivedAtUnixMs
    self.serviceStandardDays = serviceStandardDays
  }
}

extension SubmissionSummary: ContractMessage {
  package static var typeName: String { "hamlet.v1.SubmissionSummary" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__submission_summary__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SubmissionSummary.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    kind = SubmissionKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    state = SubmissionState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    personName = CRead.string(c.pointee.person_name)
    authorName = CRead.string(c.pointee.author_name)
    assigneeName = CRead.string(c.pointee.assignee_name)
    dueOn = CRead.string(c.pointee.due_on)
    overdue = c.pointee.overdue != 0
    attachmentsMissing = c.pointee.attachments_missing != 0
    receivedAtUnixMs = c.pointee.received_at_unix_ms
    serviceStandardDays = c.pointee.service_standard_days
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SubmissionSummary.self, capacity: 1)
    hamlet__v1__submission_summary__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.kind = Hamlet__V1__SubmissionKind(rawValue: kind.rawValue)
    c.pointee.state = Hamlet__V1__SubmissionState(rawValue: state.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.person_name = arena.string(personName)
    c.pointee.author_name = arena.string(authorName)
    c.pointee.assignee_name = arena.string(assigneeName)
    c.pointee.due_on = arena.string(dueOn)
    c.pointee.overdue = overdue ? 1 : 0
    c.pointee.attachments_missing = attachmentsMissing ? 1 : 0
    c.pointee.received_at_unix_ms = receivedAtUnixMs
    c.pointee.service_standard_days = serviceStandardDays
  }
}

/// Where the report stands now.
package struct SubmissionStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: SubmissionState = .unspecified
  package var number: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: SubmissionState = .unspecified,
    number: UInt32 = 0
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.number = number
  }
}

extension SubmissionStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.SubmissionStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__submission_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SubmissionStateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = SubmissionState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    number = c.pointee.number
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SubmissionStateResponse.self, capacity: 1)
    hamlet__v1__submission_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__SubmissionState(rawValue: state.rawValue)
    c.pointee.number = number
  }
}

/// A report that begins.
package struct CreateSubmissionRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  /// Whom it is about; absent for a mother given in outline.
  package var personId: RecordID = .none
  package var division: String = ""
  package var body: SubmissionBody? = nil
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    division: String = "",
    body: SubmissionBody? = nil,
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.personId = personId
    self.division = division
    self.body = body
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension CreateSubmissionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CreateSubmissionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__create_submission_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CreateSubmissionRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    division = CRead.string(c.pointee.division)
    body = CRead.message(c.pointee.body)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CreateSubmissionRequest.self, capacity: 1)
    hamlet__v1__create_submission_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.division = arena.string(division)
    c.pointee.body = arena.message(body, Hamlet__V1__SubmissionBody.self)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// The new body.
package struct SaveDraftRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var body: SubmissionBody? = nil
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    body: SubmissionBody? = nil,
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.body = body
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension SaveDraftRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SaveDraftRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__save_draft_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SaveDraftRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    body = CRead.message(c.pointee.body)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SaveDraftRequest.self, capacity: 1)
    hamlet__v1__save_draft_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.body = arena.message(body, Hamlet__V1__SubmissionBody.self)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// Which report.
package struct GetSubmissionRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var allVersions: Bool = false
  /// What the content is needed for; without it the content is left out.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    allVersions: Bool = false,
    purpose: Purpose = .unspecified
  ) {
    self.id = id
    self.allVersions = allVersions
    self.purpose = purpose
  }
}

extension GetSubmissionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetSubmissionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_submission_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetSubmissionRequest.self)
    id = CRead.id(c.pointee.id)
    allVersions = c.pointee.all_versions != 0
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetSubmissionRequest.self, capacity: 1)
    hamlet__v1__get_submission_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.all_versions = allVersions ? 1 : 0
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// Which reports.
package struct ListQueueRequest: Sendable, Equatable {
  /// Unspecified: all that are not finished.
  package var stage: QueueStage = .unspecified
  package var kind: SubmissionKind = .unspecified
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var mineOnly: Bool = false
  package var overdueOnly: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""
  /// Due on this day or before.
  package var dueUntil: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    stage: QueueStage = .unspecified,
    kind: SubmissionKind = .unspecified,
    division: String = "",
    mineOnly: Bool = false,
    overdueOnly: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = "",
    dueUntil: String = ""
  ) {
    self.stage = stage
    self.kind = kind
    self.division = division
    self.mineOnly = mineOnly
    self.overdueOnly = overdueOnly
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.dueUntil = dueUntil
  }
}

extension ListQueueRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListQueueRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_queue_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListQueueRequest.self)
    stage = QueueStage(rawValue: c.pointee.stage.rawValue) ?? .unspecified
    kind = SubmissionKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    mineOnly = c.pointee.mine_only != 0
    overdueOnly = c.pointee.overdue_only != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
    dueUntil = CRead.string(c.pointee.due_until)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListQueueRequest.self, capacity: 1)
    hamlet__v1__list_queue_request__init(c)
    c.pointee.stage = Hamlet__V1__QueueStage(rawValue: stage.rawValue)
    c.pointee.kind = Hamlet__V1__SubmissionKind(rawValue: kind.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.mine_only = mineOnly ? 1 : 0
    c.pointee.overdue_only = overdueOnly ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
    c.pointee.due_until = arena.string(dueUntil)
  }
}

/// A page of the queue.
package struct ListQueueResponse: Sendable, Equatable {
  package var submissions: [SubmissionSummary] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    submissions: [SubmissionSummary] = [],
    nextPageToken: String = ""
  ) {
    self.submissions = submissions
    self.nextPageToken = nextPageToken
  }
}

extension ListQueueResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListQueueResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_queue_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListQueueResponse.self)
    submissions = CRead.messages(c.pointee.n_submissions, c.pointee.submissions)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListQueueResponse.self, capacity: 1)
    hamlet__v1__list_queue_response__init(c)
    c.pointee.n_submissions = submissions.count
    c.pointee.submissions = arena.messages(submissions, Hamlet__V1__SubmissionSummary.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// What file is coming.
package struct AttachmentHeader: Sendable, Equatable {
  package var submissionId: RecordID = .none
  package var kind: AttachmentKind = .unspecified
  package var fileName: String = ""
  package var mediaType: String = ""
  package var sizeBytes: UInt64 = 0
  /// Of the whole file: its name in the store.
  package var sha256: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    submissionId: RecordID = .none,
    kind: AttachmentKind = .unspecified,
    fileName: String = "",
    mediaType: String = "",
    sizeBytes: UInt64 = 0,
    sha256: [UInt8] = []
  ) {
    self.submissionId = submissionId
    self.kind = kind
    self.fileName = fileName
    self.mediaType = mediaType
    self.sizeBytes = sizeBytes
    self.sha256 = sha256
  }
}

extension AttachmentHeader: ContractMessage {
  package static var typeName: String { "hamlet.v1.AttachmentHeader" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__attachment_header__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AttachmentHeader.self)
    submissionId = CRead.id(c.pointee.submission_id)
    kind = AttachmentKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    fileName = CRead.string(c.pointee.file_name)
    mediaType = CRead.string(c.pointee.media_type)
    sizeBytes = c.pointee.size_bytes
    sha256 = CRead.bytes(c.pointee.sha256)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AttachmentHeader.self, capacity: 1)
    hamlet__v1__attachment_header__init(c)
    c.pointee.submission_id = arena.id(submissionId)
    c.pointee.kind = Hamlet__V1__AttachmentKind(rawValue: kind.rawValue)
    c.pointee.file_name = arena.string(fileName)
    c.pointee.media_type = arena.string(mediaType)
    c.pointee.size_bytes = sizeBytes
    c.pointee.sha256 = arena.bytes(sha256)
  }
}

/// A piece of a file: 32 KiB, the last one less.
package struct AttachmentChunk: Sendable, Equatable {
  /// From 0; it begins at index x 32,768.
  package var index: UInt32 = 0
  package var data: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    index: UInt32 = 0,
    data: [UInt8] = []
  ) {
    self.index = index
    self.data = data
  }
}

extension AttachmentChunk: ContractMessage {
  package static var typeName: String { "hamlet.v1.AttachmentChunk" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__attachment_chunk__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AttachmentChunk.self)
    index = c.pointee.index
    data = CRead.bytes(c.pointee.data)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AttachmentChunk.self, capacity: 1)
    hamlet__v1__attachment_chunk__init(c)
    c.pointee.index = index
    c.pointee.data = arena.bytes(data)
  }
}

/// The header first, then the chunks.
package struct UploadAttachmentRequest: Sendable, Equatable {
  /// Which of the alternatives of `part` it is.
  package enum Part: Sendable, Equatable {
    case header(AttachmentHeader)
    case chunk(AttachmentChunk)
  }

  package var part: Part?

  /// With every field at its default.
  package init() {}

  package init(
    part: Part? = nil
  ) {
    self.part = part
  }
}

extension UploadAttachmentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.UploadAttachmentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__upload_attachment_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UploadAttachmentRequest.self)
    switch c.pointee.part_case.rawValue {
    case 1: part = .header(CRead.message(c.pointee.header) ?? AttachmentHeader())
    case 2: part = .chunk(CRead.message(c.pointee.chunk) ?? AttachmentChunk())
    default: part = nil
    }
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UploadAttachmentRequest.self, capacity: 1)
    hamlet__v1__upload_attachment_request__init(c)
    switch part {
    case .header(let value):
      c.pointee.part_case = Hamlet__V1__UploadAttachmentRequest__PartCase(rawValue: 1)
      c.pointee.header = arena.message(value, Hamlet__V1__AttachmentHeader.self)
    case .chunk(let value):
      c.pointee.part_case = Hamlet__V1__UploadAttachmentRequest__PartCase(rawValue: 2)
      c.pointee.chunk = arena.message(value, Hamlet__V1__AttachmentChunk.self)
    case nil: break
    }
  }
}

/// What has arrived of the file.
package struct UploadAttachmentResponse: Sendable, Equatable {
  package var sha256: [UInt8] = []
  package var complete: Bool = false
  package var missingCount: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    sha256: [UInt8] = [],
    complete: Bool = false,
    missingCount: UInt32 = 0
  ) {
    self.sha256 = sha256
    self.complete = complete
    self.missingCount = missingCount
  }
}

extension UploadAttachmentResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.UploadAttachmentResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__upload_attachment_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UploadAttachmentResponse.self)
    sha256 = CRead.bytes(c.pointee.sha256)
    complete = c.pointee.complete != 0
    missingCount = c.pointee.missing_count
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UploadAttachmentResponse.self, capacity: 1)
    hamlet__v1__upload_attachment_response__init(c)
    c.pointee.sha256 = arena.bytes(sha256)
    c.pointee.complete = complete ? 1 : 0
    c.pointee.missing_count = missingCount
  }
}
