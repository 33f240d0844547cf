// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Where a merge stands, and the versions of the two records.
package struct MergeResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var state: MergeState = .unspecified
  package var winnerVersion: UInt64 = 0
  package var loserVersion: UInt64 = 0
  /// Rows of other records that now name the other one.
  package var moved: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    state: MergeState = .unspecified,
    winnerVersion: UInt64 = 0,
    loserVersion: UInt64 = 0,
    moved: UInt32 = 0
  ) {
    self.id = id
    self.state = state
    self.winnerVersion = winnerVersion
    self.loserVersion = loserVersion
    self.moved = moved
  }
}

extension MergeResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.MergeResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__merge_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__MergeResponse.self)
    id = CRead.id(c.pointee.id)
    state = MergeState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    winnerVersion = c.pointee.winner_version
    loserVersion = c.pointee.loser_version
    moved = c.pointee.moved
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MergeResponse.self, capacity: 1)
    hamlet__v1__merge_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.state = Hamlet__V1__MergeState(rawValue: state.rawValue)
    c.pointee.winner_version = winnerVersion
    c.pointee.loser_version = loserVersion
    c.pointee.moved = moved
  }
}

/// Which merge was wrong, and why.
package struct UnmergePersonsRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    reason: String = ""
  ) {
    self.id = id
    self.reason = reason
  }
}

extension UnmergePersonsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.UnmergePersonsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__unmerge_persons_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UnmergePersonsRequest.self)
    id = CRead.id(c.pointee.id)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UnmergePersonsRequest.self, capacity: 1)
    hamlet__v1__unmerge_persons_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.reason = arena.string(reason)
  }
}

/// A merge in the log: numbers, names of facts and who did it; nothing of the persons.
package struct Merge: Sendable, Equatable {
  package var id: RecordID = .none
  package var state: MergeState = .unspecified
  package var winnerId: RecordID = .none
  package var winnerRecordNo: String = ""
  package var loserId: RecordID = .none
  package var loserRecordNo: String = ""
  package var choices: [FieldChoice] = []
  package var moved: UInt32 = 0
  package var mergedBy: String = ""
  package var mergedAtUnixMs: Int64 = 0
  package var undoneBy: String = ""
  package var undoneAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    state: MergeState = .unspecified,
    winnerId: RecordID = .none,
    winnerRecordNo: String = "",
    loserId: RecordID = .none,
    loserRecordNo: String = "",
    choices: [FieldChoice] = [],
    moved: UInt32 = 0,
    mergedBy: String = "",
    mergedAtUnixMs: Int64 = 0,
    undoneBy: String = "",
    undoneAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.state = state
    self.winnerId = winnerId
    self.winnerRecordNo = winnerRecordNo
    self.loserId = loserId
    self.loserRecordNo = loserRecordNo
    self.choices = choices
    self.moved = moved
    self.mergedBy = mergedBy
    self.mergedAtUnixMs = mergedAtUnixMs
    self.undoneBy = undoneBy
    self.undoneAtUnixMs = undoneAtUnixMs
  }
}

extension Merge: ContractMessage {
  package static var typeName: String { "hamlet.v1.Merge" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__merge__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Merge.self)
    id = CRead.id(c.pointee.id)
    state = MergeState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    winnerId = CRead.id(c.pointee.winner_id)
    winnerRecordNo = CRead.string(c.pointee.winner_record_no)
    loserId = CRead.id(c.pointee.loser_id)
    loserRecordNo = CRead.string(c.pointee.loser_record_no)
    choices = CRead.messages(c.pointee.n_choices, c.pointee.choices)
    moved = c.pointee.moved
    mergedBy = CRead.string(c.pointee.merged_by)
    mergedAtUnixMs = c.pointee.merged_at_unix_ms
    undoneBy = CRead.string(c.pointee.undone_by)
    undoneAtUnixMs = c.pointee.undone_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Merge.self, capacity: 1)
    hamlet__v1__merge__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.state = Hamlet__V1__MergeState(rawValue: state.rawValue)
    c.pointee.winner_id = arena.id(winnerId)
    c.pointee.winner_record_no = arena.string(winnerRecordNo)
    c.pointee.loser_id = arena.id(loserId)
    c.pointee.loser_record_no = arena.string(loserRecordNo)
    c.pointee.n_choices = choices.count
    c.pointee.choices = arena.messages(choices, Hamlet__V1__FieldChoice.self)
    c.pointee.moved = moved
    c.pointee.merged_by = arena.string(mergedBy)
    c.pointee.merged_at_unix_ms = mergedAtUnixMs
    c.pointee.undone_by = arena.string(undoneBy)
    c.pointee.undone_at_unix_ms = undoneAtUnixMs
  }
}

/// Which merges to list.
package struct ListMergesRequest: Sendable, Equatable {
  package var state: MergeState = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: MergeState = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.state = state
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListMergesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListMergesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_merges_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListMergesRequest.self)
    state = MergeState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListMergesRequest.self, capacity: 1)
    hamlet__v1__list_merges_request__init(c)
    c.pointee.state = Hamlet__V1__MergeState(rawValue: state.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of the log.
package struct ListMergesResponse: Sendable, Equatable {
  package var merges: [Merge] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    merges: [Merge] = [],
    nextPageToken: String = ""
  ) {
    self.merges = merges
    self.nextPageToken = nextPageToken
  }
}

extension ListMergesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListMergesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_merges_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListMergesResponse.self)
    merges = CRead.messages(c.pointee.n_merges, c.pointee.merges)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListMergesResponse.self, capacity: 1)
    hamlet__v1__list_merges_response__init(c)
    c.pointee.n_merges = merges.count
    c.pointee.merges = arena.messages(merges, Hamlet__V1__Merge.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
