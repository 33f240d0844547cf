// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// What was wrong in a closed consultation, and why it is changed.
package struct CorrectConsultationRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// Stands beside the old values.
  package var reason: String = ""
  /// Which of the following to set: topics, urgency, question, advice, materials, items,
  /// audience_count, duration_s.
  package var updateMask: [String] = []
  package var topics: [ConsultationTopic] = []
  package var urgency: Urgency = .unspecified
  package var question: String = ""
  package var advice: String = ""
  package var materials: [String] = []
  package var items: [GivenItem] = []
  package var audienceCount: UInt32 = 0
  package var durationS: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    reason: String = "",
    updateMask: [String] = [],
    topics: [ConsultationTopic] = [],
    urgency: Urgency = .unspecified,
    question: String = "",
    advice: String = "",
    materials: [String] = [],
    items: [GivenItem] = [],
    audienceCount: UInt32 = 0,
    durationS: UInt32 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.reason = reason
    self.updateMask = updateMask
    self.topics = topics
    self.urgency = urgency
    self.question = question
    self.advice = advice
    self.materials = materials
    self.items = items
    self.audienceCount = audienceCount
    self.durationS = durationS
  }
}

extension CorrectConsultationRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CorrectConsultationRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__correct_consultation_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CorrectConsultationRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    reason = CRead.string(c.pointee.reason)
    updateMask = CRead.strings(c.pointee.n_update_mask, c.pointee.update_mask)
    topics = CRead.enums(c.pointee.n_topics, c.pointee.topics)
    urgency = Urgency(rawValue: c.pointee.urgency.rawValue) ?? .unspecified
    question = CRead.string(c.pointee.question)
    advice = CRead.string(c.pointee.advice)
    materials = CRead.strings(c.pointee.n_materials, c.pointee.materials)
    items = CRead.messages(c.pointee.n_items, c.pointee.items)
    audienceCount = c.pointee.audience_count
    durationS = c.pointee.duration_s
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CorrectConsultationRequest.self, capacity: 1)
    hamlet__v1__correct_consultation_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.reason = arena.string(reason)
    c.pointee.n_update_mask = updateMask.count
    c.pointee.update_mask = arena.strings(updateMask)
    c.pointee.n_topics = topics.count
    c.pointee.topics = arena.enums(topics, Hamlet__V1__ConsultationTopic.self)
    c.pointee.urgency = Hamlet__V1__Urgency(rawValue: urgency.rawValue)
    c.pointee.question = arena.string(question)
    c.pointee.advice = arena.string(advice)
    c.pointee.n_materials = materials.count
    c.pointee.materials = arena.strings(materials)
    c.pointee.n_items = items.count
    c.pointee.items = arena.messages(items, Hamlet__V1__GivenItem.self)
    c.pointee.audience_count = audienceCount
    c.pointee.duration_s = durationS
  }
}

/// Which consultation.
package struct GetConsultationHistoryRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// What the texts are needed for; without it they are left out.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    purpose: Purpose = .unspecified
  ) {
    self.id = id
    self.purpose = purpose
  }
}

extension GetConsultationHistoryRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetConsultationHistoryRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_consultation_history_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetConsultationHistoryRequest.self)
    id = CRead.id(c.pointee.id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetConsultationHistoryRequest.self, capacity: 1)
    hamlet__v1__get_consultation_history_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// One field that was changed.
package struct ConsultationChange: Sendable, Equatable {
  package var version: UInt64 = 0
  package var changedAtUnixMs: Int64 = 0
  package var changedBy: String = ""
  package var fieldName: String = ""
  /// Of a closed consultation; while it was open no old value is kept.
  package var isCorrection: Bool = false
  /// Only of a correction, and only for who may read the text.
  package var oldValue: String = ""
  /// Only for who may read the text.
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    version: UInt64 = 0,
    changedAtUnixMs: Int64 = 0,
    changedBy: String = "",
    fieldName: String = "",
    isCorrection: Bool = false,
    oldValue: String = "",
    reason: String = ""
  ) {
    self.version = version
    self.changedAtUnixMs = changedAtUnixMs
    self.changedBy = changedBy
    self.fieldName = fieldName
    self.isCorrection = isCorrection
    self.oldValue = oldValue
    self.reason = reason
  }
}

extension ConsultationChange: ContractMessage {
  package static var typeName: String { "hamlet.v1.ConsultationChange" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__consultation_change__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ConsultationChange.self)
    version = c.pointee.version
    changedAtUnixMs = c.pointee.changed_at_unix_ms
    changedBy = CRead.string(c.pointee.changed_by)
    fieldName = CRead.string(c.pointee.field_name)
    isCorrection = c.pointee.is_correction != 0
    oldValue = CRead.string(c.pointee.old_value)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ConsultationChange.self, capacity: 1)
    hamlet__v1__consultation_change__init(c)
    c.pointee.version = version
    c.pointee.changed_at_unix_ms = changedAtUnixMs
    c.pointee.changed_by = arena.string(changedBy)
    c.pointee.field_name = arena.string(fieldName)
    c.pointee.is_correction = isCorrection ? 1 : 0
    c.pointee.old_value = arena.string(oldValue)
    c.pointee.reason = arena.string(reason)
  }
}
