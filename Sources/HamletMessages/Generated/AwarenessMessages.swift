// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// How many were asked a question, and how many knew.
package struct AwarenessCheck: Sendable, Equatable {
  package var question: String = ""
  package var askedCount: UInt32 = 0
  /// 0 where suppressed.
  package var knewCount: UInt32 = 0
  /// Outside of the village: fewer than 5 were asked, knew or did not know.
  package var suppressed: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    question: String = "",
    askedCount: UInt32 = 0,
    knewCount: UInt32 = 0,
    suppressed: Bool = false
  ) {
    self.question = question
    self.askedCount = askedCount
    self.knewCount = knewCount
    self.suppressed = suppressed
  }
}

extension AwarenessCheck: ContractMessage {
  package static var typeName: String { "hamlet.v1.AwarenessCheck" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__awareness_check__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AwarenessCheck.self)
    question = CRead.string(c.pointee.question)
    askedCount = c.pointee.asked_count
    knewCount = c.pointee.knew_count
    suppressed = c.pointee.suppressed != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AwarenessCheck.self, capacity: 1)
    hamlet__v1__awareness_check__init(c)
    c.pointee.question = arena.string(question)
    c.pointee.asked_count = askedCount
    c.pointee.knew_count = knewCount
    c.pointee.suppressed = suppressed ? 1 : 0
  }
}

/// A question and its counts, to be written down.
package struct AwarenessEntry: Sendable, Equatable {
  package var question: String = ""
  package var askedCount: UInt32 = 0
  /// Not more than were asked.
  package var knewCount: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    question: String = "",
    askedCount: UInt32 = 0,
    knewCount: UInt32 = 0
  ) {
    self.question = question
    self.askedCount = askedCount
    self.knewCount = knewCount
  }
}

extension AwarenessEntry: ContractMessage {
  package static var typeName: String { "hamlet.v1.AwarenessEntry" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__awareness_entry__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AwarenessEntry.self)
    question = CRead.string(c.pointee.question)
    askedCount = c.pointee.asked_count
    knewCount = c.pointee.knew_count
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AwarenessEntry.self, capacity: 1)
    hamlet__v1__awareness_entry__init(c)
    c.pointee.question = arena.string(question)
    c.pointee.asked_count = askedCount
    c.pointee.knew_count = knewCount
  }
}

/// What the audience of a piece of outreach knew.
package struct RecordAwarenessRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var outreachId: RecordID = .none
  /// At most 20 for one piece of outreach.
  package var checks: [AwarenessEntry] = []
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    outreachId: RecordID = .none,
    checks: [AwarenessEntry] = [],
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.outreachId = outreachId
    self.checks = checks
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension RecordAwarenessRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordAwarenessRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_awareness_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordAwarenessRequest.self)
    id = CRead.id(c.pointee.id)
    outreachId = CRead.id(c.pointee.outreach_id)
    checks = CRead.messages(c.pointee.n_checks, c.pointee.checks)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordAwarenessRequest.self, capacity: 1)
    hamlet__v1__record_awareness_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.outreach_id = arena.id(outreachId)
    c.pointee.n_checks = checks.count
    c.pointee.checks = arena.messages(checks, Hamlet__V1__AwarenessEntry.self)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}
