// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// What to change.
package struct UpdatePersonRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// Which of the following to set: name, sex, birth, phones, documents, address, note, guardians,
  /// dwelling, registered_division, ethnicity, education, occupation, marital_status.
  package var updateMask: [String] = []
  package var name: String = ""
  package var sex: Sex = .unspecified
  package var birth: PartialDate? = nil
  package var phones: [Phone] = []
  package var documents: [IdentityDocument] = []
  package var address: String = ""
  package var note: String = ""
  package var guardianIds: [RecordID] = []
  /// Why a child under 14 has no guardian on the register.
  package var noGuardianReason: NoGuardianReason = .unspecified
  package var dwelling: DwellingKind = .unspecified
  /// Where her household is registered; may be anywhere in the country.
  package var registeredDivision: String = ""
  package var ethnicity: EthnicityFact? = nil
  package var education: EducationFact? = nil
  package var occupation: OccupationFact? = nil
  package var maritalStatus: MaritalStatusFact? = nil
  /// Why there is no phone, where there is none; her wish not to tell is a complete answer.
  package var phonesState: FieldState = .unspecified
  /// Why there is no document, where there is none.
  package var documentsState: FieldState = .unspecified

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
    note: String = "",
    guardianIds: [RecordID] = [],
    noGuardianReason: NoGuardianReason = .unspecified,
    dwelling: DwellingKind = .unspecified,
    registeredDivision: String = "",
    ethnicity: EthnicityFact? = nil,
    education: EducationFact? = nil,
    occupation: OccupationFact? = nil,
    maritalStatus: MaritalStatusFact? = nil,
    phonesState: FieldState = .unspecified,
    documentsState: FieldState = .unspecified
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
    self.guardianIds = guardianIds
    self.noGuardianReason = noGuardianReason
    self.dwelling = dwelling
    self.registeredDivision = registeredDivision
    self.ethnicity = ethnicity
    self.education = education
    self.occupation = occupation
    self.maritalStatus = maritalStatus
    self.phonesState = phonesState
    self.documentsState = documentsState
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
    guardianIds = CRead.ids(c.pointee.n_guardian_ids, c.pointee.guardian_ids)
    noGuardianReason = NoGuardianReason(rawValue: c.pointee.no_guardian_reason.rawValue) ?? .unspecified
    dwelling = DwellingKind(rawValue: c.pointee.dwelling.rawValue) ?? .unspecified
    registeredDivision = CRead.string(c.pointee.registered_division)
    ethnicity = CRead.message(c.pointee.ethnicity)
    education = CRead.message(c.pointee.education)
    occupation = CRead.message(c.pointee.occupation)
    maritalStatus = CRead.message(c.pointee.marital_status)
    phonesState = FieldState(rawValue: c.pointee.phones_state.rawValue) ?? .unspecified
    documentsState = FieldState(rawValue: c.pointee.documents_state.rawValue) ?? .unspecified
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
    c.pointee.n_guardian_ids = guardianIds.count
    c.pointee.guardian_ids = arena.ids(guardianIds)
    c.pointee.no_guardian_reason = Hamlet__V1__NoGuardianReason(rawValue: noGuardianReason.rawValue)
    c.pointee.dwelling = Hamlet__V1__DwellingKind(rawValue: dwelling.rawValue)
    c.pointee.registered_division = arena.string(registeredDivision)
    c.pointee.ethnicity = arena.message(ethnicity, Hamlet__V1__EthnicityFact.self)
    c.pointee.education = arena.message(education, Hamlet__V1__EducationFact.self)
    c.pointee.occupation = arena.message(occupation, Hamlet__V1__OccupationFact.self)
    c.pointee.marital_status = arena.message(maritalStatus, Hamlet__V1__MaritalStatusFact.self)
    c.pointee.phones_state = Hamlet__V1__FieldState(rawValue: phonesState.rawValue)
    c.pointee.documents_state = Hamlet__V1__FieldState(rawValue: documentsState.rawValue)
  }
}

/// What was wrong in a closed record.
package struct CorrectPersonRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// Which of the following to set: name, sex, birth, phones, documents, address, note, guardians,
  /// dwelling, registered_division, ethnicity, education, occupation, marital_status; status by a
  /// clerk: a death that was entered by mistake, after which the person has left.
  package var updateMask: [String] = []
  package var name: String = ""
  package var sex: Sex = .unspecified
  package var birth: PartialDate? = nil
  package var phones: [Phone] = []
  package var documents: [IdentityDocument] = []
  package var address: String = ""
  package var note: String = ""
  package var guardianIds: [RecordID] = []
  /// Why a child under 14 has no guardian on the register.
  package var noGuardianReason: NoGuardianReason = .unspecified
  package var dwelling: DwellingKind = .unspecified
  /// Where her household is registered; may be anywhere in the country.
  package var registeredDivision: String = ""
  package var ethnicity: EthnicityFact? = nil
  package var education: EducationFact? = nil
  package var occupation: OccupationFact? = nil
  package var maritalStatus: MaritalStatusFact? = nil
  /// Why there is no phone, where there is none; her wish not to tell is a complete answer.
  package var phonesState: FieldState = .unspecified
  /// Why there is no document, where there is none.
  package var documentsState: FieldState = .unspecified
  package var reason: String = ""

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
    note: String = "",
    guardianIds: [RecordID] = [],
    noGuardianReason: NoGuardianReason = .unspecified,
    dwelling: DwellingKind = .unspecified,
    registeredDivision: String = "",
    ethnicity: EthnicityFact? = nil,
    education: EducationFact? = nil,
    occupation: OccupationFact? = nil,
    maritalStatus: MaritalStatusFact? = nil,
    phonesState: FieldState = .unspecified,
    documentsState: FieldState = .unspecified,
    reason: String = ""
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
    self.guardianIds = guardianIds
    self.noGuardianReason = noGuardianReason
    self.dwelling = dwelling
    self.registeredDivision = registeredDivision
    self.ethnicity = ethnicity
    self.education = education
    self.occupation = occupation
    self.maritalStatus = maritalStatus
    self.phonesState = phonesState
    self.documentsState = documentsState
    self.reason = reason
  }
}

extension CorrectPersonRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CorrectPersonRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__correct_person_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CorrectPersonRequest.self)
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
    guardianIds = CRead.ids(c.pointee.n_guardian_ids, c.pointee.guardian_ids)
    noGuardianReason = NoGuardianReason(rawValue: c.pointee.no_guardian_reason.rawValue) ?? .unspecified
    dwelling = DwellingKind(rawValue: c.pointee.dwelling.rawValue) ?? .unspecified
    registeredDivision = CRead.string(c.pointee.registered_division)
    ethnicity = CRead.message(c.pointee.ethnicity)
    education = CRead.message(c.pointee.education)
    occupation = CRead.message(c.pointee.occupation)
    maritalStatus = CRead.message(c.pointee.marital_status)
    phonesState = FieldState(rawValue: c.pointee.phones_state.rawValue) ?? .unspecified
    documentsState = FieldState(rawValue: c.pointee.documents_state.rawValue) ?? .unspecified
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CorrectPersonRequest.self, capacity: 1)
    hamlet__v1__correct_person_request__init(c)
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
    c.pointee.n_guardian_ids = guardianIds.count
    c.pointee.guardian_ids = arena.ids(guardianIds)
    c.pointee.no_guardian_reason = Hamlet__V1__NoGuardianReason(rawValue: noGuardianReason.rawValue)
    c.pointee.dwelling = Hamlet__V1__DwellingKind(rawValue: dwelling.rawValue)
    c.pointee.registered_division = arena.string(registeredDivision)
    c.pointee.ethnicity = arena.message(ethnicity, Hamlet__V1__EthnicityFact.self)
    c.pointee.education = arena.message(education, Hamlet__V1__EducationFact.self)
    c.pointee.occupation = arena.message(occupation, Hamlet__V1__OccupationFact.self)
    c.pointee.marital_status = arena.message(maritalStatus, Hamlet__V1__MaritalStatusFact.self)
    c.pointee.phones_state = Hamlet__V1__FieldState(rawValue: phonesState.rawValue)
    c.pointee.documents_state = Hamlet__V1__FieldState(rawValue: documentsState.rawValue)
    c.pointee.reason = arena.string(reason)
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
