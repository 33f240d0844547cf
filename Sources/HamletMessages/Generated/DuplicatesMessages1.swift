// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// One of the two records of a case, as far as the caller may see it.
package struct DuplicateRecord: Sendable, Equatable {
  /// Absent where the record lies elsewhere.
  package var id: RecordID = .none
  package var recordNo: String = ""
  package var name: String = ""
  package var sex: Sex = .unspecified
  package var birth: PartialDate? = nil
  package var division: String = ""
  /// Masked.
  package var phones: [String] = []
  /// Masked.
  package var documents: [String] = []
  package var address: String = ""
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    recordNo: String = "",
    name: String = "",
    sex: Sex = .unspecified,
    birth: PartialDate? = nil,
    division: String = "",
    phones: [String] = [],
    documents: [String] = [],
    address: String = "",
    version: UInt64 = 0
  ) {
    self.id = id
    self.recordNo = recordNo
    self.name = name
    self.sex = sex
    self.birth = birth
    self.division = division
    self.phones = phones
    self.documents = documents
    self.address = address
    self.version = version
  }
}

extension DuplicateRecord: ContractMessage {
  package static var typeName: String { "hamlet.v1.DuplicateRecord" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__duplicate_record__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DuplicateRecord.self)
    id = CRead.id(c.pointee.id)
    recordNo = CRead.string(c.pointee.record_no)
    name = CRead.string(c.pointee.name)
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    birth = CRead.message(c.pointee.birth)
    division = CRead.string(c.pointee.division)
    phones = CRead.strings(c.pointee.n_phones, c.pointee.phones)
    documents = CRead.strings(c.pointee.n_documents, c.pointee.documents)
    address = CRead.string(c.pointee.address)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DuplicateRecord.self, capacity: 1)
    hamlet__v1__duplicate_record__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.name = arena.string(name)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.birth = arena.message(birth, Hamlet__V1__PartialDate.self)
    c.pointee.division = arena.string(division)
    c.pointee.n_phones = phones.count
    c.pointee.phones = arena.strings(phones)
    c.pointee.n_documents = documents.count
    c.pointee.documents = arena.strings(documents)
    c.pointee.address = arena.string(address)
    c.pointee.version = version
  }
}

/// Two records that may be of one person.
package struct DuplicateCase: Sendable, Equatable {
  package var id: RecordID = .none
  package var state: DuplicateState = .unspecified
  package var source: DuplicateSource = .unspecified
  package var score: UInt32 = 0
  /// Absent for a record in another village.
  package var first: DuplicateRecord? = nil
  package var second: DuplicateRecord? = nil
  package var elsewhere: Bool = false
  /// Names of the facts in which the two differ.
  package var differing: [String] = []
  package var reason: String = ""
  package var foundBy: String = ""
  package var foundAtUnixMs: Int64 = 0
  package var decidedBy: String = ""
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    state: DuplicateState = .unspecified,
    source: DuplicateSource = .unspecified,
    score: UInt32 = 0,
    first: DuplicateRecord? = nil,
    second: DuplicateRecord? = nil,
    elsewhere: Bool = false,
    differing: [String] = [],
    reason: String = "",
    foundBy: String = "",
    foundAtUnixMs: Int64 = 0,
    decidedBy: String = "",
    version: UInt64 = 0
  ) {
    self.id = id
    self.state = state
    self.source = source
    self.score = score
    self.first = first
    self.second = second
    self.elsewhere = elsewhere
    self.differing = differing
    self.reason = reason
    self.foundBy = foundBy
    self.foundAtUnixMs = foundAtUnixMs
    self.decidedBy = decidedBy
    self.version = version
  }
}

extension DuplicateCase: ContractMessage {
  package static var typeName: String { "hamlet.v1.DuplicateCase" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__duplicate_case__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DuplicateCase.self)
    id = CRead.id(c.pointee.id)
    state = DuplicateState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    source = DuplicateSource(rawValue: c.pointee.source.rawValue) ?? .unspecified
    score = c.pointee.score
    first = CRead.message(c.pointee.first)
    second = CRead.message(c.pointee.second)
    elsewhere = c.pointee.elsewhere != 0
    differing = CRead.strings(c.pointee.n_differing, c.pointee.differing)
    reason = CRead.string(c.pointee.reason)
    foundBy = CRead.string(c.pointee.found_by)
    foundAtUnixMs = c.pointee.found_at_unix_ms
    decidedBy = CRead.string(c.pointee.decided_by)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DuplicateCase.self, capacity: 1)
    hamlet__v1__duplicate_case__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.state = Hamlet__V1__DuplicateState(rawValue: state.rawValue)
    c.pointee.source = Hamlet__V1__DuplicateSource(rawValue: source.rawValue)
    c.pointee.score = score
    c.pointee.first = arena.message(first, Hamlet__V1__DuplicateRecord.self)
    c.pointee.second = arena.message(second, Hamlet__V1__DuplicateRecord.self)
    c.pointee.elsewhere = elsewhere ? 1 : 0
    c.pointee.n_differing = differing.count
    c.pointee.differing = arena.strings(differing)
    c.pointee.reason = arena.string(reason)
    c.pointee.found_by = arena.string(foundBy)
    c.pointee.found_at_unix_ms = foundAtUnixMs
    c.pointee.decided_by = arena.string(decidedBy)
    c.pointee.version = version
  }
}

/// Which two records may be of one person.
package struct FlagDuplicateRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var firstId: RecordID = .none
  /// The second by id, or by the number of its record, which may lie elsewhere.
  package var secondId: RecordID = .none
  package var secondRecordNo: String = ""
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    firstId: RecordID = .none,
    secondId: RecordID = .none,
    secondRecordNo: String = "",
    reason: String = ""
  ) {
    self.id = id
    self.firstId = firstId
    self.secondId = secondId
    self.secondRecordNo = secondRecordNo
    self.reason = reason
  }
}

extension FlagDuplicateRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.FlagDuplicateRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__flag_duplicate_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__FlagDuplicateRequest.self)
    id = CRead.id(c.pointee.id)
    firstId = CRead.id(c.pointee.first_id)
    secondId = CRead.id(c.pointee.second_id)
    secondRecordNo = CRead.string(c.pointee.second_record_no)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__FlagDuplicateRequest.self, capacity: 1)
    hamlet__v1__flag_duplicate_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.first_id = arena.id(firstId)
    c.pointee.second_id = arena.id(secondId)
    c.pointee.second_record_no = arena.string(secondRecordNo)
    c.pointee.reason = arena.string(reason)
  }
}

/// Where a case stands now.
package struct DuplicateCaseState: Sendable, Equatable {
  package var id: RecordID = .none
  package var state: DuplicateState = .unspecified
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    state: DuplicateState = .unspecified,
    version: UInt64 = 0
  ) {
    self.id = id
    self.state = state
    self.version = version
  }
}

extension DuplicateCaseState: ContractMessage {
  package static var typeName: String { "hamlet.v1.DuplicateCaseState" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__duplicate_case_state__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DuplicateCaseState.self)
    id = CRead.id(c.pointee.id)
    state = DuplicateState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DuplicateCaseState.self, capacity: 1)
    hamlet__v1__duplicate_case_state__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.state = Hamlet__V1__DuplicateState(rawValue: state.rawValue)
    c.pointee.version = version
  }
}

/// Which cases to list.
package struct ListDuplicateCasesRequest: Sendable, Equatable {
  package var state: DuplicateState = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: DuplicateState = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.state = state
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListDuplicateCasesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListDuplicateCasesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_duplicate_cases_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListDuplicateCasesRequest.self)
    state = DuplicateState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListDuplicateCasesRequest.self, capacity: 1)
    hamlet__v1__list_duplicate_cases_request__init(c)
    c.pointee.state = Hamlet__V1__DuplicateState(rawValue: state.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of cases, newest last.
package struct ListDuplicateCasesResponse: Sendable, Equatable {
  package var cases: [DuplicateCase] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    cases: [DuplicateCase] = [],
    nextPageToken: String = ""
  ) {
    self.cases = cases
    self.nextPageToken = nextPageToken
  }
}

extension ListDuplicateCasesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListDuplicateCasesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_duplicate_cases_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListDuplicateCasesResponse.self)
    cases = CRead.messages(c.pointee.n_cases, c.pointee.cases)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListDuplicateCasesResponse.self, capacity: 1)
    hamlet__v1__list_duplicate_cases_response__init(c)
    c.pointee.n_cases = cases.count
    c.pointee.cases = arena.messages(cases, Hamlet__V1__DuplicateCase.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// What is decided about a case.
package struct ResolveDuplicateRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0
  package var decision: DuplicateDecision = .unspecified
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    decision: DuplicateDecision = .unspecified,
    reason: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.decision = decision
    self.reason = reason
  }
}

extension ResolveDuplicateRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ResolveDuplicateRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__resolve_duplicate_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ResolveDuplicateRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    decision = DuplicateDecision(rawValue: c.pointee.decision.rawValue) ?? .unspecified
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ResolveDuplicateRequest.self, capacity: 1)
    hamlet__v1__resolve_duplicate_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.decision = Hamlet__V1__DuplicateDecision(rawValue: decision.rawValue)
    c.pointee.reason = arena.string(reason)
  }
}

/// Which part of the register to compare with the whole of it.
package struct ScanDuplicatesRequest: Sendable, Equatable {
  package var division: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = ""
  ) {
    self.division = division
  }
}

extension ScanDuplicatesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ScanDuplicatesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__scan_duplicates_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ScanDuplicatesRequest.self)
    division = CRead.string(c.pointee.division)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ScanDuplicatesRequest.self, capacity: 1)
    hamlet__v1__scan_duplicates_request__init(c)
    c.pointee.division = arena.string(division)
  }
}

/// What a scan found.
package struct ScanDuplicatesResponse: Sendable, Equatable {
  package var compared: UInt32 = 0
  /// Pairs for which there was no case.
  package var newCases: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    compared: UInt32 = 0,
    newCases: UInt32 = 0
  ) {
    self.compared = compared
    self.newCases = newCases
  }
}

extension ScanDuplicatesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ScanDuplicatesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__scan_duplicates_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ScanDuplicatesResponse.self)
    compared = c.pointee.compared
    newCases = c.pointee.new_cases
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ScanDuplicatesResponse.self, capacity: 1)
    hamlet__v1__scan_duplicates_response__init(c)
    c.pointee.compared = compared
    c.pointee.new_cases = newCases
  }
}

/// From which record a fact is taken.
package struct FieldChoice: Sendable, Equatable {
  /// name, sex, birth, phones, documents, note, residence or household.
  package var fieldName: String = ""
  package var choice: MergeChoice = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    fieldName: String = "",
    choice: MergeChoice = .unspecified
  ) {
    self.fieldName = fieldName
    self.choice = choice
  }
}

extension FieldChoice: ContractMessage {
  package static var typeName: String { "hamlet.v1.FieldChoice" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__field_choice__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__FieldChoice.self)
    fieldName = CRead.string(c.pointee.field_name)
    choice = MergeChoice(rawValue: c.pointee.choice.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__FieldChoice.self, capacity: 1)
    hamlet__v1__field_choice__init(c)
    c.pointee.field_name = arena.string(fieldName)
    c.pointee.choice = Hamlet__V1__MergeChoice(rawValue: choice.rawValue)
  }
}

/// Which record stays, which goes into it, and what is taken from where.
package struct MergePersonsRequest: Sendable, Equatable {
  /// Of the merge, made by the client.
  package var id: RecordID = .none
  package var winnerId: RecordID = .none
  package var winnerVersion: UInt64 = 0
  package var loserId: RecordID = .none
  package var loserVersion: UInt64 = 0
  /// Facts not named are the winner's; its phones, documents and note are joined by the loser's.
  package var choices: [FieldChoice] = []
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    winnerId: RecordID = .none,
    winnerVersion: UInt64 = 0,
    loserId: RecordID = .none,
    loserVersion: UInt64 = 0,
    choices: [FieldChoice] = [],
    reason: String = ""
  ) {
    self.id = id
    self.winnerId = winnerId
    self.winnerVersion = winnerVersion
    self.loserId = loserId
    self.loserVersion = loserVersion
    self.choices = choices
    self.reason = reason
  }
}

extension MergePersonsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.MergePersonsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__merge_persons_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__MergePersonsRequest.self)
    id = CRead.id(c.pointee.id)
    winnerId = CRead.id(c.pointee.winner_id)
    winnerVersion = c.pointee.winner_version
    loserId = CRead.id(c.pointee.loser_id)
    loserVersion = c.pointee.loser_version
    choices = CRead.messages(c.pointee.n_choices, c.pointee.choices)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MergePersonsRequest.self, capacity: 1)
    hamlet__v1__merge_persons_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.winner_id = arena.id(winnerId)
    c.pointee.winner_version = winnerVersion
    c.pointee.loser_id = arena.id(loserId)
    c.pointee.loser_version = loserVersion
    c.pointee.n_choices = choices.count
    c.pointee.choices = arena.messages(choices, Hamlet__V1__FieldChoice.self)
    c.pointee.reason = arena.string(reason)
  }
}
