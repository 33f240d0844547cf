// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A person as the lists of a roster show her.
package struct RosterEntry: Sendable, Equatable {
  package var id: RecordID = .none
  package var recordNo: String = ""
  package var name: String = ""
  package var sex: Sex = .unspecified
  package var birth: PartialDate? = nil
  package var division: String = ""
  /// The first phone, masked.
  package var phone: String = ""
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
    phone: String = "",
    version: UInt64 = 0
  ) {
    self.id = id
    self.recordNo = recordNo
    self.name = name
    self.sex = sex
    self.birth = birth
    self.division = division
    self.phone = phone
    self.version = version
  }
}

extension RosterEntry: ContractMessage {
  package static var typeName: String { "hamlet.v1.RosterEntry" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__roster_entry__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RosterEntry.self)
    id = CRead.id(c.pointee.id)
    recordNo = CRead.string(c.pointee.record_no)
    name = CRead.string(c.pointee.name)
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    birth = CRead.message(c.pointee.birth)
    division = CRead.string(c.pointee.division)
    phone = CRead.string(c.pointee.phone)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RosterEntry.self, capacity: 1)
    hamlet__v1__roster_entry__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.name = arena.string(name)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.birth = arena.message(birth, Hamlet__V1__PartialDate.self)
    c.pointee.division = arena.string(division)
    c.pointee.phone = arena.string(phone)
    c.pointee.version = version
  }
}

/// Which incomplete records.
package struct ListIncompleteRequest: Sendable, Equatable {
  /// Empty: the own village.
  package var division: String = ""
  /// Unspecified: any.
  package var missing: RegisterFact = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    missing: RegisterFact = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.division = division
    self.missing = missing
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListIncompleteRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListIncompleteRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_incomplete_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListIncompleteRequest.self)
    division = CRead.string(c.pointee.division)
    missing = RegisterFact(rawValue: c.pointee.missing.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListIncompleteRequest.self, capacity: 1)
    hamlet__v1__list_incomplete_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.missing = Hamlet__V1__RegisterFact(rawValue: missing.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A record and what it lacks; a fact that she prefers not to tell lacks nothing.
package struct IncompleteRecord: Sendable, Equatable {
  package var id: RecordID = .none
  package var recordNo: String = ""
  package var name: String = ""
  package var missing: [RegisterFact] = []
  package var completenessPerMille: UInt32 = 0
  package var lastConfirmedOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    recordNo: String = "",
    name: String = "",
    missing: [RegisterFact] = [],
    completenessPerMille: UInt32 = 0,
    lastConfirmedOn: String = ""
  ) {
    self.id = id
    self.recordNo = recordNo
    self.name = name
    self.missing = missing
    self.completenessPerMille = completenessPerMille
    self.lastConfirmedOn = lastConfirmedOn
  }
}

extension IncompleteRecord: ContractMessage {
  package static var typeName: String { "hamlet.v1.IncompleteRecord" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__incomplete_record__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__IncompleteRecord.self)
    id = CRead.id(c.pointee.id)
    recordNo = CRead.string(c.pointee.record_no)
    name = CRead.string(c.pointee.name)
    missing = CRead.enums(c.pointee.n_missing, c.pointee.missing)
    completenessPerMille = c.pointee.completeness_per_mille
    lastConfirmedOn = CRead.string(c.pointee.last_confirmed_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__IncompleteRecord.self, capacity: 1)
    hamlet__v1__incomplete_record__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.name = arena.string(name)
    c.pointee.n_missing = missing.count
    c.pointee.missing = arena.enums(missing, Hamlet__V1__RegisterFact.self)
    c.pointee.completeness_per_mille = completenessPerMille
    c.pointee.last_confirmed_on = arena.string(lastConfirmedOn)
  }
}

/// A page of incomplete records, by record number; it may be empty and have a next one.
package struct ListIncompleteResponse: Sendable, Equatable {
  package var records: [IncompleteRecord] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    records: [IncompleteRecord] = [],
    nextPageToken: String = ""
  ) {
    self.records = records
    self.nextPageToken = nextPageToken
  }
}

extension ListIncompleteResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListIncompleteResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_incomplete_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListIncompleteResponse.self)
    records = CRead.messages(c.pointee.n_records, c.pointee.records)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListIncompleteResponse.self, capacity: 1)
    hamlet__v1__list_incomplete_response__init(c)
    c.pointee.n_records = records.count
    c.pointee.records = arena.messages(records, Hamlet__V1__IncompleteRecord.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Who came within some days.
package struct ListArrivalsRequest: Sendable, Equatable {
  /// Empty: the own village.
  package var division: String = ""
  /// Empty: six days before the last.
  package var fromDate: String = ""
  /// Empty: today.
  package var toDate: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    fromDate: String = "",
    toDate: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.division = division
    self.fromDate = fromDate
    self.toDate = toDate
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListArrivalsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListArrivalsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_arrivals_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListArrivalsRequest.self)
    division = CRead.string(c.pointee.division)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListArrivalsRequest.self, capacity: 1)
    hamlet__v1__list_arrivals_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// Who left within some days.
package struct ListDeparturesRequest: Sendable, Equatable {
  /// Empty: the own village.
  package var division: String = ""
  /// Empty: six days before the last.
  package var fromDate: String = ""
  /// Empty: today.
  package var toDate: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    fromDate: String = "",
    toDate: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.division = division
    self.fromDate = fromDate
    self.toDate = toDate
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListDeparturesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListDeparturesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_departures_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListDeparturesRequest.self)
    division = CRead.string(c.pointee.division)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListDeparturesRequest.self, capacity: 1)
    hamlet__v1__list_departures_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// Someone who came to live in a village, or no longer lives there.
package struct RosterChange: Sendable, Equatable {
  package var name: String = ""
  /// The first day, or the last.
  package var on: String = ""
  package var kind: RosterChangeKind = .unspecified
  package var division: String = ""
  /// Absent once the record lies outside the own area.
  package var personId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    name: String = "",
    on: String = "",
    kind: RosterChangeKind = .unspecified,
    division: String = "",
    personId: RecordID = .none
  ) {
    self.name = name
    self.on = on
    self.kind = kind
    self.division = division
    self.personId = personId
  }
}

extension RosterChange: ContractMessage {
  package static var typeName: String { "hamlet.v1.RosterChange" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__roster_change__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RosterChange.self)
    name = CRead.string(c.pointee.name)
    on = CRead.string(c.pointee.on)
    kind = RosterChangeKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    personId = CRead.id(c.pointee.person_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RosterChange.self, capacity: 1)
    hamlet__v1__roster_change__init(c)
    c.pointee.name = arena.string(name)
    c.pointee.on = arena.string(on)
    c.pointee.kind = Hamlet__V1__RosterChangeKind(rawValue: kind.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.person_id = arena.id(personId)
  }
}

/// A page of those who came, by day.
package struct ListArrivalsResponse: Sendable, Equatable {
  package var changes: [RosterChange] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    changes: [RosterChange] = [],
    nextPageToken: String = ""
  ) {
    self.changes = changes
    self.nextPageToken = nextPageToken
  }
}

extension ListArrivalsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListArrivalsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_arrivals_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListArrivalsResponse.self)
    changes = CRead.messages(c.pointee.n_changes, c.pointee.changes)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListArrivalsResponse.self, capacity: 1)
    hamlet__v1__list_arrivals_response__init(c)
    c.pointee.n_changes = changes.count
    c.pointee.changes = arena.messages(changes, Hamlet__V1__RosterChange.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// A page of those who left, by day: names and days.
package struct ListDeparturesResponse: Sendable, Equatable {
  package var changes: [RosterChange] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    changes: [RosterChange] = [],
    nextPageToken: String = ""
  ) {
    self.changes = changes
    self.nextPageToken = nextPageToken
  }
}

extension ListDeparturesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListDeparturesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_departures_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListDeparturesResponse.self)
    changes = CRead.messages(c.pointee.n_changes, c.pointee.changes)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListDeparturesResponse.self, capacity: 1)
    hamlet__v1__list_departures_response__init(c)
    c.pointee.n_changes = changes.count
    c.pointee.changes = arena.messages(changes, Hamlet__V1__RosterChange.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Which roster to watch.
package struct WatchRosterRequest: Sendable, Equatable {
  /// One village.
  ///
  /// Empty: the own.
  package var division: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = ""
  ) {
    self.division = division
  }
}

extension WatchRosterRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.WatchRosterRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__watch_roster_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__WatchRosterRequest.self)
    division = CRead.string(c.pointee.division)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__WatchRosterRequest.self, capacity: 1)
    hamlet__v1__watch_roster_request__init(c)
    c.pointee.division = arena.string(division)
  }
}

/// Who is on the roster, or what changed on it.
package struct RosterEvent: Sendable, Equatable {
  package var kind: RosterEventKind = .unspecified
  /// Absent with LISTED and REMOVED.
  package var entry: RosterEntry? = nil
  /// Only with REMOVED.
  package var removedId: RecordID = .none
  /// With LISTED: all who live there now.
  package var total: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    kind: RosterEventKind = .unspecified,
    entry: RosterEntry? = nil,
    removedId: RecordID = .none,
    total: UInt64 = 0
  ) {
    self.kind = kind
    self.entry = entry
    self.removedId = removedId
    self.total = total
  }
}

extension RosterEvent: ContractMessage {
  package static var typeName: String { "hamlet.v1.RosterEvent" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__roster_event__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RosterEvent.self)
    kind = RosterEventKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    entry = CRead.message(c.pointee.entry)
    removedId = CRead.id(c.pointee.removed_id)
    total = c.pointee.total
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RosterEvent.self, capacity: 1)
    hamlet__v1__roster_event__init(c)
    c.pointee.kind = Hamlet__V1__RosterEventKind(rawValue: kind.rawValue)
    c.pointee.entry = arena.message(entry, Hamlet__V1__RosterEntry.self)
    c.pointee.removed_id = arena.id(removedId)
    c.pointee.total = total
  }
}
