// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A consultation as it stands.
package struct Consultation: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: ConsultationState = .unspecified
  package var channel: ConsultationChannel = .unspecified
  package var identification: Identification = .unspecified
  /// Absent unless the client is named.
  package var personId: RecordID = .none
  /// Absent unless the client is named.
  package var personName: String = ""
  package var division: String = ""
  package var topics: [ConsultationTopic] = []
  package var ageBand: AgeBand = .unspecified
  package var sex: Sex = .unspecified
  package var urgency: Urgency = .unspecified
  /// Empty for those who may not read it.
  package var question: String = ""
  /// Empty for those who may not read it.
  package var advice: String = ""
  /// Question and advice exist and are not for the caller.
  package var textWithheld: Bool = false
  package var materials: [String] = []
  package var items: [GivenItem] = []
  /// Of a group talk.
  package var audienceCount: UInt32 = 0
  package var durationS: UInt32 = 0
  package var appointmentId: RecordID = .none
  /// The consultation that this one goes on from.
  package var continuesId: RecordID = .none
  package var staffName: String = ""
  package var occurredAtUnixMs: Int64 = 0
  package var recordedAtUnixMs: Int64 = 0
  /// By the server; decides the order.
  package var receivedAtUnixMs: Int64 = 0
  /// 1 to 5, if the client wanted to say; 0: not said.
  ///
  /// No list and no count is made of it.
  package var satisfaction: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: ConsultationState = .unspecified,
    channel: ConsultationChannel = .unspecified,
    identification: Identification = .unspecified,
    personId: RecordID = .none,
    personName: String = "",
    division: String = "",
    topics: [ConsultationTopic] = [],
    ageBand: AgeBand = .unspecified,
    sex: Sex = .unspecified,
    urgency: Urgency = .unspecified,
    question: String = "",
    advice: String = "",
    textWithheld: Bool = false,
    materials: [String] = [],
    items: [GivenItem] = [],
    audienceCount: UInt32 = 0,
    durationS: UInt32 = 0,
    appointmentId: RecordID = .none,
    continuesId: RecordID = .none,
    staffName: String = "",
    occurredAtUnixMs: Int64 = 0,
    recordedAtUnixMs: Int64 = 0,
    receivedAtUnixMs: Int64 = 0,
    satisfaction: UInt32 = 0
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.channel = channel
    self.identification = identification
    self.personId = personId
    self.personName = personName
    self.division = division
    self.topics = topics
    self.ageBand = ageBand
    self.sex = sex
    self.urgency = urgency
    self.question = question
    self.advice = advice
    self.textWithheld = textWithheld
    self.materials = materials
    self.items = items
    self.audienceCount = audienceCount
    self.durationS = durationS
    self.appointmentId = appointmentId
    self.continuesId = continuesId
    self.staffName = staffName
    self.occurredAtUnixMs = occurredAtUnixMs
    self.recordedAtUnixMs = recordedAtUnixMs
    self.receivedAtUnixMs = receivedAtUnixMs
    self.satisfaction = satisfaction
  }
}

extension Consultation: ContractMessage {
  package static var typeName: String { "hamlet.v1.Consultation" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__consultation__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Consultation.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = ConsultationState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    identification = Identification(rawValue: c.pointee.identification.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    personName = CRead.string(c.pointee.person_name)
    division = CRead.string(c.pointee.division)
    topics = CRead.enums(c.pointee.n_topics, c.pointee.topics)
    ageBand = AgeBand(rawValue: c.pointee.age_band.rawValue) ?? .unspecified
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    urgency = Urgency(rawValue: c.pointee.urgency.rawValue) ?? .unspecified
    question = CRead.string(c.pointee.question)
    advice = CRead.string(c.pointee.advice)
    textWithheld = c.pointee.text_withheld != 0
    materials = CRead.strings(c.pointee.n_materials, c.pointee.materials)
    items = CRead.messages(c.pointee.n_items, c.pointee.items)
    audienceCount = c.pointee.audience_count
    durationS = c.pointee.duration_s
    appointmentId = CRead.id(c.pointee.appointment_id)
    continuesId = CRead.id(c.pointee.continues_id)
    staffName = CRead.string(c.pointee.staff_name)
    occurredAtUnixMs = c.pointee.occurred_at_unix_ms
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
    receivedAtUnixMs = c.pointee.received_at_unix_ms
    satisfaction = c.pointee.satisfaction
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Consultation.self, capacity: 1)
    hamlet__v1__consultation__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__ConsultationState(rawValue: state.rawValue)
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.identification = Hamlet__V1__Identification(rawValue: identification.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.person_name = arena.string(personName)
    c.pointee.division = arena.string(division)
    c.pointee.n_topics = topics.count
    c.pointee.topics = arena.enums(topics, Hamlet__V1__ConsultationTopic.self)
    c.pointee.age_band = Hamlet__V1__AgeBand(rawValue: ageBand.rawValue)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.urgency = Hamlet__V1__Urgency(rawValue: urgency.rawValue)
    c.pointee.question = arena.string(question)
    c.pointee.advice = arena.string(advice)
    c.pointee.text_withheld = textWithheld ? 1 : 0
    c.pointee.n_materials = materials.count
    c.pointee.materials = arena.strings(materials)
    c.pointee.n_items = items.count
    c.pointee.items = arena.messages(items, Hamlet__V1__GivenItem.self)
    c.pointee.audience_count = audienceCount
    c.pointee.duration_s = durationS
    c.pointee.appointment_id = arena.id(appointmentId)
    c.pointee.continues_id = arena.id(continuesId)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.occurred_at_unix_ms = occurredAtUnixMs
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
    c.pointee.received_at_unix_ms = receivedAtUnixMs
    c.pointee.satisfaction = satisfaction
  }
}

/// A consultation as lists show it: without what was said.
package struct ConsultationSummary: Sendable, Equatable {
  package var id: RecordID = .none
  package var state: ConsultationState = .unspecified
  package var channel: ConsultationChannel = .unspecified
  package var identification: Identification = .unspecified
  package var personId: RecordID = .none
  package var topics: [ConsultationTopic] = []
  package var urgency: Urgency = .unspecified
  package var division: String = ""
  package var staffName: String = ""
  package var occurredAtUnixMs: Int64 = 0
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    state: ConsultationState = .unspecified,
    channel: ConsultationChannel = .unspecified,
    identification: Identification = .unspecified,
    personId: RecordID = .none,
    topics: [ConsultationTopic] = [],
    urgency: Urgency = .unspecified,
    division: String = "",
    staffName: String = "",
    occurredAtUnixMs: Int64 = 0,
    version: UInt64 = 0
  ) {
    self.id = id
    self.state = state
    self.channel = channel
    self.identification = identification
    self.personId = personId
    self.topics = topics
    self.urgency = urgency
    self.division = division
    self.staffName = staffName
    self.occurredAtUnixMs = occurredAtUnixMs
    self.version = version
  }
}

extension ConsultationSummary: ContractMessage {
  package static var typeName: String { "hamlet.v1.ConsultationSummary" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__consultation_summary__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ConsultationSummary.self)
    id = CRead.id(c.pointee.id)
    state = ConsultationState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    identification = Identification(rawValue: c.pointee.identification.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    topics = CRead.enums(c.pointee.n_topics, c.pointee.topics)
    urgency = Urgency(rawValue: c.pointee.urgency.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    staffName = CRead.string(c.pointee.staff_name)
    occurredAtUnixMs = c.pointee.occurred_at_unix_ms
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ConsultationSummary.self, capacity: 1)
    hamlet__v1__consultation_summary__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.state = Hamlet__V1__ConsultationState(rawValue: state.rawValue)
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.identification = Hamlet__V1__Identification(rawValue: identification.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.n_topics = topics.count
    c.pointee.topics = arena.enums(topics, Hamlet__V1__ConsultationTopic.self)
    c.pointee.urgency = Hamlet__V1__Urgency(rawValue: urgency.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.occurred_at_unix_ms = occurredAtUnixMs
    c.pointee.version = version
  }
}

/// Where the consultation stands now.
package struct ConsultationStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: ConsultationState = .unspecified
  /// What she said was not kept: she is named, and no consent to care covers it.
  package var textNotKept: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: ConsultationState = .unspecified,
    textNotKept: Bool = false
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.textNotKept = textNotKept
  }
}

extension ConsultationStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ConsultationStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__consultation_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ConsultationStateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = ConsultationState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    textNotKept = c.pointee.text_not_kept != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ConsultationStateResponse.self, capacity: 1)
    hamlet__v1__consultation_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__ConsultationState(rawValue: state.rawValue)
    c.pointee.text_not_kept = textNotKept ? 1 : 0
  }
}

/// A consultation that begins.
package struct StartConsultationRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var channel: ConsultationChannel = .unspecified
  /// Not for a group talk; needed for every other channel.
  package var identification: Identification = .unspecified
  /// For a named client only.
  package var personId: RecordID = .none
  /// Made by the client's random generator and told to the caller; only its keyed hash is kept.
  package var callbackCode: String = ""
  package var division: String = ""
  package var topics: [ConsultationTopic] = []
  package var ageBand: AgeBand = .unspecified
  package var sex: Sex = .unspecified
  package var urgency: Urgency = .unspecified
  package var question: String = ""
  package var materials: [String] = []
  package var items: [GivenItem] = []
  /// Of a group talk, which holds no persons.
  package var audienceCount: UInt32 = 0
  /// The confirmed appointment of a home visit.
  package var appointmentId: RecordID = .none
  /// The consultation that this one goes on from: the same client's, or of the same code.
  package var continuesId: RecordID = .none
  package var occurredAtUnixMs: Int64 = 0
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    channel: ConsultationChannel = .unspecified,
    identification: Identification = .unspecified,
    personId: RecordID = .none,
    callbackCode: String = "",
    division: String = "",
    topics: [ConsultationTopic] = [],
    ageBand: AgeBand = .unspecified,
    sex: Sex = .unspecified,
    urgency: Urgency = .unspecified,
    question: String = "",
    materials: [String] = [],
    items: [GivenItem] = [],
    audienceCount: UInt32 = 0,
    appointmentId: RecordID = .none,
    continuesId: RecordID = .none,
    occurredAtUnixMs: Int64 = 0,
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.channel = channel
    self.identification = identification
    self.personId = personId
    self.callbackCode = callbackCode
    self.division = division
    self.topics = topics
    self.ageBand = ageBand
    self.sex = sex
    self.urgency = urgency
    self.question = question
    self.materials = materials
    self.items = items
    self.audienceCount = audienceCount
    self.appointmentId = appointmentId
    self.continuesId = continuesId
    self.occurredAtUnixMs = occurredAtUnixMs
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension StartConsultationRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.StartConsultationRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__start_consultation_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__StartConsultationRequest.self)
    id = CRead.id(c.pointee.id)
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    identification = Identification(rawValue: c.pointee.identification.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    callbackCode = CRead.string(c.pointee.callback_code)
    division = CRead.string(c.pointee.division)
    topics = CRead.enums(c.pointee.n_topics, c.pointee.topics)
    ageBand = AgeBand(rawValue: c.pointee.age_band.rawValue) ?? .unspecified
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    urgency = Urgency(rawValue: c.pointee.urgency.rawValue) ?? .unspecified
    question = CRead.string(c.pointee.question)
    materials = CRead.strings(c.pointee.n_materials, c.pointee.materials)
    items = CRead.messages(c.pointee.n_items, c.pointee.items)
    audienceCount = c.pointee.audience_count
    appointmentId = CRead.id(c.pointee.appointment_id)
    continuesId = CRead.id(c.pointee.continues_id)
    occurredAtUnixMs = c.pointee.occurred_at_unix_ms
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__StartConsultationRequest.self, capacity: 1)
    hamlet__v1__start_consultation_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.identification = Hamlet__V1__Identification(rawValue: identification.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.callback_code = arena.string(callbackCode)
    c.pointee.division = arena.string(division)
    c.pointee.n_topics = topics.count
    c.pointee.topics = arena.enums(topics, Hamlet__V1__ConsultationTopic.self)
    c.pointee.age_band = Hamlet__V1__AgeBand(rawValue: ageBand.rawValue)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.urgency = Hamlet__V1__Urgency(rawValue: urgency.rawValue)
    c.pointee.question = arena.string(question)
    c.pointee.n_materials = materials.count
    c.pointee.materials = arena.strings(materials)
    c.pointee.n_items = items.count
    c.pointee.items = arena.messages(items, Hamlet__V1__GivenItem.self)
    c.pointee.audience_count = audienceCount
    c.pointee.appointment_id = arena.id(appointmentId)
    c.pointee.continues_id = arena.id(continuesId)
    c.pointee.occurred_at_unix_ms = occurredAtUnixMs
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// What to change.
package struct UpdateConsultationRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// Which of the following to set: topics, age_band, sex, urgency, question, advice, materials,
  /// items, audience_count.
  package var updateMask: [String] = []
  package var topics: [ConsultationTopic] = []
  package var ageBand: AgeBand = .unspecified
  package var sex: Sex = .unspecified
  package var urgency: Urgency = .unspecified
  package var question: String = ""
  package var advice: String = ""
  package var materials: [String] = []
  package var items: [GivenItem] = []
  package var audienceCount: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    updateMask: [String] = [],
    topics: [ConsultationTopic] = [],
    ageBand: AgeBand = .unspecified,
    sex: Sex = .unspecified,
    urgency: Urgency = .unspecified,
    question: String = "",
    advice: String = "",
    materials: [String] = [],
    items: [GivenItem] = [],
    audienceCount: UInt32 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.updateMask = updateMask
    self.topics = topics
    self.ageBand = ageBand
    self.sex = sex
    self.urgency = urgency
    self.question = question
    self.advice = advice
    self.materials = materials
    self.items = items
    self.audienceCount = audienceCount
  }
}

extension UpdateConsultationRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.UpdateConsultationRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__update_consultation_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UpdateConsultationRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    updateMask = CRead.strings(c.pointee.n_update_mask, c.pointee.update_mask)
    topics = CRead.enums(c.pointee.n_topics, c.pointee.topics)
    ageBand = AgeBand(rawValue: c.pointee.age_band.rawValue) ?? .unspecified
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    urgency = Urgency(rawValue: c.pointee.urgency.rawValue) ?? .unspecified
    question = CRead.string(c.pointee.question)
    advice = CRead.string(c.pointee.advice)
    materials = CRead.strings(c.pointee.n_materials, c.pointee.materials)
    items = CRead.messages(c.pointee.n_items, c.pointee.items)
    audienceCount = c.pointee.audience_count
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UpdateConsultationRequest.self, capacity: 1)
    hamlet__v1__update_consultation_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.n_update_mask = updateMask.count
    c.pointee.update_mask = arena.strings(updateMask)
    c.pointee.n_topics = topics.count
    c.pointee.topics = arena.enums(topics, Hamlet__V1__ConsultationTopic.self)
    c.pointee.age_band = Hamlet__V1__AgeBand(rawValue: ageBand.rawValue)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.urgency = Hamlet__V1__Urgency(rawValue: urgency.rawValue)
    c.pointee.question = arena.string(question)
    c.pointee.advice = arena.string(advice)
    c.pointee.n_materials = materials.count
    c.pointee.materials = arena.strings(materials)
    c.pointee.n_items = items.count
    c.pointee.items = arena.messages(items, Hamlet__V1__GivenItem.self)
    c.pointee.audience_count = audienceCount
  }
}

/// Which consultation ends.
package struct CloseConsultationRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var durationS: UInt32 = 0
  /// 1 to 5, if the client wants to say.
  package var satisfaction: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    durationS: UInt32 = 0,
    satisfaction: UInt32 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.durationS = durationS
    self.satisfaction = satisfaction
  }
}

extension CloseConsultationRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CloseConsultationRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__close_consultation_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CloseConsultationRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    durationS = c.pointee.duration_s
    satisfaction = c.pointee.satisfaction
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CloseConsultationRequest.self, capacity: 1)
    hamlet__v1__close_consultation_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.duration_s = durationS
    c.pointee.satisfaction = satisfaction
  }
}
