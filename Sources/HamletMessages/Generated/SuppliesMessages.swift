// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// What was handed out to somebody who stays unnamed.
package struct SuppliesGiven: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var division: String = ""
  package var items: [GivenItem] = []
  package var servicePointId: RecordID = .none
  package var staffName: String = ""
  package var givenAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    division: String = "",
    items: [GivenItem] = [],
    servicePointId: RecordID = .none,
    staffName: String = "",
    givenAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.version = version
    self.division = division
    self.items = items
    self.servicePointId = servicePointId
    self.staffName = staffName
    self.givenAtUnixMs = givenAtUnixMs
  }
}

extension SuppliesGiven: ContractMessage {
  package static var typeName: String { "hamlet.v1.SuppliesGiven" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__supplies_given__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SuppliesGiven.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    division = CRead.string(c.pointee.division)
    items = CRead.messages(c.pointee.n_items, c.pointee.items)
    servicePointId = CRead.id(c.pointee.service_point_id)
    staffName = CRead.string(c.pointee.staff_name)
    givenAtUnixMs = c.pointee.given_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SuppliesGiven.self, capacity: 1)
    hamlet__v1__supplies_given__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.division = arena.string(division)
    c.pointee.n_items = items.count
    c.pointee.items = arena.messages(items, Hamlet__V1__GivenItem.self)
    c.pointee.service_point_id = arena.id(servicePointId)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.given_at_unix_ms = givenAtUnixMs
  }
}

/// What is handed out.
package struct RecordSuppliesRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  /// Each kind once.
  package var items: [GivenItem] = []
  package var division: String = ""
  package var servicePointId: RecordID = .none
  /// Empty: now.
  package var givenAtUnixMs: Int64 = 0
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    items: [GivenItem] = [],
    division: String = "",
    servicePointId: RecordID = .none,
    givenAtUnixMs: Int64 = 0,
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.items = items
    self.division = division
    self.servicePointId = servicePointId
    self.givenAtUnixMs = givenAtUnixMs
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension RecordSuppliesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordSuppliesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_supplies_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordSuppliesRequest.self)
    id = CRead.id(c.pointee.id)
    items = CRead.messages(c.pointee.n_items, c.pointee.items)
    division = CRead.string(c.pointee.division)
    servicePointId = CRead.id(c.pointee.service_point_id)
    givenAtUnixMs = c.pointee.given_at_unix_ms
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordSuppliesRequest.self, capacity: 1)
    hamlet__v1__record_supplies_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.n_items = items.count
    c.pointee.items = arena.messages(items, Hamlet__V1__GivenItem.self)
    c.pointee.division = arena.string(division)
    c.pointee.service_point_id = arena.id(servicePointId)
    c.pointee.given_at_unix_ms = givenAtUnixMs
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// Which handing out.
package struct GetSuppliesRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetSuppliesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetSuppliesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_supplies_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetSuppliesRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetSuppliesRequest.self, capacity: 1)
    hamlet__v1__get_supplies_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Which handings out: all that is given must match.
package struct ListSuppliesRequest: Sendable, Equatable {
  /// Empty: today.
  package var fromDate: String = ""
  /// Empty: the same day.
  package var toDate: String = ""
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    fromDate: String = "",
    toDate: String = "",
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.fromDate = fromDate
    self.toDate = toDate
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListSuppliesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListSuppliesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_supplies_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListSuppliesRequest.self)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListSuppliesRequest.self, capacity: 1)
    hamlet__v1__list_supplies_request__init(c)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of what was handed out, newest first.
package struct ListSuppliesResponse: Sendable, Equatable {
  package var supplies: [SuppliesGiven] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    supplies: [SuppliesGiven] = [],
    nextPageToken: String = ""
  ) {
    self.supplies = supplies
    self.nextPageToken = nextPageToken
  }
}

extension ListSuppliesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListSuppliesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_supplies_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListSuppliesResponse.self)
    supplies = CRead.messages(c.pointee.n_supplies, c.pointee.supplies)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListSuppliesResponse.self, capacity: 1)
    hamlet__v1__list_supplies_response__init(c)
    c.pointee.n_supplies = supplies.count
    c.pointee.supplies = arena.messages(supplies, Hamlet__V1__SuppliesGiven.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Which days and where.
package struct CountSuppliesRequest: Sendable, Equatable {
  package var fromDate: String = ""
  package var toDate: String = ""
  /// Empty: all that the caller may see.
  package var division: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    fromDate: String = "",
    toDate: String = "",
    division: String = ""
  ) {
    self.fromDate = fromDate
    self.toDate = toDate
    self.division = division
  }
}

extension CountSuppliesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CountSuppliesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__count_supplies_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CountSuppliesRequest.self)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    division = CRead.string(c.pointee.division)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CountSuppliesRequest.self, capacity: 1)
    hamlet__v1__count_supplies_request__init(c)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.division = arena.string(division)
  }
}

/// How often something was handed out, and how much of it.
package struct SuppliesCount: Sendable, Equatable {
  package var kind: GivenItemKind = .unspecified
  /// 0 where suppressed.
  package var handoutCount: UInt64 = 0
  /// 0 where suppressed.
  package var itemCount: UInt64 = 0
  /// Given fewer than 5 times, or would reveal such a group.
  package var suppressed: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    kind: GivenItemKind = .unspecified,
    handoutCount: UInt64 = 0,
    itemCount: UInt64 = 0,
    suppressed: Bool = false
  ) {
    self.kind = kind
    self.handoutCount = handoutCount
    self.itemCount = itemCount
    self.suppressed = suppressed
  }
}

extension SuppliesCount: ContractMessage {
  package static var typeName: String { "hamlet.v1.SuppliesCount" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__supplies_count__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SuppliesCount.self)
    kind = GivenItemKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    handoutCount = c.pointee.handout_count
    itemCount = c.pointee.item_count
    suppressed = c.pointee.suppressed != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SuppliesCount.self, capacity: 1)
    hamlet__v1__supplies_count__init(c)
    c.pointee.kind = Hamlet__V1__GivenItemKind(rawValue: kind.rawValue)
    c.pointee.handout_count = handoutCount
    c.pointee.item_count = itemCount
    c.pointee.suppressed = suppressed ? 1 : 0
  }
}

/// The totals at one moment, of consultations and of the window together, in the order of the
/// kinds.
package struct CountSuppliesResponse: Sendable, Equatable {
  package var counts: [SuppliesCount] = []
  package var asOfUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    counts: [SuppliesCount] = [],
    asOfUnixMs: Int64 = 0
  ) {
    self.counts = counts
    self.asOfUnixMs = asOfUnixMs
  }
}

extension CountSuppliesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CountSuppliesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__count_supplies_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CountSuppliesResponse.self)
    counts = CRead.messages(c.pointee.n_counts, c.pointee.counts)
    asOfUnixMs = c.pointee.as_of_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CountSuppliesResponse.self, capacity: 1)
    hamlet__v1__count_supplies_response__init(c)
    c.pointee.n_counts = counts.count
    c.pointee.counts = arena.messages(counts, Hamlet__V1__SuppliesCount.self)
    c.pointee.as_of_unix_ms = asOfUnixMs
  }
}
