// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Which consultation.
package struct GetConsultationRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// What the text of a named client is needed for; without it question and advice are left out.
  package var purpose: Purpose = .unspecified
  /// A guardian of hers to whom it is shown; from 14 on that needs her own consent.
  package var shownToGuardianId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    purpose: Purpose = .unspecified,
    shownToGuardianId: RecordID = .none
  ) {
    self.id = id
    self.purpose = purpose
    self.shownToGuardianId = shownToGuardianId
  }
}

extension GetConsultationRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetConsultationRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_consultation_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetConsultationRequest.self)
    id = CRead.id(c.pointee.id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    shownToGuardianId = CRead.id(c.pointee.shown_to_guardian_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetConsultationRequest.self, capacity: 1)
    hamlet__v1__get_consultation_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.shown_to_guardian_id = arena.id(shownToGuardianId)
  }
}

/// Which consultations: all that is given must match.
package struct ListConsultationsRequest: Sendable, Equatable {
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var fromDate: String = ""
  package var toDate: String = ""
  package var topic: ConsultationTopic = .unspecified
  package var channel: ConsultationChannel = .unspecified
  package var personId: RecordID = .none
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""
  /// A guardian of this person to whom they are shown; from 14 on that needs her own consent.
  package var shownToGuardianId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    fromDate: String = "",
    toDate: String = "",
    topic: ConsultationTopic = .unspecified,
    channel: ConsultationChannel = .unspecified,
    personId: RecordID = .none,
    pageSize: UInt32 = 0,
    pageToken: String = "",
    shownToGuardianId: RecordID = .none
  ) {
    self.division = division
    self.fromDate = fromDate
    self.toDate = toDate
    self.topic = topic
    self.channel = channel
    self.personId = personId
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.shownToGuardianId = shownToGuardianId
  }
}

extension ListConsultationsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListConsultationsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_consultations_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListConsultationsRequest.self)
    division = CRead.string(c.pointee.division)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
    shownToGuardianId = CRead.id(c.pointee.shown_to_guardian_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListConsultationsRequest.self, capacity: 1)
    hamlet__v1__list_consultations_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
    c.pointee.shown_to_guardian_id = arena.id(shownToGuardianId)
  }
}

/// Which consultations: all that is given must match.
package struct SearchConsultationsRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  package var fromDate: String = ""
  package var toDate: String = ""
  package var topic: ConsultationTopic = .unspecified
  package var channel: ConsultationChannel = .unspecified
  package var staffUserName: String = ""
  package var state: ConsultationState = .unspecified
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    fromDate: String = "",
    toDate: String = "",
    topic: ConsultationTopic = .unspecified,
    channel: ConsultationChannel = .unspecified,
    staffUserName: String = "",
    state: ConsultationState = .unspecified,
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.personId = personId
    self.fromDate = fromDate
    self.toDate = toDate
    self.topic = topic
    self.channel = channel
    self.staffUserName = staffUserName
    self.state = state
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension SearchConsultationsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SearchConsultationsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__search_consultations_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SearchConsultationsRequest.self)
    personId = CRead.id(c.pointee.person_id)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    staffUserName = CRead.string(c.pointee.staff_user_name)
    state = ConsultationState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SearchConsultationsRequest.self, capacity: 1)
    hamlet__v1__search_consultations_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.staff_user_name = arena.string(staffUserName)
    c.pointee.state = Hamlet__V1__ConsultationState(rawValue: state.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of consultations.
package struct ListConsultationsResponse: Sendable, Equatable {
  package var consultations: [ConsultationSummary] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    consultations: [ConsultationSummary] = [],
    nextPageToken: String = ""
  ) {
    self.consultations = consultations
    self.nextPageToken = nextPageToken
  }
}

extension ListConsultationsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListConsultationsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_consultations_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListConsultationsResponse.self)
    consultations = CRead.messages(c.pointee.n_consultations, c.pointee.consultations)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListConsultationsResponse.self, capacity: 1)
    hamlet__v1__list_consultations_response__init(c)
    c.pointee.n_consultations = consultations.count
    c.pointee.consultations = arena.messages(consultations, Hamlet__V1__ConsultationSummary.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// The code that the client kept.
package struct ResumeByCallbackCodeRequest: Sendable, Equatable {
  package var callbackCode: String = ""
  /// Empty: the newest of this code; else the one before this.
  package var beforeId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    callbackCode: String = "",
    beforeId: RecordID = .none
  ) {
    self.callbackCode = callbackCode
    self.beforeId = beforeId
  }
}

extension ResumeByCallbackCodeRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ResumeByCallbackCodeRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__resume_by_callback_code_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ResumeByCallbackCodeRequest.self)
    callbackCode = CRead.string(c.pointee.callback_code)
    beforeId = CRead.id(c.pointee.before_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ResumeByCallbackCodeRequest.self, capacity: 1)
    hamlet__v1__resume_by_callback_code_request__init(c)
    c.pointee.callback_code = arena.string(callbackCode)
    c.pointee.before_id = arena.id(beforeId)
  }
}

/// Whose consultation it was, on her word.
package struct AttachToPersonRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var personId: RecordID = .none
  /// She agreed to have it on her record.
  package var clientAgrees: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    personId: RecordID = .none,
    clientAgrees: Bool = false
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.personId = personId
    self.clientAgrees = clientAgrees
  }
}

extension AttachToPersonRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.AttachToPersonRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__attach_to_person_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AttachToPersonRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    personId = CRead.id(c.pointee.person_id)
    clientAgrees = c.pointee.client_agrees != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AttachToPersonRequest.self, capacity: 1)
    hamlet__v1__attach_to_person_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.person_id = arena.id(personId)
    c.pointee.client_agrees = clientAgrees ? 1 : 0
  }
}

/// Which consultation loses its name.
package struct DetachIdentityRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// A new code, if she wants to go on later without a name.
  package var callbackCode: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    callbackCode: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.callbackCode = callbackCode
  }
}

extension DetachIdentityRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.DetachIdentityRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__detach_identity_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DetachIdentityRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    callbackCode = CRead.string(c.pointee.callback_code)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DetachIdentityRequest.self, capacity: 1)
    hamlet__v1__detach_identity_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.callback_code = arena.string(callbackCode)
  }
}

/// What was explained and what the client decided; always decided by herself.
package struct InformedChoice: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var consultationId: RecordID = .none
  package var methodsDiscussed: [ContraceptiveMethod] = []
  package var fewerReason: String = ""
  package var informationGiven: [InformationTopic] = []
  package var decision: ClientDecision = .unspecified
  package var chosenMethod: ContraceptiveMethod = .unspecified
  package var authorName: String = ""
  package var recordedAtUnixMs: Int64 = 0
  /// By the server; decides the order.
  package var receivedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    consultationId: RecordID = .none,
    methodsDiscussed: [ContraceptiveMethod] = [],
    fewerReason: String = "",
    informationGiven: [InformationTopic] = [],
    decision: ClientDecision = .unspecified,
    chosenMethod: ContraceptiveMethod = .unspecified,
    authorName: String = "",
    recordedAtUnixMs: Int64 = 0,
    receivedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.version = version
    self.consultationId = consultationId
    self.methodsDiscussed = methodsDiscussed
    self.fewerReason = fewerReason
    self.informationGiven = informationGiven
    self.decision = decision
    self.chosenMethod = chosenMethod
    self.authorName = authorName
    self.recordedAtUnixMs = recordedAtUnixMs
    self.receivedAtUnixMs = receivedAtUnixMs
  }
}

extension InformedChoice: ContractMessage {
  package static var typeName: String { "hamlet.v1.InformedChoice" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__informed_choice__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__InformedChoice.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    consultationId = CRead.id(c.pointee.consultation_id)
    methodsDiscussed = CRead.enums(c.pointee.n_methods_discussed, c.pointee.methods_discussed)
    fewerReason = CRead.string(c.pointee.fewer_reason)
    informationGiven = CRead.enums(c.pointee.n_information_given, c.pointee.information_given)
    decision = ClientDecision(rawValue: c.pointee.decision.rawValue) ?? .unspecified
    chosenMethod = ContraceptiveMethod(rawValue: c.pointee.chosen_method.rawValue) ?? .unspecified
    authorName = CRead.string(c.pointee.author_name)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
    receivedAtUnixMs = c.pointee.received_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__InformedChoice.self, capacity: 1)
    hamlet__v1__informed_choice__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.consultation_id = arena.id(consultationId)
    c.pointee.n_methods_discussed = methodsDiscussed.count
    c.pointee.methods_discussed = arena.enums(methodsDiscussed, Hamlet__V1__ContraceptiveMethod.self)
    c.pointee.fewer_reason = arena.string(fewerReason)
    c.pointee.n_information_given = informationGiven.count
    c.pointee.information_given = arena.enums(informationGiven, Hamlet__V1__InformationTopic.self)
    c.pointee.decision = Hamlet__V1__ClientDecision(rawValue: decision.rawValue)
    c.pointee.chosen_method = Hamlet__V1__ContraceptiveMethod(rawValue: chosenMethod.rawValue)
    c.pointee.author_name = arena.string(authorName)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
    c.pointee.received_at_unix_ms = receivedAtUnixMs
  }
}

/// An informed choice.
package struct RecordInformedChoiceRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var consultationId: RecordID = .none
  /// At least three, or a reason.
  package var methodsDiscussed: [ContraceptiveMethod] = []
  package var fewerReason: String = ""
  package var informationGiven: [InformationTopic] = []
  /// May stay open.
  package var decision: ClientDecision = .unspecified
  /// Only where she chose, and if she wants it written down.
  package var chosenMethod: ContraceptiveMethod = .unspecified
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    consultationId: RecordID = .none,
    methodsDiscussed: [ContraceptiveMethod] = [],
    fewerReason: String = "",
    informationGiven: [InformationTopic] = [],
    decision: ClientDecision = .unspecified,
    chosenMethod: ContraceptiveMethod = .unspecified,
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.consultationId = consultationId
    self.methodsDiscussed = methodsDiscussed
    self.fewerReason = fewerReason
    self.informationGiven = informationGiven
    self.decision = decision
    self.chosenMethod = chosenMethod
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension RecordInformedChoiceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordInformedChoiceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_informed_choice_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordInformedChoiceRequest.self)
    id = CRead.id(c.pointee.id)
    consultationId = CRead.id(c.pointee.consultation_id)
    methodsDiscussed = CRead.enums(c.pointee.n_methods_discussed, c.pointee.methods_discussed)
    fewerReason = CRead.string(c.pointee.fewer_reason)
    informationGiven = CRead.enums(c.pointee.n_information_given, c.pointee.information_given)
    decision = ClientDecision(rawValue: c.pointee.decision.rawValue) ?? .unspecified
    chosenMethod = ContraceptiveMethod(rawValue: c.pointee.chosen_method.rawValue) ?? .unspecified
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordInformedChoiceRequest.self, capacity: 1)
    hamlet__v1__record_informed_choice_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.consultation_id = arena.id(consultationId)
    c.pointee.n_methods_discussed = methodsDiscussed.count
    c.pointee.methods_discussed = arena.enums(methodsDiscussed, Hamlet__V1__ContraceptiveMethod.self)
    c.pointee.fewer_reason = arena.string(fewerReason)
    c.pointee.n_information_given = informationGiven.count
    c.pointee.information_given = arena.enums(informationGiven, Hamlet__V1__InformationTopic.self)
    c.pointee.decision = Hamlet__V1__ClientDecision(rawValue: decision.rawValue)
    c.pointee.chosen_method = Hamlet__V1__ContraceptiveMethod(rawValue: chosenMethod.rawValue)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// The consultation in which the choice was talked about.
package struct GetInformedChoiceRequest: Sendable, Equatable {
  package var consultationId: RecordID = .none
  /// What it is needed for; required for a named client.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    consultationId: RecordID = .none,
    purpose: Purpose = .unspecified
  ) {
    self.consultationId = consultationId
    self.purpose = purpose
  }
}

extension GetInformedChoiceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetInformedChoiceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_informed_choice_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetInformedChoiceRequest.self)
    consultationId = CRead.id(c.pointee.consultation_id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetInformedChoiceRequest.self, capacity: 1)
    hamlet__v1__get_informed_choice_request__init(c)
    c.pointee.consultation_id = arena.id(consultationId)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}
