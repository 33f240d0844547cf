// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Whose consents.
package struct ListConsentsRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  /// Of the words for her.
  package var language: NoticeLanguage = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    language: NoticeLanguage = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.personId = personId
    self.language = language
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListConsentsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListConsentsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_consents_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListConsentsRequest.self)
    personId = CRead.id(c.pointee.person_id)
    language = NoticeLanguage(rawValue: c.pointee.language.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListConsentsRequest.self, capacity: 1)
    hamlet__v1__list_consents_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.language = Hamlet__V1__NoticeLanguage(rawValue: language.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// All her consents, the newest first, with those that are withdrawn or over.
package struct ListConsentsResponse: Sendable, Equatable {
  package var consents: [Consent] = []
  /// Every purpose; on the first page.
  package var standings: [ConsentStanding] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    consents: [Consent] = [],
    standings: [ConsentStanding] = [],
    nextPageToken: String = ""
  ) {
    self.consents = consents
    self.standings = standings
    self.nextPageToken = nextPageToken
  }
}

extension ListConsentsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListConsentsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_consents_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListConsentsResponse.self)
    consents = CRead.messages(c.pointee.n_consents, c.pointee.consents)
    standings = CRead.messages(c.pointee.n_standings, c.pointee.standings)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListConsentsResponse.self, capacity: 1)
    hamlet__v1__list_consents_response__init(c)
    c.pointee.n_consents = consents.count
    c.pointee.consents = arena.messages(consents, Hamlet__V1__Consent.self)
    c.pointee.n_standings = standings.count
    c.pointee.standings = arena.messages(standings, Hamlet__V1__ConsentStanding.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// What may be done with whose data.
package struct CheckConsentRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  package var purpose: Purpose = .unspecified
  /// For a referral: to whom.
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

extension CheckConsentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CheckConsentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__check_consent_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CheckConsentRequest.self)
    personId = CRead.id(c.pointee.person_id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    recipient = CRead.string(c.pointee.recipient)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CheckConsentRequest.self, capacity: 1)
    hamlet__v1__check_consent_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.recipient = arena.string(recipient)
  }
}

/// Whether it is covered now.
package struct CheckConsentResponse: Sendable, Equatable {
  package var covered: Bool = false
  /// By which consent.
  package var consentId: RecordID = .none
  /// The last day; empty: until withdrawn.
  package var until: String = ""
  /// Why it is not, where it is not.
  package var state: ConsentState = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    covered: Bool = false,
    consentId: RecordID = .none,
    until: String = "",
    state: ConsentState = .unspecified
  ) {
    self.covered = covered
    self.consentId = consentId
    self.until = until
    self.state = state
  }
}

extension CheckConsentResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CheckConsentResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__check_consent_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CheckConsentResponse.self)
    covered = c.pointee.covered != 0
    consentId = CRead.id(c.pointee.consent_id)
    until = CRead.string(c.pointee.until)
    state = ConsentState(rawValue: c.pointee.state.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CheckConsentResponse.self, capacity: 1)
    hamlet__v1__check_consent_response__init(c)
    c.pointee.covered = covered ? 1 : 0
    c.pointee.consent_id = arena.id(consentId)
    c.pointee.until = arena.string(until)
    c.pointee.state = Hamlet__V1__ConsentState(rawValue: state.rawValue)
  }
}

/// The consent to the register, given again.
package struct UnsealPersonRequest: Sendable, Equatable {
  /// Of the new consent; made by the client.
  package var id: RecordID = .none
  package var personId: RecordID = .none
  package var givenBy: ConsentGiver = .unspecified
  package var method: ConsentMethod = .unspecified
  /// The notice that was read to her.
  package var noticeVersion: String = ""
  /// Who heard a spoken consent, if somebody did.
  package var witness: String = ""
  /// For a child under 14: the guardian who consents; empty: the one on her record.
  package var guardianId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    givenBy: ConsentGiver = .unspecified,
    method: ConsentMethod = .unspecified,
    noticeVersion: String = "",
    witness: String = "",
    guardianId: RecordID = .none
  ) {
    self.id = id
    self.personId = personId
    self.givenBy = givenBy
    self.method = method
    self.noticeVersion = noticeVersion
    self.witness = witness
    self.guardianId = guardianId
  }
}

extension UnsealPersonRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.UnsealPersonRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__unseal_person_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UnsealPersonRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    givenBy = ConsentGiver(rawValue: c.pointee.given_by.rawValue) ?? .unspecified
    method = ConsentMethod(rawValue: c.pointee.method.rawValue) ?? .unspecified
    noticeVersion = CRead.string(c.pointee.notice_version)
    witness = CRead.string(c.pointee.witness)
    guardianId = CRead.id(c.pointee.guardian_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UnsealPersonRequest.self, capacity: 1)
    hamlet__v1__unseal_person_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.given_by = Hamlet__V1__ConsentGiver(rawValue: givenBy.rawValue)
    c.pointee.method = Hamlet__V1__ConsentMethod(rawValue: method.rawValue)
    c.pointee.notice_version = arena.string(noticeVersion)
    c.pointee.witness = arena.string(witness)
    c.pointee.guardian_id = arena.id(guardianId)
  }
}

/// A record that is sealed.
package struct SealedPerson: Sendable, Equatable {
  package var personId: RecordID = .none
  package var recordNo: String = ""
  package var name: String = ""
  package var sealedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    recordNo: String = "",
    name: String = "",
    sealedAtUnixMs: Int64 = 0
  ) {
    self.personId = personId
    self.recordNo = recordNo
    self.name = name
    self.sealedAtUnixMs = sealedAtUnixMs
  }
}

extension SealedPerson: ContractMessage {
  package static var typeName: String { "hamlet.v1.SealedPerson" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__sealed_person__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SealedPerson.self)
    personId = CRead.id(c.pointee.person_id)
    recordNo = CRead.string(c.pointee.record_no)
    name = CRead.string(c.pointee.name)
    sealedAtUnixMs = c.pointee.sealed_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SealedPerson.self, capacity: 1)
    hamlet__v1__sealed_person__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.name = arena.string(name)
    c.pointee.sealed_at_unix_ms = sealedAtUnixMs
  }
}

/// Which sealed records.
package struct ListSealedPersonsRequest: Sendable, Equatable {
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListSealedPersonsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListSealedPersonsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_sealed_persons_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListSealedPersonsRequest.self)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListSealedPersonsRequest.self, capacity: 1)
    hamlet__v1__list_sealed_persons_request__init(c)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of sealed records, by record number.
package struct ListSealedPersonsResponse: Sendable, Equatable {
  package var persons: [SealedPerson] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    persons: [SealedPerson] = [],
    nextPageToken: String = ""
  ) {
    self.persons = persons
    self.nextPageToken = nextPageToken
  }
}

extension ListSealedPersonsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListSealedPersonsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_sealed_persons_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListSealedPersonsResponse.self)
    persons = CRead.messages(c.pointee.n_persons, c.pointee.persons)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListSealedPersonsResponse.self, capacity: 1)
    hamlet__v1__list_sealed_persons_response__init(c)
    c.pointee.n_persons = persons.count
    c.pointee.persons = arena.messages(persons, Hamlet__V1__SealedPerson.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
