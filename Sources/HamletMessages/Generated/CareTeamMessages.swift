// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Somebody on a person's care team.
package struct Carer: Sendable, Equatable {
  package var staffUserName: String = ""
  package var staffName: String = ""
  package var basis: CareBasis = .unspecified
  /// The last day, where only time has to pass; empty while a contact is open or her word stands.
  package var untilDate: String = ""
  /// Of one whom she named: the naming, by which it is taken back.
  package var namingId: RecordID = .none
  package var namingVersion: UInt64 = 0
  /// Of one whom she named for some topics only; empty: all.
  package var topics: [ConsultationTopic] = []

  /// With every field at its default.
  package init() {}

  package init(
    staffUserName: String = "",
    staffName: String = "",
    basis: CareBasis = .unspecified,
    untilDate: String = "",
    namingId: RecordID = .none,
    namingVersion: UInt64 = 0,
    topics: [ConsultationTopic] = []
  ) {
    self.staffUserName = staffUserName
    self.staffName = staffName
    self.basis = basis
    self.untilDate = untilDate
    self.namingId = namingId
    self.namingVersion = namingVersion
    self.topics = topics
  }
}

extension Carer: ContractMessage {
  package static var typeName: String { "hamlet.v1.Carer" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__carer__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Carer.self)
    staffUserName = CRead.string(c.pointee.staff_user_name)
    staffName = CRead.string(c.pointee.staff_name)
    basis = CareBasis(rawValue: c.pointee.basis.rawValue) ?? .unspecified
    untilDate = CRead.string(c.pointee.until_date)
    namingId = CRead.id(c.pointee.naming_id)
    namingVersion = c.pointee.naming_version
    topics = CRead.enums(c.pointee.n_topics, c.pointee.topics)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Carer.self, capacity: 1)
    hamlet__v1__carer__init(c)
    c.pointee.staff_user_name = arena.string(staffUserName)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.basis = Hamlet__V1__CareBasis(rawValue: basis.rawValue)
    c.pointee.until_date = arena.string(untilDate)
    c.pointee.naming_id = arena.id(namingId)
    c.pointee.naming_version = namingVersion
    c.pointee.n_topics = topics.count
    c.pointee.topics = arena.enums(topics, Hamlet__V1__ConsultationTopic.self)
  }
}

/// Whom the person names.
package struct NameCarerRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var personId: RecordID = .none
  package var staffUserName: String = ""
  /// Empty: all topics.
  package var topics: [ConsultationTopic] = []
  /// She asked for it herself, or her guardian while she is under 14.
  package var clientAsked: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    staffUserName: String = "",
    topics: [ConsultationTopic] = [],
    clientAsked: Bool = false
  ) {
    self.id = id
    self.personId = personId
    self.staffUserName = staffUserName
    self.topics = topics
    self.clientAsked = clientAsked
  }
}

extension NameCarerRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.NameCarerRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__name_carer_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__NameCarerRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    staffUserName = CRead.string(c.pointee.staff_user_name)
    topics = CRead.enums(c.pointee.n_topics, c.pointee.topics)
    clientAsked = c.pointee.client_asked != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__NameCarerRequest.self, capacity: 1)
    hamlet__v1__name_carer_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.staff_user_name = arena.string(staffUserName)
    c.pointee.n_topics = topics.count
    c.pointee.topics = arena.enums(topics, Hamlet__V1__ConsultationTopic.self)
    c.pointee.client_asked = clientAsked ? 1 : 0
  }
}

/// Which naming is taken back.
package struct RemoveCarerRequest: Sendable, Equatable {
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

extension RemoveCarerRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RemoveCarerRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__remove_carer_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RemoveCarerRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RemoveCarerRequest.self, capacity: 1)
    hamlet__v1__remove_carer_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Whose care team.
package struct ListCareTeamRequest: Sendable, Equatable {
  package var personId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none
  ) {
    self.personId = personId
  }
}

extension ListCareTeamRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCareTeamRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_care_team_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCareTeamRequest.self)
    personId = CRead.id(c.pointee.person_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCareTeamRequest.self, capacity: 1)
    hamlet__v1__list_care_team_request__init(c)
    c.pointee.person_id = arena.id(personId)
  }
}

/// Who is on it now; nobody reads a word while her consent to care is not in force.
package struct ListCareTeamResponse: Sendable, Equatable {
  package var carers: [Carer] = []
  /// Her consent to care is in force.
  package var careConsent: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    carers: [Carer] = [],
    careConsent: Bool = false
  ) {
    self.carers = carers
    self.careConsent = careConsent
  }
}

extension ListCareTeamResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCareTeamResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_care_team_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCareTeamResponse.self)
    carers = CRead.messages(c.pointee.n_carers, c.pointee.carers)
    careConsent = c.pointee.care_consent != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCareTeamResponse.self, capacity: 1)
    hamlet__v1__list_care_team_response__init(c)
    c.pointee.n_carers = carers.count
    c.pointee.carers = arena.messages(carers, Hamlet__V1__Carer.self)
    c.pointee.care_consent = careConsent ? 1 : 0
  }
}
