// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// What to change.
package struct UpdatePersonRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// Which of the following to set: name, sex, birth, phones, documents, address, note.
  package var updateMask: [String] = []
  package var name: String = ""
  package var sex: Sex = .unspecified
  package var birth: PartialDate? = nil
  package var phones: [Phone] = []
  package var documents: [IdentityDocument] = []
  package var address: String = ""
  package var note: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    updateMask: [String] = [],
    name: String = "",
    sex: Sex = .unspecified,
    birth: PartialDate? = nil,
    phones: [Phone] = [],
    documents: [IdentityDocument] = [],
    address: String = "",
    note: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.updateMask = updateMask
    self.name = name
    self.sex = sex
    self.birth = birth
    self.phones = phones
    self.documents = documents
    self.address = address
    self.note = note
  }
}

extension UpdatePersonRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.UpdatePersonRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__update_person_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UpdatePersonRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    updateMask = CRead.strings(c.pointee.n_update_mask, c.pointee.update_mask)
    name = CRead.string(c.pointee.name)
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    birth = CRead.message(c.pointee.birth)
    phones = CRead.messages(c.pointee.n_phones, c.pointee.phones)
    documents = CRead.messages(c.pointee.n_documents, c.pointee.documents)
    address = CRead.string(c.pointee.address)
    note = CRead.string(c.pointee.note)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UpdatePersonRequest.self, capacity: 1)
    hamlet__v1__update_person_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.n_update_mask = updateMask.count
    c.pointee.update_mask = arena.strings(updateMask)
    c.pointee.name = arena.string(name)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.birth = arena.message(birth, Hamlet__V1__PartialDate.self)
    c.pointee.n_phones = phones.count
    c.pointee.phones = arena.messages(phones, Hamlet__V1__Phone.self)
    c.pointee.n_documents = documents.count
    c.pointee.documents = arena.messages(documents, Hamlet__V1__IdentityDocument.self)
    c.pointee.address = arena.string(address)
    c.pointee.note = arena.string(note)
  }
}

/// Whom to find: all that is given must match.
package struct SearchPersonsRequest: Sendable, Equatable {
  /// Any part of the name, from one character; pinyin without tones (ü as v), its beginning, the
  /// given name's alone, or the initials.
  package var name: String = ""
  package var documentNumber: String = ""
  package var phone: String = ""
  package var division: String = ""
  package var bornFrom: String = ""
  package var bornTo: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    name: String = "",
    documentNumber: String = "",
    phone: String = "",
    division: String = "",
    bornFrom: String = "",
    bornTo: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.name = name
    self.documentNumber = documentNumber
    self.phone = phone
    self.division = division
    self.bornFrom = bornFrom
    self.bornTo = bornTo
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension SearchPersonsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SearchPersonsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__search_persons_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SearchPersonsRequest.self)
    name = CRead.string(c.pointee.name)
    documentNumber = CRead.string(c.pointee.document_number)
    phone = CRead.string(c.pointee.phone)
    division = CRead.string(c.pointee.division)
    bornFrom = CRead.string(c.pointee.born_from)
    bornTo = CRead.string(c.pointee.born_to)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SearchPersonsRequest.self, capacity: 1)
    hamlet__v1__search_persons_request__init(c)
    c.pointee.name = arena.string(name)
    c.pointee.document_number = arena.string(documentNumber)
    c.pointee.phone = arena.string(phone)
    c.pointee.division = arena.string(division)
    c.pointee.born_from = arena.string(bornFrom)
    c.pointee.born_to = arena.string(bornTo)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of people found.
package struct SearchPersonsResponse: Sendable, Equatable {
  package var persons: [PersonSummary] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    persons: [PersonSummary] = [],
    nextPageToken: String = ""
  ) {
    self.persons = persons
    self.nextPageToken = nextPageToken
  }
}

extension SearchPersonsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.SearchPersonsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__search_persons_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SearchPersonsResponse.self)
    persons = CRead.messages(c.pointee.n_persons, c.pointee.persons)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SearchPersonsResponse.self, capacity: 1)
    hamlet__v1__search_persons_response__init(c)
    c.pointee.n_persons = persons.count
    c.pointee.persons = arena.messages(persons, Hamlet__V1__PersonSummary.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Whose roster.
package struct ListRosterRequest: Sendable, Equatable {
  /// Empty: the own village.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListRosterRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListRosterRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_roster_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListRosterRequest.self)
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListRosterRequest.self, capacity: 1)
    hamlet__v1__list_roster_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of the roster.
package struct ListRosterResponse: Sendable, Equatable {
  package var persons: [PersonSummary] = []
  package var nextPageToken: String = ""
  /// All who live there now.
  package var total: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    persons: [PersonSummary] = [],
    nextPageToken: String = "",
    total: UInt64 = 0
  ) {
    self.persons = persons
    self.nextPageToken = nextPageToken
    self.total = total
  }
}

extension ListRosterResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListRosterResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_roster_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListRosterResponse.self)
    persons = CRead.messages(c.pointee.n_persons, c.pointee.persons)
    nextPageToken = CRead.string(c.pointee.next_page_token)
    total = c.pointee.total
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListRosterResponse.self, capacity: 1)
    hamlet__v1__list_roster_response__init(c)
    c.pointee.n_persons = persons.count
    c.pointee.persons = arena.messages(persons, Hamlet__V1__PersonSummary.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
    c.pointee.total = total
  }
}

/// Whose facts were confirmed.
package struct ConfirmUnchangedRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension ConfirmUnchangedRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ConfirmUnchangedRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__confirm_unchanged_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ConfirmUnchangedRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ConfirmUnchangedRequest.self, capacity: 1)
    hamlet__v1__confirm_unchanged_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// A person who may be on the register already.
package struct CheckDuplicatesRequest: Sendable, Equatable {
  package var name: String = ""
  package var sex: Sex = .unspecified
  package var birth: PartialDate? = nil
  package var documentNumber: String = ""
  package var phone: String = ""
  package var address: String = ""
  package var motherId: RecordID = .none
  package var birthOrder: UInt32 = 0
  package var guardianId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    name: String = "",
    sex: Sex = .unspecified,
    birth: PartialDate? = nil,
    documentNumber: String = "",
    phone: String = "",
    address: String = "",
    motherId: RecordID = .none,
    birthOrder: UInt32 = 0,
    guardianId: RecordID = .none
  ) {
    self.name = name
    self.sex = sex
    self.birth = birth
    self.documentNumber = documentNumber
    self.phone = phone
    self.address = address
    self.motherId = motherId
    self.birthOrder = birthOrder
    self.guardianId = guardianId
  }
}

extension CheckDuplicatesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CheckDuplicatesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__check_duplicates_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CheckDuplicatesRequest.self)
    name = CRead.string(c.pointee.name)
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    birth = CRead.message(c.pointee.birth)
    documentNumber = CRead.string(c.pointee.document_number)
    phone = CRead.string(c.pointee.phone)
    address = CRead.string(c.pointee.address)
    motherId = CRead.id(c.pointee.mother_id)
    birthOrder = c.pointee.birth_order
    guardianId = CRead.id(c.pointee.guardian_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CheckDuplicatesRequest.self, capacity: 1)
    hamlet__v1__check_duplicates_request__init(c)
    c.pointee.name = arena.string(name)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.birth = arena.message(birth, Hamlet__V1__PartialDate.self)
    c.pointee.document_number = arena.string(documentNumber)
    c.pointee.phone = arena.string(phone)
    c.pointee.address = arena.string(address)
    c.pointee.mother_id = arena.id(motherId)
    c.pointee.birth_order = birthOrder
    c.pointee.guardian_id = arena.id(guardianId)
  }
}

/// Someone who may be the same person.
package struct DuplicateCandidate: Sendable, Equatable {
  package var level: DuplicateLevel = .unspecified
  package var score: UInt32 = 0
  /// Absent for a hit in another village.
  package var person: PersonSummary? = nil
  package var elsewhere: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    level: DuplicateLevel = .unspecified,
    score: UInt32 = 0,
    person: PersonSummary? = nil,
    elsewhere: Bool = false
  ) {
    self.level = level
    self.score = score
    self.person = person
    self.elsewhere = elsewhere
  }
}

extension DuplicateCandidate: ContractMessage {
  package static var typeName: String { "hamlet.v1.DuplicateCandidate" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__duplicate_candidate__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DuplicateCandidate.self)
    level = DuplicateLevel(rawValue: c.pointee.level.rawValue) ?? .unspecified
    score = c.pointee.score
    person = CRead.message(c.pointee.person)
    elsewhere = c.pointee.elsewhere != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DuplicateCandidate.self, capacity: 1)
    hamlet__v1__duplicate_candidate__init(c)
    c.pointee.level = Hamlet__V1__DuplicateLevel(rawValue: level.rawValue)
    c.pointee.score = score
    c.pointee.person = arena.message(person, Hamlet__V1__PersonSummary.self)
    c.pointee.elsewhere = elsewhere ? 1 : 0
  }
}

/// Who it may be, most likely first.
package struct CheckDuplicatesResponse: Sendable, Equatable {
  package var candidates: [DuplicateCandidate] = []

  /// With every field at its default.
  package init() {}

  package init(
    candidates: [DuplicateCandidate] = []
  ) {
    self.candidates = candidates
  }
}

extension CheckDuplicatesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CheckDuplicatesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__check_duplicates_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CheckDuplicatesResponse.self)
    candidates = CRead.messages(c.pointee.n_candidates, c.pointee.candidates)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CheckDuplicatesResponse.self, capacity: 1)
    hamlet__v1__check_duplicates_response__init(c)
    c.pointee.n_candidates = candidates.count
    c.pointee.candidates = arena.messages(candidates, Hamlet__V1__DuplicateCandidate.self)
  }
}

/// Whose history.
package struct GetHistoryRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetHistoryRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetHistoryRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_history_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetHistoryRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetHistoryRequest.self, capacity: 1)
    hamlet__v1__get_history_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// One change of one field.
package struct HistoryEntry: Sendable, Equatable {
  package var version: UInt64 = 0
  package var changedAtUnixMs: Int64 = 0
  package var changedBy: String = ""
  package var fieldName: String = ""
  /// The value before, masked where the field is sensitive.
  package var oldValue: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    version: UInt64 = 0,
    changedAtUnixMs: Int64 = 0,
    changedBy: String = "",
    fieldName: String = "",
    oldValue: String = ""
  ) {
    self.version = version
    self.changedAtUnixMs = changedAtUnixMs
    self.changedBy = changedBy
    self.fieldName = fieldName
    self.oldValue = oldValue
  }
}

extension HistoryEntry: ContractMessage {
  package static var typeName: String { "hamlet.v1.HistoryEntry" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__history_entry__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__HistoryEntry.self)
    version = c.pointee.version
    changedAtUnixMs = c.pointee.changed_at_unix_ms
    changedBy = CRead.string(c.pointee.changed_by)
    fieldName = CRead.string(c.pointee.field_name)
    oldValue = CRead.string(c.pointee.old_value)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__HistoryEntry.self, capacity: 1)
    hamlet__v1__history_entry__init(c)
    c.pointee.version = version
    c.pointee.changed_at_unix_ms = changedAtUnixMs
    c.pointee.changed_by = arena.string(changedBy)
    c.pointee.field_name = arena.string(fieldName)
    c.pointee.old_value = arena.string(oldValue)
  }
}

/// A death.
package struct MarkDeceasedRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0
  package var on: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    on: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.on = on
  }
}

extension MarkDeceasedRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.MarkDeceasedRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__mark_deceased_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__MarkDeceasedRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    on = CRead.string(c.pointee.on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MarkDeceasedRequest.self, capacity: 1)
    hamlet__v1__mark_deceased_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.on = arena.string(on)
  }
}
