// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// What a person is told before she decides about one purpose.
package struct Notice: Sendable, Equatable {
  package var purpose: Purpose = .unspecified
  package var version: String = ""
  package var language: NoticeLanguage = .unspecified
  /// Whether it is the one to read today.
  package var current: Bool = false
  package var title: String = ""
  /// What for, what is kept, how long, who sees it, that no service depends on it, how to withdraw,
  /// and her rights; ready for printing, with lines to sign.
  package var text: String = ""
  /// The same in short, to be read aloud.
  package var script: String = ""
  /// Of the text and the script.
  package var sha256: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    purpose: Purpose = .unspecified,
    version: String = "",
    language: NoticeLanguage = .unspecified,
    current: Bool = false,
    title: String = "",
    text: String = "",
    script: String = "",
    sha256: [UInt8] = []
  ) {
    self.purpose = purpose
    self.version = version
    self.language = language
    self.current = current
    self.title = title
    self.text = text
    self.script = script
    self.sha256 = sha256
  }
}

extension Notice: ContractMessage {
  package static var typeName: String { "hamlet.v1.Notice" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__notice__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Notice.self)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    version = CRead.string(c.pointee.version)
    language = NoticeLanguage(rawValue: c.pointee.language.rawValue) ?? .unspecified
    current = c.pointee.current != 0
    title = CRead.string(c.pointee.title)
    text = CRead.string(c.pointee.text)
    script = CRead.string(c.pointee.script)
    sha256 = CRead.bytes(c.pointee.sha256)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Notice.self, capacity: 1)
    hamlet__v1__notice__init(c)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.version = arena.string(version)
    c.pointee.language = Hamlet__V1__NoticeLanguage(rawValue: language.rawValue)
    c.pointee.current = current ? 1 : 0
    c.pointee.title = arena.string(title)
    c.pointee.text = arena.string(text)
    c.pointee.script = arena.string(script)
    c.pointee.sha256 = arena.bytes(sha256)
  }
}

/// Which notice.
package struct GetNoticeRequest: Sendable, Equatable {
  package var purpose: Purpose = .unspecified
  package var language: NoticeLanguage = .unspecified
  /// Empty: the current one.
  package var version: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    purpose: Purpose = .unspecified,
    language: NoticeLanguage = .unspecified,
    version: String = ""
  ) {
    self.purpose = purpose
    self.language = language
    self.version = version
  }
}

extension GetNoticeRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetNoticeRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_notice_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetNoticeRequest.self)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    language = NoticeLanguage(rawValue: c.pointee.language.rawValue) ?? .unspecified
    version = CRead.string(c.pointee.version)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetNoticeRequest.self, capacity: 1)
    hamlet__v1__get_notice_request__init(c)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.language = Hamlet__V1__NoticeLanguage(rawValue: language.rawValue)
    c.pointee.version = arena.string(version)
  }
}

/// A notice as lists show it.
package struct NoticeSummary: Sendable, Equatable {
  package var purpose: Purpose = .unspecified
  package var version: String = ""
  package var current: Bool = false
  /// Whether it changed the purpose of the one before: who agreed to that one is asked anew.
  package var changedPurpose: Bool = false
  package var title: String = ""
  package var sha256: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    purpose: Purpose = .unspecified,
    version: String = "",
    current: Bool = false,
    changedPurpose: Bool = false,
    title: String = "",
    sha256: [UInt8] = []
  ) {
    self.purpose = purpose
    self.version = version
    self.current = current
    self.changedPurpose = changedPurpose
    self.title = title
    self.sha256 = sha256
  }
}

extension NoticeSummary: ContractMessage {
  package static var typeName: String { "hamlet.v1.NoticeSummary" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__notice_summary__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__NoticeSummary.self)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    version = CRead.string(c.pointee.version)
    current = c.pointee.current != 0
    changedPurpose = c.pointee.changed_purpose != 0
    title = CRead.string(c.pointee.title)
    sha256 = CRead.bytes(c.pointee.sha256)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__NoticeSummary.self, capacity: 1)
    hamlet__v1__notice_summary__init(c)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.version = arena.string(version)
    c.pointee.current = current ? 1 : 0
    c.pointee.changed_purpose = changedPurpose ? 1 : 0
    c.pointee.title = arena.string(title)
    c.pointee.sha256 = arena.bytes(sha256)
  }
}

/// Which notices.
package struct ListNoticesRequest: Sendable, Equatable {
  /// Absent: all.
  package var purpose: Purpose = .unspecified
  package var language: NoticeLanguage = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    purpose: Purpose = .unspecified,
    language: NoticeLanguage = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.purpose = purpose
    self.language = language
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListNoticesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListNoticesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_notices_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListNoticesRequest.self)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    language = NoticeLanguage(rawValue: c.pointee.language.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListNoticesRequest.self, capacity: 1)
    hamlet__v1__list_notices_request__init(c)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.language = Hamlet__V1__NoticeLanguage(rawValue: language.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of notices, by purpose, the newest of each first.
package struct ListNoticesResponse: Sendable, Equatable {
  package var notices: [NoticeSummary] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    notices: [NoticeSummary] = [],
    nextPageToken: String = ""
  ) {
    self.notices = notices
    self.nextPageToken = nextPageToken
  }
}

extension ListNoticesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListNoticesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_notices_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListNoticesResponse.self)
    notices = CRead.messages(c.pointee.n_notices, c.pointee.notices)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListNoticesResponse.self, capacity: 1)
    hamlet__v1__list_notices_response__init(c)
    c.pointee.n_notices = notices.count
    c.pointee.notices = arena.messages(notices, Hamlet__V1__NoticeSummary.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// What a person agreed to.
package struct RecordConsentRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var personId: RecordID = .none
  package var purpose: Purpose = .unspecified
  package var givenBy: ConsentGiver = .unspecified
  package var method: ConsentMethod = .unspecified
  /// The notice that was read to her.
  package var noticeVersion: String = ""
  /// The last day it holds; empty: until withdrawn.
  package var expiresOn: String = ""
  /// For a referral: the recipient that it is for.
  package var recipient: String = ""
  /// Who heard a spoken consent, if somebody did.
  package var witness: String = ""
  /// For a child under 14: the guardian who consents; empty: the one on her record.
  ///
  /// From 14 on, with her own consent to care: the guardian whom she lets see her consultations.
  package var guardianId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    purpose: Purpose = .unspecified,
    givenBy: ConsentGiver = .unspecified,
    method: ConsentMethod = .unspecified,
    noticeVersion: String = "",
    expiresOn: String = "",
    recipient: String = "",
    witness: String = "",
    guardianId: RecordID = .none
  ) {
    self.id = id
    self.personId = personId
    self.purpose = purpose
    self.givenBy = givenBy
    self.method = method
    self.noticeVersion = noticeVersion
    self.expiresOn = expiresOn
    self.recipient = recipient
    self.witness = witness
    self.guardianId = guardianId
  }
}

extension RecordConsentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordConsentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_consent_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordConsentRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    givenBy = ConsentGiver(rawValue: c.pointee.given_by.rawValue) ?? .unspecified
    method = ConsentMethod(rawValue: c.pointee.method.rawValue) ?? .unspecified
    noticeVersion = CRead.string(c.pointee.notice_version)
    expiresOn = CRead.string(c.pointee.expires_on)
    recipient = CRead.string(c.pointee.recipient)
    witness = CRead.string(c.pointee.witness)
    guardianId = CRead.id(c.pointee.guardian_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordConsentRequest.self, capacity: 1)
    hamlet__v1__record_consent_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.given_by = Hamlet__V1__ConsentGiver(rawValue: givenBy.rawValue)
    c.pointee.method = Hamlet__V1__ConsentMethod(rawValue: method.rawValue)
    c.pointee.notice_version = arena.string(noticeVersion)
    c.pointee.expires_on = arena.string(expiresOn)
    c.pointee.recipient = arena.string(recipient)
    c.pointee.witness = arena.string(witness)
    c.pointee.guardian_id = arena.id(guardianId)
  }
}

/// What she withdraws.
package struct WithdrawConsentRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  package var purpose: Purpose = .unspecified
  /// For a referral: of this recipient only; empty: of all.
  package var recipient: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    purpose: Purpose = .unspecified,
    recipient: String = ""
  ) {
    self.personId = personId
    self.purpose = purpose
    self.recipient = recipient
  }
}

extension WithdrawConsentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.WithdrawConsentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__withdraw_consent_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__WithdrawConsentRequest.self)
    personId = CRead.id(c.pointee.person_id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    recipient = CRead.string(c.pointee.recipient)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__WithdrawConsentRequest.self, capacity: 1)
    hamlet__v1__withdraw_consent_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.recipient = arena.string(recipient)
  }
}

/// That it is withdrawn, and what follows.
package struct WithdrawConsentResponse: Sendable, Equatable {
  /// The person's.
  package var id: RecordID = .none
  /// Of the person's record.
  package var version: UInt64 = 0
  package var withdrawnCount: UInt32 = 0
  package var steps: [WithdrawalStep] = []

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    withdrawnCount: UInt32 = 0,
    steps: [WithdrawalStep] = []
  ) {
    self.id = id
    self.version = version
    self.withdrawnCount = withdrawnCount
    self.steps = steps
  }
}

extension WithdrawConsentResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.WithdrawConsentResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__withdraw_consent_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__WithdrawConsentResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    withdrawnCount = c.pointee.withdrawn_count
    steps = CRead.enums(c.pointee.n_steps, c.pointee.steps)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__WithdrawConsentResponse.self, capacity: 1)
    hamlet__v1__withdraw_consent_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.withdrawn_count = withdrawnCount
    c.pointee.n_steps = steps.count
    c.pointee.steps = arena.enums(steps, Hamlet__V1__WithdrawalStep.self)
  }
}

/// A consent, in force or not.
package struct Consent: Sendable, Equatable {
  package var id: RecordID = .none
  package var purpose: Purpose = .unspecified
  package var givenBy: ConsentGiver = .unspecified
  package var method: ConsentMethod = .unspecified
  package var noticeVersion: String = ""
  package var givenAtUnixMs: Int64 = 0
  package var expiresOn: String = ""
  /// 0: not withdrawn.
  package var withdrawnAtUnixMs: Int64 = 0
  package var recipient: String = ""
  package var witness: String = ""
  /// The guardian who gave it, or whom she lets see her consultations.
  package var guardianId: RecordID = .none
  /// Today.
  package var state: ConsentState = .unspecified
  /// The member of staff who wrote it down.
  package var recordedBy: String = ""
  /// The member of staff who wrote the withdrawal down.
  package var withdrawnBy: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    purpose: Purpose = .unspecified,
    givenBy: ConsentGiver = .unspecified,
    method: ConsentMethod = .unspecified,
    noticeVersion: String = "",
    givenAtUnixMs: Int64 = 0,
    expiresOn: String = "",
    withdrawnAtUnixMs: Int64 = 0,
    recipient: String = "",
    witness: String = "",
    guardianId: RecordID = .none,
    state: ConsentState = .unspecified,
    recordedBy: String = "",
    withdrawnBy: String = ""
  ) {
    self.id = id
    self.purpose = purpose
    self.givenBy = givenBy
    self.method = method
    self.noticeVersion = noticeVersion
    self.givenAtUnixMs = givenAtUnixMs
    self.expiresOn = expiresOn
    self.withdrawnAtUnixMs = withdrawnAtUnixMs
    self.recipient = recipient
    self.witness = witness
    self.guardianId = guardianId
    self.state = state
    self.recordedBy = recordedBy
    self.withdrawnBy = withdrawnBy
  }
}

extension Consent: ContractMessage {
  package static var typeName: String { "hamlet.v1.Consent" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__consent__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Consent.self)
    id = CRead.id(c.pointee.id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    givenBy = ConsentGiver(rawValue: c.pointee.given_by.rawValue) ?? .unspecified
    method = ConsentMethod(rawValue: c.pointee.method.rawValue) ?? .unspecified
    noticeVersion = CRead.string(c.pointee.notice_version)
    givenAtUnixMs = c.pointee.given_at_unix_ms
    expiresOn = CRead.string(c.pointee.expires_on)
    withdrawnAtUnixMs = c.pointee.withdrawn_at_unix_ms
    recipient = CRead.string(c.pointee.recipient)
    witness = CRead.string(c.pointee.witness)
    guardianId = CRead.id(c.pointee.guardian_id)
    state = ConsentState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    recordedBy = CRead.string(c.pointee.recorded_by)
    withdrawnBy = CRead.string(c.pointee.withdrawn_by)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Consent.self, capacity: 1)
    hamlet__v1__consent__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.given_by = Hamlet__V1__ConsentGiver(rawValue: givenBy.rawValue)
    c.pointee.method = Hamlet__V1__ConsentMethod(rawValue: method.rawValue)
    c.pointee.notice_version = arena.string(noticeVersion)
    c.pointee.given_at_unix_ms = givenAtUnixMs
    c.pointee.expires_on = arena.string(expiresOn)
    c.pointee.withdrawn_at_unix_ms = withdrawnAtUnixMs
    c.pointee.recipient = arena.string(recipient)
    c.pointee.witness = arena.string(witness)
    c.pointee.guardian_id = arena.id(guardianId)
    c.pointee.state = Hamlet__V1__ConsentState(rawValue: state.rawValue)
    c.pointee.recorded_by = arena.string(recordedBy)
    c.pointee.withdrawn_by = arena.string(withdrawnBy)
  }
}

/// How one purpose stands with a person today.
package struct ConsentStanding: Sendable, Equatable {
  package var purpose: Purpose = .unspecified
  package var state: ConsentState = .unspecified
  /// What it means for her, to be told or printed.
  package var inWords: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    purpose: Purpose = .unspecified,
    state: ConsentState = .unspecified,
    inWords: String = ""
  ) {
    self.purpose = purpose
    self.state = state
    self.inWords = inWords
  }
}

extension ConsentStanding: ContractMessage {
  package static var typeName: String { "hamlet.v1.ConsentStanding" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__consent_standing__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ConsentStanding.self)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    state = ConsentState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    inWords = CRead.string(c.pointee.in_words)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ConsentStanding.self, capacity: 1)
    hamlet__v1__consent_standing__init(c)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.state = Hamlet__V1__ConsentState(rawValue: state.rawValue)
    c.pointee.in_words = arena.string(inWords)
  }
}
