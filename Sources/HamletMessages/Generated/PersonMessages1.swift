// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A document that proves who a person is.
package struct IdentityDocument: Sendable, Equatable {
  package var kind: DocumentKind = .unspecified
  /// A resident ID is checked by GB 11643; protected at rest, masked on display.
  package var number: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    kind: DocumentKind = .unspecified,
    number: String = ""
  ) {
    self.kind = kind
    self.number = number
  }
}

extension IdentityDocument: ContractMessage {
  package static var typeName: String { "hamlet.v1.IdentityDocument" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__identity_document__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__IdentityDocument.self)
    kind = DocumentKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    number = CRead.string(c.pointee.number)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__IdentityDocument.self, capacity: 1)
    hamlet__v1__identity_document__init(c)
    c.pointee.kind = Hamlet__V1__DocumentKind(rawValue: kind.rawValue)
    c.pointee.number = arena.string(number)
  }
}

/// A phone number and what it may be used for.
package struct Phone: Sendable, Equatable {
  package var number: String = ""
  package var okToCall: Bool = false
  package var okToSayWho: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    number: String = "",
    okToCall: Bool = false,
    okToSayWho: Bool = false
  ) {
    self.number = number
    self.okToCall = okToCall
    self.okToSayWho = okToSayWho
  }
}

extension Phone: ContractMessage {
  package static var typeName: String { "hamlet.v1.Phone" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__phone__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Phone.self)
    number = CRead.string(c.pointee.number)
    okToCall = c.pointee.ok_to_call != 0
    okToSayWho = c.pointee.ok_to_say_who != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Phone.self, capacity: 1)
    hamlet__v1__phone__init(c)
    c.pointee.number = arena.string(number)
    c.pointee.ok_to_call = okToCall ? 1 : 0
    c.pointee.ok_to_say_who = okToSayWho ? 1 : 0
  }
}

/// A person on the register.
package struct Person: Sendable, Equatable {
  package var id: RecordID = .none
  package var recordNo: String = ""
  package var name: String = ""
  package var sex: Sex = .unspecified
  package var birth: PartialDate? = nil
  package var documents: [IdentityDocument] = []
  package var phones: [Phone] = []
  /// The home residence, open.
  package var residence: Residence? = nil
  package var status: PersonStatus = .unspecified
  package var householdId: RecordID = .none
  /// Known or declined facts per mille of those that are asked.
  package var completenessPerMille: UInt32 = 0
  package var lastConfirmedOn: String = ""
  package var version: UInt64 = 0
  package var note: String = ""
  /// Where she lived before, newest first; only in the views CARE and FULL.
  package var formerResidences: [Residence] = []
  package var guardianIds: [RecordID] = []
  package var noGuardianReason: NoGuardianReason = .unspecified
  /// What is asked of her and not answered yet.
  package var missing: [RegisterFact] = []
  /// These four only in the views CARE and FULL.
  package var ethnicity: EthnicityFact? = nil
  package var education: EducationFact? = nil
  package var occupation: OccupationFact? = nil
  package var maritalStatus: MaritalStatusFact? = nil
  /// Why there is no phone, where there is none; her wish not to tell is a complete answer.
  package var phonesState: FieldState = .unspecified
  /// The mother's record, where it is known.
  package var motherId: RecordID = .none
  /// Her place among the children of one birth; 0: not known.
  package var birthOrder: UInt32 = 0
  /// Why there is no document, where there is none.
  package var documentsState: FieldState = .unspecified
  /// Records that were merged into this one: whoever names one of them is shown this one.
  package var mergedIds: [RecordID] = []

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    recordNo: String = "",
    name: String = "",
    sex: Sex = .unspecified,
    birth: PartialDate? = nil,
    documents: [IdentityDocument] = [],
    phones: [Phone] = [],
    residence: Residence? = nil,
    status: PersonStatus = .unspecified,
    householdId: RecordID = .none,
    completenessPerMille: UInt32 = 0,
    lastConfirmedOn: String = "",
    version: UInt64 = 0,
    note: String = "",
    formerResidences: [Residence] = [],
    guardianIds: [RecordID] = [],
    noGuardianReason: NoGuardianReason = .unspecified,
    missing: [RegisterFact] = [],
    ethnicity: EthnicityFact? = nil,
    education: EducationFact? = nil,
    occupation: OccupationFact? = nil,
    maritalStatus: MaritalStatusFact? = nil,
    phonesState: FieldState = .unspecified,
    motherId: RecordID = .none,
    birthOrder: UInt32 = 0,
    documentsState: FieldState = .unspecified,
    mergedIds: [RecordID] = []
  ) {
    self.id = id
    self.recordNo = recordNo
    self.name = name
    self.sex = sex
    self.birth = birth
    self.documents = documents
    self.phones = phones
    self.residence = residence
    self.status = status
    self.householdId = householdId
    self.completenessPerMille = completenessPerMille
    self.lastConfirmedOn = lastConfirmedOn
    self.version = version
    self.note = note
    self.formerResidences = formerResidences
    self.guardianIds = guardianIds
    self.noGuardianReason = noGuardianReason
    self.missing = missing
    self.ethnicity = ethnicity
    self.education = education
    self.occupation = occupation
    self.maritalStatus = maritalStatus
    self.phonesState = phonesState
    self.motherId = motherId
    self.birthOrder = birthOrder
    self.documentsState = documentsState
    self.mergedIds = mergedIds
  }
}

extension Person: ContractMessage {
  package static var typeName: String { "hamlet.v1.Person" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__person__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Person.self)
    id = CRead.id(c.pointee.id)
    recordNo = CRead.string(c.pointee.record_no)
    name = CRead.string(c.pointee.name)
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    birth = CRead.message(c.pointee.birth)
    documents = CRead.messages(c.pointee.n_documents, c.pointee.documents)
    phones = CRead.messages(c.pointee.n_phones, c.pointee.phones)
    residence = CRead.message(c.pointee.residence)
    status = PersonStatus(rawValue: c.pointee.status.rawValue) ?? .unspecified
    householdId = CRead.id(c.pointee.household_id)
    completenessPerMille = c.pointee.completeness_per_mille
    lastConfirmedOn = CRead.string(c.pointee.last_confirmed_on)
    version = c.pointee.version
    note = CRead.string(c.pointee.note)
    formerResidences = CRead.messages(c.pointee.n_former_residences, c.pointee.former_residences)
    guardianIds = CRead.ids(c.pointee.n_guardian_ids, c.pointee.guardian_ids)
    noGuardianReason = NoGuardianReason(rawValue: c.pointee.no_guardian_reason.rawValue) ?? .unspecified
    missing = CRead.enums(c.pointee.n_missing, c.pointee.missing)
    ethnicity = CRead.message(c.pointee.ethnicity)
    education = CRead.message(c.pointee.education)
    occupation = CRead.message(c.pointee.occupation)
    maritalStatus = CRead.message(c.pointee.marital_status)
    phonesState = FieldState(rawValue: c.pointee.phones_state.rawValue) ?? .unspecified
    motherId = CRead.id(c.pointee.mother_id)
    birthOrder = c.pointee.birth_order
    documentsState = FieldState(rawValue: c.pointee.documents_state.rawValue) ?? .unspecified
    mergedIds = CRead.ids(c.pointee.n_merged_ids, c.pointee.merged_ids)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Person.self, capacity: 1)
    hamlet__v1__person__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.name = arena.string(name)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.birth = arena.message(birth, Hamlet__V1__PartialDate.self)
    c.pointee.n_documents = documents.count
    c.pointee.documents = arena.messages(documents, Hamlet__V1__IdentityDocument.self)
    c.pointee.n_phones = phones.count
    c.pointee.phones = arena.messages(phones, Hamlet__V1__Phone.self)
    c.pointee.residence = arena.message(residence, Hamlet__V1__Residence.self)
    c.pointee.status = Hamlet__V1__PersonStatus(rawValue: status.rawValue)
    c.pointee.household_id = arena.id(householdId)
    c.pointee.completeness_per_mille = completenessPerMille
    c.pointee.last_confirmed_on = arena.string(lastConfirmedOn)
    c.pointee.version = version
    c.pointee.note = arena.string(note)
    c.pointee.n_former_residences = formerResidences.count
    c.pointee.former_residences = arena.messages(formerResidences, Hamlet__V1__Residence.self)
    c.pointee.n_guardian_ids = guardianIds.count
    c.pointee.guardian_ids = arena.ids(guardianIds)
    c.pointee.no_guardian_reason = Hamlet__V1__NoGuardianReason(rawValue: noGuardianReason.rawValue)
    c.pointee.n_missing = missing.count
    c.pointee.missing = arena.enums(missing, Hamlet__V1__RegisterFact.self)
    c.pointee.ethnicity = arena.message(ethnicity, Hamlet__V1__EthnicityFact.self)
    c.pointee.education = arena.message(education, Hamlet__V1__EducationFact.self)
    c.pointee.occupation = arena.message(occupation, Hamlet__V1__OccupationFact.self)
    c.pointee.marital_status = arena.message(maritalStatus, Hamlet__V1__MaritalStatusFact.self)
    c.pointee.phones_state = Hamlet__V1__FieldState(rawValue: phonesState.rawValue)
    c.pointee.mother_id = arena.id(motherId)
    c.pointee.birth_order = birthOrder
    c.pointee.documents_state = Hamlet__V1__FieldState(rawValue: documentsState.rawValue)
    c.pointee.n_merged_ids = mergedIds.count
    c.pointee.merged_ids = arena.ids(mergedIds)
  }
}

/// A person as lists show her.
package struct PersonSummary: Sendable, Equatable {
  package var id: RecordID = .none
  package var recordNo: String = ""
  package var name: String = ""
  package var sex: Sex = .unspecified
  package var birth: PartialDate? = nil
  package var division: String = ""
  /// The first phone, masked.
  package var phone: String = ""
  package var status: PersonStatus = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    recordNo: String = "",
    name: String = "",
    sex: Sex = .unspecified,
    birth: PartialDate? = nil,
    division: String = "",
    phone: String = "",
    status: PersonStatus = .unspecified
  ) {
    self.id = id
    self.recordNo = recordNo
    self.name = name
    self.sex = sex
    self.birth = birth
    self.division = division
    self.phone = phone
    self.status = status
  }
}

extension PersonSummary: ContractMessage {
  package static var typeName: String { "hamlet.v1.PersonSummary" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__person_summary__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__PersonSummary.self)
    id = CRead.id(c.pointee.id)
    recordNo = CRead.string(c.pointee.record_no)
    name = CRead.string(c.pointee.name)
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    birth = CRead.message(c.pointee.birth)
    division = CRead.string(c.pointee.division)
    phone = CRead.string(c.pointee.phone)
    status = PersonStatus(rawValue: c.pointee.status.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__PersonSummary.self, capacity: 1)
    hamlet__v1__person_summary__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.name = arena.string(name)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.birth = arena.message(birth, Hamlet__V1__PartialDate.self)
    c.pointee.division = arena.string(division)
    c.pointee.phone = arena.string(phone)
    c.pointee.status = Hamlet__V1__PersonStatus(rawValue: status.rawValue)
  }
}

/// A person to register.
package struct RegisterPersonRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var name: String = ""
  package var sex: Sex = .unspecified
  package var birth: PartialDate? = nil
  package var division: String = ""
  package var kind: ResidenceKind = .unspecified
  package var address: String = ""
  /// Empty: today.
  package var validFrom: String = ""
  package var documents: [IdentityDocument] = []
  package var phones: [Phone] = []
  package var note: String = ""
  /// To register although a probable duplicate was found; needs the reason.
  package var createAnyway: Bool = false
  package var createReason: String = ""
  package var recordedAtUnixMs: Int64 = 0
  /// The first guardian of a child under 14; more of them in guardian_ids.
  package var guardianId: RecordID = .none
  package var guardianIds: [RecordID] = []
  /// Why a child under 14 has no guardian on the register.
  package var noGuardianReason: NoGuardianReason = .unspecified
  package var dwelling: DwellingKind = .unspecified
  /// Where her household is registered; may be anywhere in the country.
  package var registeredDivision: String = ""
  /// When a short stay is expected to end.
  package var expectedEnd: String = ""
  package var ethnicity: EthnicityFact? = nil
  package var education: EducationFact? = nil
  package var occupation: OccupationFact? = nil
  package var maritalStatus: MaritalStatusFact? = nil
  /// Why there is no phone, where there is none; her wish not to tell is a complete answer.
  package var phonesState: FieldState = .unspecified
  /// The mother's record: with birthday and birth order it tells a child from her twin.
  package var motherId: RecordID = .none
  /// Her place among the children of one birth; 0: not known.
  package var birthOrder: UInt32 = 0
  /// Why there is no document, where there is none.
  package var documentsState: FieldState = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    name: String = "",
    sex: Sex = .unspecified,
    birth: PartialDate? = nil,
    division: String = "",
    kind: ResidenceKind = .unspecified,
    address: String = "",
    validFrom: String = "",
    documents: [IdentityDocument] = [],
    phones: [Phone] = [],
    note: String = "",
    createAnyway: Bool = false,
    createReason: String = "",
    recordedAtUnixMs: Int64 = 0,
    guardianId: RecordID = .none,
    guardianIds: [RecordID] = [],
    noGuardianReason: NoGuardianReason = .unspecified,
    dwelling: DwellingKind = .unspecified,
    registeredDivision: String = "",
    expectedEnd: String = "",
    ethnicity: EthnicityFact? = nil,
    education: EducationFact? = nil,
    occupation: OccupationFact? = nil,
    maritalStatus: MaritalStatusFact? = nil,
    phonesState: FieldState = .unspecified,
    motherId: RecordID = .none,
    birthOrder: UInt32 = 0,
    documentsState: FieldState = .unspecified
  ) {
    self.id = id
    self.name = name
    self.sex = sex
    self.birth = birth
    self.division = division
    self.kind = kind
    self.address = address
    self.validFrom = validFrom
    self.documents = documents
    self.phones = phones
    self.note = note
    self.createAnyway = createAnyway
    self.createReason = createReason
    self.recordedAtUnixMs = recordedAtUnixMs
    self.guardianId = guardianId
    self.guardianIds = guardianIds
    self.noGuardianReason = noGuardianReason
    self.dwelling = dwelling
    self.registeredDivision = registeredDivision
    self.expectedEnd = expectedEnd
    self.ethnicity = ethnicity
    self.education = education
    self.occupation = occupation
    self.maritalStatus = maritalStatus
    self.phonesState = phonesState
    self.motherId = motherId
    self.birthOrder = birthOrder
    self.documentsState = documentsState
  }
}

extension RegisterPersonRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RegisterPersonRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__register_person_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RegisterPersonRequest.self)
    id = CRead.id(c.pointee.id)
    name = CRead.string(c.pointee.name)
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    birth = CRead.message(c.pointee.birth)
    division = CRead.string(c.pointee.division)
    kind = ResidenceKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    address = CRead.string(c.pointee.address)
    validFrom = CRead.string(c.pointee.valid_from)
    documents = CRead.messages(c.pointee.n_documents, c.pointee.documents)
    phones = CRead.messages(c.pointee.n_phones, c.pointee.phones)
    note = CRead.string(c.pointee.note)
    createAnyway = c.pointee.create_anyway != 0
    createReason = CRead.string(c.pointee.create_reason)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
    guardianId = CRead.id(c.pointee.guardian_id)
    guardianIds = CRead.ids(c.pointee.n_guardian_ids, c.pointee.guardian_ids)
    noGuardianReason = NoGuardianReason(rawValue: c.pointee.no_guardian_reason.rawValue) ?? .unspecified
    dwelling = DwellingKind(rawValue: c.pointee.dwelling.rawValue) ?? .unspecified
    registeredDivision = CRead.string(c.pointee.registered_division)
    expectedEnd = CRead.string(c.pointee.expected_end)
    ethnicity = CRead.message(c.pointee.ethnicity)
    education = CRead.message(c.pointee.education)
    occupation = CRead.message(c.pointee.occupation)
    maritalStatus = CRead.message(c.pointee.marital_status)
    phonesState = FieldState(rawValue: c.pointee.phones_state.rawValue) ?? .unspecified
    motherId = CRead.id(c.pointee.mother_id)
    birthOrder = c.pointee.birth_order
    documentsState = FieldState(rawValue: c.pointee.documents_state.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RegisterPersonRequest.self, capacity: 1)
    hamlet__v1__register_person_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.name = arena.string(name)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.birth = arena.message(birth, Hamlet__V1__PartialDate.self)
    c.pointee.division = arena.string(division)
    c.pointee.kind = Hamlet__V1__ResidenceKind(rawValue: kind.rawValue)
    c.pointee.address = arena.string(address)
    c.pointee.valid_from = arena.string(validFrom)
    c.pointee.n_documents = documents.count
    c.pointee.documents = arena.messages(documents, Hamlet__V1__IdentityDocument.self)
    c.pointee.n_phones = phones.count
    c.pointee.phones = arena.messages(phones, Hamlet__V1__Phone.self)
    c.pointee.note = arena.string(note)
    c.pointee.create_anyway = createAnyway ? 1 : 0
    c.pointee.create_reason = arena.string(createReason)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
    c.pointee.guardian_id = arena.id(guardianId)
    c.pointee.n_guardian_ids = guardianIds.count
    c.pointee.guardian_ids = arena.ids(guardianIds)
    c.pointee.no_guardian_reason = Hamlet__V1__NoGuardianReason(rawValue: noGuardianReason.rawValue)
    c.pointee.dwelling = Hamlet__V1__DwellingKind(rawValue: dwelling.rawValue)
    c.pointee.registered_division = arena.string(registeredDivision)
    c.pointee.expected_end = arena.string(expectedEnd)
    c.pointee.ethnicity = arena.message(ethnicity, Hamlet__V1__EthnicityFact.self)
    c.pointee.education = arena.message(education, Hamlet__V1__EducationFact.self)
    c.pointee.occupation = arena.message(occupation, Hamlet__V1__OccupationFact.self)
    c.pointee.marital_status = arena.message(maritalStatus, Hamlet__V1__MaritalStatusFact.self)
    c.pointee.phones_state = Hamlet__V1__FieldState(rawValue: phonesState.rawValue)
    c.pointee.mother_id = arena.id(motherId)
    c.pointee.birth_order = birthOrder
    c.pointee.documents_state = Hamlet__V1__FieldState(rawValue: documentsState.rawValue)
  }
}

/// The person is on the register.
package struct RegisterPersonResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var recordNo: String = ""
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    recordNo: String = "",
    version: UInt64 = 0
  ) {
    self.id = id
    self.recordNo = recordNo
    self.version = version
  }
}

extension RegisterPersonResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.RegisterPersonResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__register_person_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RegisterPersonResponse.self)
    id = CRead.id(c.pointee.id)
    recordNo = CRead.string(c.pointee.record_no)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RegisterPersonResponse.self, capacity: 1)
    hamlet__v1__register_person_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.version = version
  }
}

/// Whom to show, and how much.
package struct GetPersonRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var view: PersonView = .unspecified
  /// Needed for FULL.
  package var reason: String = ""
  /// What CARE and FULL are needed for; without it they show as MASKED.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    view: PersonView = .unspecified,
    reason: String = "",
    purpose: Purpose = .unspecified
  ) {
    self.id = id
    self.view = view
    self.reason = reason
    self.purpose = purpose
  }
}

extension GetPersonRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetPersonRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_person_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetPersonRequest.self)
    id = CRead.id(c.pointee.id)
    view = PersonView(rawValue: c.pointee.view.rawValue) ?? .unspecified
    reason = CRead.string(c.pointee.reason)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetPersonRequest.self, capacity: 1)
    hamlet__v1__get_person_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.view = Hamlet__V1__PersonView(rawValue: view.rawValue)
    c.pointee.reason = arena.string(reason)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}
