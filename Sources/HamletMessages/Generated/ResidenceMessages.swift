// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Where a person lived, from and to a day.
package struct Residence: Sendable, Equatable {
  package var division: String = ""
  package var address: String = ""
  package var kind: ResidenceKind = .unspecified
  package var validFrom: String = ""
  /// Empty: still there.
  package var validTo: String = ""
  /// For a stay that ends by itself.
  package var expectedEnd: String = ""
  package var dwelling: DwellingKind = .unspecified
  /// Where the household is registered; may be anywhere in the country.
  package var registeredDivision: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    address: String = "",
    kind: ResidenceKind = .unspecified,
    validFrom: String = "",
    validTo: String = "",
    expectedEnd: String = "",
    dwelling: DwellingKind = .unspecified,
    registeredDivision: String = ""
  ) {
    self.division = division
    self.address = address
    self.kind = kind
    self.validFrom = validFrom
    self.validTo = validTo
    self.expectedEnd = expectedEnd
    self.dwelling = dwelling
    self.registeredDivision = registeredDivision
  }
}

extension Residence: ContractMessage {
  package static var typeName: String { "hamlet.v1.Residence" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__residence__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Residence.self)
    division = CRead.string(c.pointee.division)
    address = CRead.string(c.pointee.address)
    kind = ResidenceKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    validFrom = CRead.string(c.pointee.valid_from)
    validTo = CRead.string(c.pointee.valid_to)
    expectedEnd = CRead.string(c.pointee.expected_end)
    dwelling = DwellingKind(rawValue: c.pointee.dwelling.rawValue) ?? .unspecified
    registeredDivision = CRead.string(c.pointee.registered_division)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Residence.self, capacity: 1)
    hamlet__v1__residence__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.address = arena.string(address)
    c.pointee.kind = Hamlet__V1__ResidenceKind(rawValue: kind.rawValue)
    c.pointee.valid_from = arena.string(validFrom)
    c.pointee.valid_to = arena.string(validTo)
    c.pointee.expected_end = arena.string(expectedEnd)
    c.pointee.dwelling = Hamlet__V1__DwellingKind(rawValue: dwelling.rawValue)
    c.pointee.registered_division = arena.string(registeredDivision)
  }
}

/// Another home in the village where she lives.
package struct RecordResidenceRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  package var baseVersion: UInt64 = 0
  package var kind: ResidenceKind = .unspecified
  package var address: String = ""
  package var dwelling: DwellingKind = .unspecified
  package var registeredDivision: String = ""
  /// The first day; before homes that are known already it lasts until the next of them.
  package var validFrom: String = ""
  /// Of a short stay.
  package var expectedEnd: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    baseVersion: UInt64 = 0,
    kind: ResidenceKind = .unspecified,
    address: String = "",
    dwelling: DwellingKind = .unspecified,
    registeredDivision: String = "",
    validFrom: String = "",
    expectedEnd: String = ""
  ) {
    self.personId = personId
    self.baseVersion = baseVersion
    self.kind = kind
    self.address = address
    self.dwelling = dwelling
    self.registeredDivision = registeredDivision
    self.validFrom = validFrom
    self.expectedEnd = expectedEnd
  }
}

extension RecordResidenceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordResidenceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_residence_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordResidenceRequest.self)
    personId = CRead.id(c.pointee.person_id)
    baseVersion = c.pointee.base_version
    kind = ResidenceKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    address = CRead.string(c.pointee.address)
    dwelling = DwellingKind(rawValue: c.pointee.dwelling.rawValue) ?? .unspecified
    registeredDivision = CRead.string(c.pointee.registered_division)
    validFrom = CRead.string(c.pointee.valid_from)
    expectedEnd = CRead.string(c.pointee.expected_end)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordResidenceRequest.self, capacity: 1)
    hamlet__v1__record_residence_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.base_version = baseVersion
    c.pointee.kind = Hamlet__V1__ResidenceKind(rawValue: kind.rawValue)
    c.pointee.address = arena.string(address)
    c.pointee.dwelling = Hamlet__V1__DwellingKind(rawValue: dwelling.rawValue)
    c.pointee.registered_division = arena.string(registeredDivision)
    c.pointee.valid_from = arena.string(validFrom)
    c.pointee.expected_end = arena.string(expectedEnd)
  }
}

/// What was wrong in a home or stay; what is left empty stays as it is.
package struct CorrectResidenceRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  package var baseVersion: UInt64 = 0
  /// The first day of the one that is wrong, as it is written now.
  package var validFrom: String = ""
  /// Whether a stay for care is meant and not a home.
  package var stay: Bool = false
  package var newFrom: String = ""
  /// Only of one that has ended.
  package var newTo: String = ""
  package var expectedEnd: String = ""
  package var kind: ResidenceKind = .unspecified
  package var address: String = ""
  package var dwelling: DwellingKind = .unspecified
  package var registeredDivision: String = ""
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    baseVersion: UInt64 = 0,
    validFrom: String = "",
    stay: Bool = false,
    newFrom: String = "",
    newTo: String = "",
    expectedEnd: String = "",
    kind: ResidenceKind = .unspecified,
    address: String = "",
    dwelling: DwellingKind = .unspecified,
    registeredDivision: String = "",
    reason: String = ""
  ) {
    self.personId = personId
    self.baseVersion = baseVersion
    self.validFrom = validFrom
    self.stay = stay
    self.newFrom = newFrom
    self.newTo = newTo
    self.expectedEnd = expectedEnd
    self.kind = kind
    self.address = address
    self.dwelling = dwelling
    self.registeredDivision = registeredDivision
    self.reason = reason
  }
}

extension CorrectResidenceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CorrectResidenceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__correct_residence_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CorrectResidenceRequest.self)
    personId = CRead.id(c.pointee.person_id)
    baseVersion = c.pointee.base_version
    validFrom = CRead.string(c.pointee.valid_from)
    stay = c.pointee.stay != 0
    newFrom = CRead.string(c.pointee.new_from)
    newTo = CRead.string(c.pointee.new_to)
    expectedEnd = CRead.string(c.pointee.expected_end)
    kind = ResidenceKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    address = CRead.string(c.pointee.address)
    dwelling = DwellingKind(rawValue: c.pointee.dwelling.rawValue) ?? .unspecified
    registeredDivision = CRead.string(c.pointee.registered_division)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CorrectResidenceRequest.self, capacity: 1)
    hamlet__v1__correct_residence_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.base_version = baseVersion
    c.pointee.valid_from = arena.string(validFrom)
    c.pointee.stay = stay ? 1 : 0
    c.pointee.new_from = arena.string(newFrom)
    c.pointee.new_to = arena.string(newTo)
    c.pointee.expected_end = arena.string(expectedEnd)
    c.pointee.kind = Hamlet__V1__ResidenceKind(rawValue: kind.rawValue)
    c.pointee.address = arena.string(address)
    c.pointee.dwelling = Hamlet__V1__DwellingKind(rawValue: dwelling.rawValue)
    c.pointee.registered_division = arena.string(registeredDivision)
    c.pointee.reason = arena.string(reason)
  }
}

/// Which stays end soon.
package struct ListStaysEndingRequest: Sendable, Equatable {
  /// Empty: the own village.
  package var division: String = ""
  /// 0: 14 days.
  ///
  /// Those that should have ended already are shown too.
  package var withinDays: UInt32 = 0
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    withinDays: UInt32 = 0,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.division = division
    self.withinDays = withinDays
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListStaysEndingRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListStaysEndingRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_stays_ending_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListStaysEndingRequest.self)
    division = CRead.string(c.pointee.division)
    withinDays = c.pointee.within_days
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListStaysEndingRequest.self, capacity: 1)
    hamlet__v1__list_stays_ending_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.within_days = withinDays
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A short stay, or a stay for care, and when it is expected to end.
package struct StayEnding: Sendable, Equatable {
  package var personId: RecordID = .none
  package var recordNo: String = ""
  package var name: String = ""
  package var kind: ResidenceKind = .unspecified
  /// Where she stays.
  package var division: String = ""
  package var expectedEnd: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    recordNo: String = "",
    name: String = "",
    kind: ResidenceKind = .unspecified,
    division: String = "",
    expectedEnd: String = ""
  ) {
    self.personId = personId
    self.recordNo = recordNo
    self.name = name
    self.kind = kind
    self.division = division
    self.expectedEnd = expectedEnd
  }
}

extension StayEnding: ContractMessage {
  package static var typeName: String { "hamlet.v1.StayEnding" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__stay_ending__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__StayEnding.self)
    personId = CRead.id(c.pointee.person_id)
    recordNo = CRead.string(c.pointee.record_no)
    name = CRead.string(c.pointee.name)
    kind = ResidenceKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    expectedEnd = CRead.string(c.pointee.expected_end)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__StayEnding.self, capacity: 1)
    hamlet__v1__stay_ending__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.name = arena.string(name)
    c.pointee.kind = Hamlet__V1__ResidenceKind(rawValue: kind.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.expected_end = arena.string(expectedEnd)
  }
}

/// A page of stays, the one that ends first at the top.
package struct ListStaysEndingResponse: Sendable, Equatable {
  package var stays: [StayEnding] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    stays: [StayEnding] = [],
    nextPageToken: String = ""
  ) {
    self.stays = stays
    self.nextPageToken = nextPageToken
  }
}

extension ListStaysEndingResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListStaysEndingResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_stays_ending_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListStaysEndingResponse.self)
    stays = CRead.messages(c.pointee.n_stays, c.pointee.stays)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListStaysEndingResponse.self, capacity: 1)
    hamlet__v1__list_stays_ending_response__init(c)
    c.pointee.n_stays = stays.count
    c.pointee.stays = arena.messages(stays, Hamlet__V1__StayEnding.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
