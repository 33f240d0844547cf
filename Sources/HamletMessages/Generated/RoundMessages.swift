// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A round to open.
package struct OpenUpdateRoundRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var title: String = ""
  /// By when it is meant to be done; a service standard, after which nothing is closed by itself.
  package var dueOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    title: String = "",
    dueOn: String = ""
  ) {
    self.id = id
    self.title = title
    self.dueOn = dueOn
  }
}

extension OpenUpdateRoundRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.OpenUpdateRoundRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__open_update_round_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__OpenUpdateRoundRequest.self)
    id = CRead.id(c.pointee.id)
    title = CRead.string(c.pointee.title)
    dueOn = CRead.string(c.pointee.due_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__OpenUpdateRoundRequest.self, capacity: 1)
    hamlet__v1__open_update_round_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.title = arena.string(title)
    c.pointee.due_on = arena.string(dueOn)
  }
}

/// Which round to close.
package struct CloseUpdateRoundRequest: Sendable, Equatable {
  package var id: RecordID = .none
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

extension CloseUpdateRoundRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CloseUpdateRoundRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__close_update_round_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CloseUpdateRoundRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CloseUpdateRoundRequest.self, capacity: 1)
    hamlet__v1__close_update_round_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// A round through the town's register.
package struct UpdateRound: Sendable, Equatable {
  package var id: RecordID = .none
  package var title: String = ""
  package var state: UpdateRoundState = .unspecified
  package var openedOn: String = ""
  package var dueOn: String = ""
  package var closedOn: String = ""
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    title: String = "",
    state: UpdateRoundState = .unspecified,
    openedOn: String = "",
    dueOn: String = "",
    closedOn: String = "",
    version: UInt64 = 0
  ) {
    self.id = id
    self.title = title
    self.state = state
    self.openedOn = openedOn
    self.dueOn = dueOn
    self.closedOn = closedOn
    self.version = version
  }
}

extension UpdateRound: ContractMessage {
  package static var typeName: String { "hamlet.v1.UpdateRound" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__update_round__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UpdateRound.self)
    id = CRead.id(c.pointee.id)
    title = CRead.string(c.pointee.title)
    state = UpdateRoundState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    openedOn = CRead.string(c.pointee.opened_on)
    dueOn = CRead.string(c.pointee.due_on)
    closedOn = CRead.string(c.pointee.closed_on)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UpdateRound.self, capacity: 1)
    hamlet__v1__update_round__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.title = arena.string(title)
    c.pointee.state = Hamlet__V1__UpdateRoundState(rawValue: state.rawValue)
    c.pointee.opened_on = arena.string(openedOn)
    c.pointee.due_on = arena.string(dueOn)
    c.pointee.closed_on = arena.string(closedOn)
    c.pointee.version = version
  }
}

/// Which rounds.
package struct ListUpdateRoundsRequest: Sendable, Equatable {
  /// Unspecified: all.
  package var state: UpdateRoundState = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: UpdateRoundState = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.state = state
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListUpdateRoundsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListUpdateRoundsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_update_rounds_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListUpdateRoundsRequest.self)
    state = UpdateRoundState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListUpdateRoundsRequest.self, capacity: 1)
    hamlet__v1__list_update_rounds_request__init(c)
    c.pointee.state = Hamlet__V1__UpdateRoundState(rawValue: state.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of rounds, the newest first.
package struct ListUpdateRoundsResponse: Sendable, Equatable {
  package var rounds: [UpdateRound] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    rounds: [UpdateRound] = [],
    nextPageToken: String = ""
  ) {
    self.rounds = rounds
    self.nextPageToken = nextPageToken
  }
}

extension ListUpdateRoundsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListUpdateRoundsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_update_rounds_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListUpdateRoundsResponse.self)
    rounds = CRead.messages(c.pointee.n_rounds, c.pointee.rounds)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListUpdateRoundsResponse.self, capacity: 1)
    hamlet__v1__list_update_rounds_response__init(c)
    c.pointee.n_rounds = rounds.count
    c.pointee.rounds = arena.messages(rounds, Hamlet__V1__UpdateRound.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Whose worklist.
package struct ListRoundWorkRequest: Sendable, Equatable {
  package var roundId: RecordID = .none
  /// One village.
  ///
  /// Empty: the own.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    roundId: RecordID = .none,
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.roundId = roundId
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListRoundWorkRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListRoundWorkRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_round_work_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListRoundWorkRequest.self)
    roundId = CRead.id(c.pointee.round_id)
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListRoundWorkRequest.self, capacity: 1)
    hamlet__v1__list_round_work_request__init(c)
    c.pointee.round_id = arena.id(roundId)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of the records that are still to be gone through, by record number.
package struct ListRoundWorkResponse: Sendable, Equatable {
  package var records: [RosterEntry] = []
  package var nextPageToken: String = ""
  package var waiting: UInt64 = 0
  /// Who did not agree to be contacted: on no list, gone through only when they come.
  package var withoutContact: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    records: [RosterEntry] = [],
    nextPageToken: String = "",
    waiting: UInt64 = 0,
    withoutContact: UInt64 = 0
  ) {
    self.records = records
    self.nextPageToken = nextPageToken
    self.waiting = waiting
    self.withoutContact = withoutContact
  }
}

extension ListRoundWorkResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListRoundWorkResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_round_work_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListRoundWorkResponse.self)
    records = CRead.messages(c.pointee.n_records, c.pointee.records)
    nextPageToken = CRead.string(c.pointee.next_page_token)
    waiting = c.pointee.waiting
    withoutContact = c.pointee.without_contact
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListRoundWorkResponse.self, capacity: 1)
    hamlet__v1__list_round_work_response__init(c)
    c.pointee.n_records = records.count
    c.pointee.records = arena.messages(records, Hamlet__V1__RosterEntry.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
    c.pointee.waiting = waiting
    c.pointee.without_contact = withoutContact
  }
}

/// What came of it.
package struct RecordRoundAnswerRequest: Sendable, Equatable {
  package var roundId: RecordID = .none
  package var personId: RecordID = .none
  package var answer: RoundAnswer = .unspecified
  /// Who did not agree to be contacted is answered for at the window alone.
  package var setting: RoundSetting = .unspecified
  /// Empty: today.
  package var on: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    roundId: RecordID = .none,
    personId: RecordID = .none,
    answer: RoundAnswer = .unspecified,
    setting: RoundSetting = .unspecified,
    on: String = ""
  ) {
    self.roundId = roundId
    self.personId = personId
    self.answer = answer
    self.setting = setting
    self.on = on
  }
}

extension RecordRoundAnswerRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordRoundAnswerRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_round_answer_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordRoundAnswerRequest.self)
    roundId = CRead.id(c.pointee.round_id)
    personId = CRead.id(c.pointee.person_id)
    answer = RoundAnswer(rawValue: c.pointee.answer.rawValue) ?? .unspecified
    setting = RoundSetting(rawValue: c.pointee.setting.rawValue) ?? .unspecified
    on = CRead.string(c.pointee.on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordRoundAnswerRequest.self, capacity: 1)
    hamlet__v1__record_round_answer_request__init(c)
    c.pointee.round_id = arena.id(roundId)
    c.pointee.person_id = arena.id(personId)
    c.pointee.answer = Hamlet__V1__RoundAnswer(rawValue: answer.rawValue)
    c.pointee.setting = Hamlet__V1__RoundSetting(rawValue: setting.rawValue)
    c.pointee.on = arena.string(on)
  }
}

/// Of which round.
package struct GetRoundProgressRequest: Sendable, Equatable {
  package var roundId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    roundId: RecordID = .none
  ) {
    self.roundId = roundId
  }
}

extension GetRoundProgressRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetRoundProgressRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_round_progress_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetRoundProgressRequest.self)
    roundId = CRead.id(c.pointee.round_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetRoundProgressRequest.self, capacity: 1)
    hamlet__v1__get_round_progress_request__init(c)
    c.pointee.round_id = arena.id(roundId)
  }
}

/// A count, or that it is of fewer than five people and therefore not shown.
package struct RoundCount: Sendable, Equatable {
  package var count: UInt64 = 0
  package var suppressed: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    count: UInt64 = 0,
    suppressed: Bool = false
  ) {
    self.count = count
    self.suppressed = suppressed
  }
}

extension RoundCount: ContractMessage {
  package static var typeName: String { "hamlet.v1.RoundCount" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__round_count__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RoundCount.self)
    count = c.pointee.count
    suppressed = c.pointee.suppressed != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RoundCount.self, capacity: 1)
    hamlet__v1__round_count__init(c)
    c.pointee.count = count
    c.pointee.suppressed = suppressed ? 1 : 0
  }
}

/// How far a round has come; those without consent to contact stand apart.
package struct RoundProgress: Sendable, Equatable {
  package var confirmed: RoundCount? = nil
  package var corrected: RoundCount? = nil
  package var prefersNot: RoundCount? = nil
  package var waiting: RoundCount? = nil
  package var withoutContact: RoundCount? = nil
  /// Of all but those without contact.
  package var total: RoundCount? = nil

  /// With every field at its default.
  package init() {}

  package init(
    confirmed: RoundCount? = nil,
    corrected: RoundCount? = nil,
    prefersNot: RoundCount? = nil,
    waiting: RoundCount? = nil,
    withoutContact: RoundCount? = nil,
    total: RoundCount? = nil
  ) {
    self.confirmed = confirmed
    self.corrected = corrected
    self.prefersNot = prefersNot
    self.waiting = waiting
    self.withoutContact = withoutContact
    self.total = total
  }
}

extension RoundProgress: ContractMessage {
  package static var typeName: String { "hamlet.v1.RoundProgress" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__round_progress__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RoundProgress.self)
    confirmed = CRead.message(c.pointee.confirmed)
    corrected = CRead.message(c.pointee.corrected)
    prefersNot = CRead.message(c.pointee.prefers_not)
    waiting = CRead.message(c.pointee.waiting)
    withoutContact = CRead.message(c.pointee.without_contact)
    total = CRead.message(c.pointee.total)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RoundProgress.self, capacity: 1)
    hamlet__v1__round_progress__init(c)
    c.pointee.confirmed = arena.message(confirmed, Hamlet__V1__RoundCount.self)
    c.pointee.corrected = arena.message(corrected, Hamlet__V1__RoundCount.self)
    c.pointee.prefers_not = arena.message(prefersNot, Hamlet__V1__RoundCount.self)
    c.pointee.waiting = arena.message(waiting, Hamlet__V1__RoundCount.self)
    c.pointee.without_contact = arena.message(withoutContact, Hamlet__V1__RoundCount.self)
    c.pointee.total = arena.message(total, Hamlet__V1__RoundCount.self)
  }
}

/// The own village and the town, never villages side by side.
package struct GetRoundProgressResponse: Sendable, Equatable {
  package var asOfUnixMs: Int64 = 0
  /// Only for who works in one village.
  package var village: RoundProgress? = nil
  package var town: RoundProgress? = nil

  /// With every field at its default.
  package init() {}

  package init(
    asOfUnixMs: Int64 = 0,
    village: RoundProgress? = nil,
    town: RoundProgress? = nil
  ) {
    self.asOfUnixMs = asOfUnixMs
    self.village = village
    self.town = town
  }
}

extension GetRoundProgressResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetRoundProgressResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_round_progress_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetRoundProgressResponse.self)
    asOfUnixMs = c.pointee.as_of_unix_ms
    village = CRead.message(c.pointee.village)
    town = CRead.message(c.pointee.town)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetRoundProgressResponse.self, capacity: 1)
    hamlet__v1__get_round_progress_response__init(c)
    c.pointee.as_of_unix_ms = asOfUnixMs
    c.pointee.village = arena.message(village, Hamlet__V1__RoundProgress.self)
    c.pointee.town = arena.message(town, Hamlet__V1__RoundProgress.self)
  }
}
