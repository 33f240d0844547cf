// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// That a report is not to be used any more; it names no person and no content.
package struct UpwardNotice: Sendable, Equatable {
  package var submissionId: RecordID = .none
  package var version: UInt64 = 0
  package var state: UpwardNoticeState = .unspecified
  package var recipient: String = ""
  package var externalReference: String = ""
  package var withdrawnOn: String = ""
  package var sentOn: String = ""
  package var sentByWayOf: String = ""
  package var sentBy: String = ""
  /// The words to print, only where one notice is read.
  package var textZh: String = ""
  package var textEn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    submissionId: RecordID = .none,
    version: UInt64 = 0,
    state: UpwardNoticeState = .unspecified,
    recipient: String = "",
    externalReference: String = "",
    withdrawnOn: String = "",
    sentOn: String = "",
    sentByWayOf: String = "",
    sentBy: String = "",
    textZh: String = "",
    textEn: String = ""
  ) {
    self.submissionId = submissionId
    self.version = version
    self.state = state
    self.recipient = recipient
    self.externalReference = externalReference
    self.withdrawnOn = withdrawnOn
    self.sentOn = sentOn
    self.sentByWayOf = sentByWayOf
    self.sentBy = sentBy
    self.textZh = textZh
    self.textEn = textEn
  }
}

extension UpwardNotice: ContractMessage {
  package static var typeName: String { "hamlet.v1.UpwardNotice" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__upward_notice__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UpwardNotice.self)
    submissionId = CRead.id(c.pointee.submission_id)
    version = c.pointee.version
    state = UpwardNoticeState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    recipient = CRead.string(c.pointee.recipient)
    externalReference = CRead.string(c.pointee.external_reference)
    withdrawnOn = CRead.string(c.pointee.withdrawn_on)
    sentOn = CRead.string(c.pointee.sent_on)
    sentByWayOf = CRead.string(c.pointee.sent_by_way_of)
    sentBy = CRead.string(c.pointee.sent_by)
    textZh = CRead.string(c.pointee.text_zh)
    textEn = CRead.string(c.pointee.text_en)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UpwardNotice.self, capacity: 1)
    hamlet__v1__upward_notice__init(c)
    c.pointee.submission_id = arena.id(submissionId)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__UpwardNoticeState(rawValue: state.rawValue)
    c.pointee.recipient = arena.string(recipient)
    c.pointee.external_reference = arena.string(externalReference)
    c.pointee.withdrawn_on = arena.string(withdrawnOn)
    c.pointee.sent_on = arena.string(sentOn)
    c.pointee.sent_by_way_of = arena.string(sentByWayOf)
    c.pointee.sent_by = arena.string(sentBy)
    c.pointee.text_zh = arena.string(textZh)
    c.pointee.text_en = arena.string(textEn)
  }
}

/// Which notices.
package struct ListUpwardNoticesRequest: Sendable, Equatable {
  package var pendingOnly: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    pendingOnly: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.pendingOnly = pendingOnly
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListUpwardNoticesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListUpwardNoticesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_upward_notices_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListUpwardNoticesRequest.self)
    pendingOnly = c.pointee.pending_only != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListUpwardNoticesRequest.self, capacity: 1)
    hamlet__v1__list_upward_notices_request__init(c)
    c.pointee.pending_only = pendingOnly ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of notices, the oldest first.
package struct ListUpwardNoticesResponse: Sendable, Equatable {
  package var notices: [UpwardNotice] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    notices: [UpwardNotice] = [],
    nextPageToken: String = ""
  ) {
    self.notices = notices
    self.nextPageToken = nextPageToken
  }
}

extension ListUpwardNoticesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListUpwardNoticesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_upward_notices_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListUpwardNoticesResponse.self)
    notices = CRead.messages(c.pointee.n_notices, c.pointee.notices)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListUpwardNoticesResponse.self, capacity: 1)
    hamlet__v1__list_upward_notices_response__init(c)
    c.pointee.n_notices = notices.count
    c.pointee.notices = arena.messages(notices, Hamlet__V1__UpwardNotice.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Which notice.
package struct GetUpwardNoticeRequest: Sendable, Equatable {
  package var submissionId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    submissionId: RecordID = .none
  ) {
    self.submissionId = submissionId
  }
}

extension GetUpwardNoticeRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetUpwardNoticeRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_upward_notice_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetUpwardNoticeRequest.self)
    submissionId = CRead.id(c.pointee.submission_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetUpwardNoticeRequest.self, capacity: 1)
    hamlet__v1__get_upward_notice_request__init(c)
    c.pointee.submission_id = arena.id(submissionId)
  }
}

/// When and how it went out.
package struct MarkUpwardNoticeSentRequest: Sendable, Equatable {
  package var submissionId: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var sentOn: String = ""
  package var sentByWayOf: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    submissionId: RecordID = .none,
    baseVersion: UInt64 = 0,
    sentOn: String = "",
    sentByWayOf: String = ""
  ) {
    self.submissionId = submissionId
    self.baseVersion = baseVersion
    self.sentOn = sentOn
    self.sentByWayOf = sentByWayOf
  }
}

extension MarkUpwardNoticeSentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.MarkUpwardNoticeSentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__mark_upward_notice_sent_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__MarkUpwardNoticeSentRequest.self)
    submissionId = CRead.id(c.pointee.submission_id)
    baseVersion = c.pointee.base_version
    sentOn = CRead.string(c.pointee.sent_on)
    sentByWayOf = CRead.string(c.pointee.sent_by_way_of)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MarkUpwardNoticeSentRequest.self, capacity: 1)
    hamlet__v1__mark_upward_notice_sent_request__init(c)
    c.pointee.submission_id = arena.id(submissionId)
    c.pointee.base_version = baseVersion
    c.pointee.sent_on = arena.string(sentOn)
    c.pointee.sent_by_way_of = arena.string(sentByWayOf)
  }
}
