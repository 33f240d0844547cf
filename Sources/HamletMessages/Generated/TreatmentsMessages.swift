// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// One step of a treatment, on the case's own page only.
package struct TreatmentEntry: Sendable, Equatable {
  package var treatment: Treatment = .unspecified
  package var treatedOn: String = ""
  package var note: String = ""
  package var recordedBy: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    treatment: Treatment = .unspecified,
    treatedOn: String = "",
    note: String = "",
    recordedBy: String = ""
  ) {
    self.treatment = treatment
    self.treatedOn = treatedOn
    self.note = note
    self.recordedBy = recordedBy
  }
}

extension TreatmentEntry: ContractMessage {
  package static var typeName: String { "hamlet.v1.TreatmentEntry" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__treatment_entry__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TreatmentEntry.self)
    treatment = Treatment(rawValue: c.pointee.treatment.rawValue) ?? .unspecified
    treatedOn = CRead.string(c.pointee.treated_on)
    note = CRead.string(c.pointee.note)
    recordedBy = CRead.string(c.pointee.recorded_by)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TreatmentEntry.self, capacity: 1)
    hamlet__v1__treatment_entry__init(c)
    c.pointee.treatment = Hamlet__V1__Treatment(rawValue: treatment.rawValue)
    c.pointee.treated_on = arena.string(treatedOn)
    c.pointee.note = arena.string(note)
    c.pointee.recorded_by = arena.string(recordedBy)
  }
}

/// What became of it.
package struct RecordTreatmentRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var treatment: Treatment = .unspecified
  package var treatedOn: String = ""
  /// After the day of the step; none: nothing more is planned.
  ///
  /// None after a declined one.
  package var recheckOn: String = ""
  package var note: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    treatment: Treatment = .unspecified,
    treatedOn: String = "",
    recheckOn: String = "",
    note: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.treatment = treatment
    self.treatedOn = treatedOn
    self.recheckOn = recheckOn
    self.note = note
  }
}

extension RecordTreatmentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordTreatmentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_treatment_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordTreatmentRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    treatment = Treatment(rawValue: c.pointee.treatment.rawValue) ?? .unspecified
    treatedOn = CRead.string(c.pointee.treated_on)
    recheckOn = CRead.string(c.pointee.recheck_on)
    note = CRead.string(c.pointee.note)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordTreatmentRequest.self, capacity: 1)
    hamlet__v1__record_treatment_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.treatment = Hamlet__V1__Treatment(rawValue: treatment.rawValue)
    c.pointee.treated_on = arena.string(treatedOn)
    c.pointee.recheck_on = arena.string(recheckOn)
    c.pointee.note = arena.string(note)
  }
}

/// The case at its new version.
package struct RecordTreatmentResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var recheckOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    recheckOn: String = ""
  ) {
    self.id = id
    self.version = version
    self.recheckOn = recheckOn
  }
}

extension RecordTreatmentResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordTreatmentResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_treatment_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordTreatmentResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    recheckOn = CRead.string(c.pointee.recheck_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordTreatmentResponse.self, capacity: 1)
    hamlet__v1__record_treatment_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.recheck_on = arena.string(recheckOn)
  }
}

/// Until when.
package struct ListTreatmentsDueRequest: Sendable, Equatable {
  /// Empty: today.
  package var until: String = ""
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    until: String = "",
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.until = until
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListTreatmentsDueRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListTreatmentsDueRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_treatments_due_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListTreatmentsDueRequest.self)
    until = CRead.string(c.pointee.until)
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListTreatmentsDueRequest.self, capacity: 1)
    hamlet__v1__list_treatments_due_request__init(c)
    c.pointee.until = arena.string(until)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A re-check that was agreed.
package struct TreatmentDue: Sendable, Equatable {
  package var submissionId: RecordID = .none
  package var personId: RecordID = .none
  package var recordNo: String = ""
  package var name: String = ""
  package var division: String = ""
  package var recheckOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    submissionId: RecordID = .none,
    personId: RecordID = .none,
    recordNo: String = "",
    name: String = "",
    division: String = "",
    recheckOn: String = ""
  ) {
    self.submissionId = submissionId
    self.personId = personId
    self.recordNo = recordNo
    self.name = name
    self.division = division
    self.recheckOn = recheckOn
  }
}

extension TreatmentDue: ContractMessage {
  package static var typeName: String { "hamlet.v1.TreatmentDue" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__treatment_due__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TreatmentDue.self)
    submissionId = CRead.id(c.pointee.submission_id)
    personId = CRead.id(c.pointee.person_id)
    recordNo = CRead.string(c.pointee.record_no)
    name = CRead.string(c.pointee.name)
    division = CRead.string(c.pointee.division)
    recheckOn = CRead.string(c.pointee.recheck_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TreatmentDue.self, capacity: 1)
    hamlet__v1__treatment_due__init(c)
    c.pointee.submission_id = arena.id(submissionId)
    c.pointee.person_id = arena.id(personId)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.name = arena.string(name)
    c.pointee.division = arena.string(division)
    c.pointee.recheck_on = arena.string(recheckOn)
  }
}

/// A page, the earliest first.
package struct ListTreatmentsDueResponse: Sendable, Equatable {
  package var entries: [TreatmentDue] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    entries: [TreatmentDue] = [],
    nextPageToken: String = ""
  ) {
    self.entries = entries
    self.nextPageToken = nextPageToken
  }
}

extension ListTreatmentsDueResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListTreatmentsDueResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_treatments_due_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListTreatmentsDueResponse.self)
    entries = CRead.messages(c.pointee.n_entries, c.pointee.entries)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListTreatmentsDueResponse.self, capacity: 1)
    hamlet__v1__list_treatments_due_response__init(c)
    c.pointee.n_entries = entries.count
    c.pointee.entries = arena.messages(entries, Hamlet__V1__TreatmentDue.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
