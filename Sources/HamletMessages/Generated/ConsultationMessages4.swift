// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Whose agenda, and which days.
package struct ListAgendaRequest: Sendable, Equatable {
  /// Empty: today.
  package var fromDate: String = ""
  /// Empty: the same day.
  package var toDate: String = ""
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var mineOnly: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    fromDate: String = "",
    toDate: String = "",
    division: String = "",
    mineOnly: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.fromDate = fromDate
    self.toDate = toDate
    self.division = division
    self.mineOnly = mineOnly
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListAgendaRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListAgendaRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_agenda_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListAgendaRequest.self)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    division = CRead.string(c.pointee.division)
    mineOnly = c.pointee.mine_only != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListAgendaRequest.self, capacity: 1)
    hamlet__v1__list_agenda_request__init(c)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.division = arena.string(division)
    c.pointee.mine_only = mineOnly ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of the agenda.
package struct ListAgendaResponse: Sendable, Equatable {
  package var appointments: [Appointment] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    appointments: [Appointment] = [],
    nextPageToken: String = ""
  ) {
    self.appointments = appointments
    self.nextPageToken = nextPageToken
  }
}

extension ListAgendaResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListAgendaResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_agenda_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListAgendaResponse.self)
    appointments = CRead.messages(c.pointee.n_appointments, c.pointee.appointments)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListAgendaResponse.self, capacity: 1)
    hamlet__v1__list_agenda_response__init(c)
    c.pointee.n_appointments = appointments.count
    c.pointee.appointments = arena.messages(appointments, Hamlet__V1__Appointment.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Which consultations to count.
package struct CountByTopicRequest: Sendable, Equatable {
  package var fromDate: String = ""
  package var toDate: String = ""
  /// Empty: all that the caller may see.
  package var division: String = ""
  /// Unspecified: the whole span alone.
  ///
  /// By week: at most 53 weeks.
  package var grouping: TopicGrouping = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    fromDate: String = "",
    toDate: String = "",
    division: String = "",
    grouping: TopicGrouping = .unspecified
  ) {
    self.fromDate = fromDate
    self.toDate = toDate
    self.division = division
    self.grouping = grouping
  }
}

extension CountByTopicRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CountByTopicRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__count_by_topic_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CountByTopicRequest.self)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    division = CRead.string(c.pointee.division)
    grouping = TopicGrouping(rawValue: c.pointee.grouping.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CountByTopicRequest.self, capacity: 1)
    hamlet__v1__count_by_topic_request__init(c)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.division = arena.string(division)
    c.pointee.grouping = Hamlet__V1__TopicGrouping(rawValue: grouping.rawValue)
  }
}

/// How many consultations a topic had.
package struct TopicCount: Sendable, Equatable {
  package var topic: ConsultationTopic = .unspecified
  /// 0 where suppressed.
  package var count: UInt64 = 0
  /// Under 5, or would reveal such a group.
  package var suppressed: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    topic: ConsultationTopic = .unspecified,
    count: UInt64 = 0,
    suppressed: Bool = false
  ) {
    self.topic = topic
    self.count = count
    self.suppressed = suppressed
  }
}

extension TopicCount: ContractMessage {
  package static var typeName: String { "hamlet.v1.TopicCount" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__topic_count__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TopicCount.self)
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    count = c.pointee.count
    suppressed = c.pointee.suppressed != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TopicCount.self, capacity: 1)
    hamlet__v1__topic_count__init(c)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.count = count
    c.pointee.suppressed = suppressed ? 1 : 0
  }
}

/// The counts at one moment, in the order of the topics.
package struct CountByTopicResponse: Sendable, Equatable {
  package var counts: [TopicCount] = []
  package var asOfUnixMs: Int64 = 0
  /// Of the topics that had any, by what was asked for; hidden so that neither the totals above nor
  /// the other cells tell a hidden one.
  package var cells: [TopicCell] = []

  /// With every field at its default.
  package init() {}

  package init(
    counts: [TopicCount] = [],
    asOfUnixMs: Int64 = 0,
    cells: [TopicCell] = []
  ) {
    self.counts = counts
    self.asOfUnixMs = asOfUnixMs
    self.cells = cells
  }
}

extension CountByTopicResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CountByTopicResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__count_by_topic_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CountByTopicResponse.self)
    counts = CRead.messages(c.pointee.n_counts, c.pointee.counts)
    asOfUnixMs = c.pointee.as_of_unix_ms
    cells = CRead.messages(c.pointee.n_cells, c.pointee.cells)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CountByTopicResponse.self, capacity: 1)
    hamlet__v1__count_by_topic_response__init(c)
    c.pointee.n_counts = counts.count
    c.pointee.counts = arena.messages(counts, Hamlet__V1__TopicCount.self)
    c.pointee.as_of_unix_ms = asOfUnixMs
    c.pointee.n_cells = cells.count
    c.pointee.cells = arena.messages(cells, Hamlet__V1__TopicCell.self)
  }
}

/// A person sent to another service, with her consent.
package struct Referral: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: ReferralState = .unspecified
  package var personId: RecordID = .none
  package var personName: String = ""
  package var division: String = ""
  package var consultationId: RecordID = .none
  package var recipient: String = ""
  package var topic: ConsultationTopic = .unspecified
  package var urgency: Urgency = .unspecified
  /// Only for those who care for the person.
  package var reason: String = ""
  package var answerNote: String = ""
  /// Only for those who care for the person.
  package var feedback: String = ""
  package var sentAtUnixMs: Int64 = 0
  package var expiresOn: String = ""
  package var staffName: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: ReferralState = .unspecified,
    personId: RecordID = .none,
    personName: String = "",
    division: String = "",
    consultationId: RecordID = .none,
    recipient: String = "",
    topic: ConsultationTopic = .unspecified,
    urgency: Urgency = .unspecified,
    reason: String = "",
    answerNote: String = "",
    feedback: String = "",
    sentAtUnixMs: Int64 = 0,
    expiresOn: String = "",
    staffName: String = ""
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.personId = personId
    self.personName = personName
    self.division = division
    self.consultationId = consultationId
    self.recipient = recipient
    self.topic = topic
    self.urgency = urgency
    self.reason = reason
    self.answerNote = answerNote
    self.feedback = feedback
    self.sentAtUnixMs = sentAtUnixMs
    self.expiresOn = expiresOn
    self.staffName = staffName
  }
}

extension Referral: ContractMessage {
  package static var typeName: String { "hamlet.v1.Referral" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__referral__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Referral.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = ReferralState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    personName = CRead.string(c.pointee.person_name)
    division = CRead.string(c.pointee.division)
    consultationId = CRead.id(c.pointee.consultation_id)
    recipient = CRead.string(c.pointee.recipient)
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    urgency = Urgency(rawValue: c.pointee.urgency.rawValue) ?? .unspecified
    reason = CRead.string(c.pointee.reason)
    answerNote = CRead.string(c.pointee.answer_note)
    feedback = CRead.string(c.pointee.feedback)
    sentAtUnixMs = c.pointee.sent_at_unix_ms
    expiresOn = CRead.string(c.pointee.expires_on)
    staffName = CRead.string(c.pointee.staff_name)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Referral.self, capacity: 1)
    hamlet__v1__referral__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__ReferralState(rawValue: state.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.person_name = arena.string(personName)
    c.pointee.division = arena.string(division)
    c.pointee.consultation_id = arena.id(consultationId)
    c.pointee.recipient = arena.string(recipient)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.urgency = Hamlet__V1__Urgency(rawValue: urgency.rawValue)
    c.pointee.reason = arena.string(reason)
    c.pointee.answer_note = arena.string(answerNote)
    c.pointee.feedback = arena.string(feedback)
    c.pointee.sent_at_unix_ms = sentAtUnixMs
    c.pointee.expires_on = arena.string(expiresOn)
    c.pointee.staff_name = arena.string(staffName)
  }
}

/// Where the referral stands now.
package struct ReferralStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: ReferralState = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: ReferralState = .unspecified
  ) {
    self.id = id
    self.version = version
    self.state = state
  }
}

extension ReferralStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReferralStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__referral_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReferralStateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = ReferralState(rawValue: c.pointee.state.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReferralStateResponse.self, capacity: 1)
    hamlet__v1__referral_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__ReferralState(rawValue: state.rawValue)
  }
}

/// A referral to prepare.
package struct CreateReferralRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var personId: RecordID = .none
  package var consultationId: RecordID = .none
  package var recipient: String = ""
  package var topic: ConsultationTopic = .unspecified
  package var urgency: Urgency = .unspecified
  package var reason: String = ""
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    consultationId: RecordID = .none,
    recipient: String = "",
    topic: ConsultationTopic = .unspecified,
    urgency: Urgency = .unspecified,
    reason: String = "",
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.personId = personId
    self.consultationId = consultationId
    self.recipient = recipient
    self.topic = topic
    self.urgency = urgency
    self.reason = reason
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension CreateReferralRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CreateReferralRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__create_referral_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CreateReferralRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    consultationId = CRead.id(c.pointee.consultation_id)
    recipient = CRead.string(c.pointee.recipient)
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    urgency = Urgency(rawValue: c.pointee.urgency.rawValue) ?? .unspecified
    reason = CRead.string(c.pointee.reason)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CreateReferralRequest.self, capacity: 1)
    hamlet__v1__create_referral_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.consultation_id = arena.id(consultationId)
    c.pointee.recipient = arena.string(recipient)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.urgency = Hamlet__V1__Urgency(rawValue: urgency.rawValue)
    c.pointee.reason = arena.string(reason)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// Which referral.
package struct SendReferralRequest: Sendable, Equatable {
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

extension SendReferralRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SendReferralRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__send_referral_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SendReferralRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SendReferralRequest.self, capacity: 1)
    hamlet__v1__send_referral_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// What is known of the referral.
package struct RespondReferralRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var answer: ReferralAnswer = .unspecified
  /// The recipient's reason, if it does not take the referral; a client needs none.
  package var note: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    answer: ReferralAnswer = .unspecified,
    note: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.answer = answer
    self.note = note
  }
}

extension RespondReferralRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RespondReferralRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__respond_referral_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RespondReferralRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    answer = ReferralAnswer(rawValue: c.pointee.answer.rawValue) ?? .unspecified
    note = CRead.string(c.pointee.note)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RespondReferralRequest.self, capacity: 1)
    hamlet__v1__respond_referral_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.answer = Hamlet__V1__ReferralAnswer(rawValue: answer.rawValue)
    c.pointee.note = arena.string(note)
  }
}

/// What came of the visit.
package struct RecordReferralFeedbackRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var feedback: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    feedback: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.feedback = feedback
  }
}

extension RecordReferralFeedbackRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordReferralFeedbackRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_referral_feedback_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordReferralFeedbackRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    feedback = CRead.string(c.pointee.feedback)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordReferralFeedbackRequest.self, capacity: 1)
    hamlet__v1__record_referral_feedback_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.feedback = arena.string(feedback)
  }
}
