// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Asks for the caller's day.
package struct GetTodayRequest: Sendable, Equatable {
  /// Items of each kind that are told; 0: 10.
  package var itemsPerGroup: UInt32 = 0
  /// The counts alone.
  package var countsOnly: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    itemsPerGroup: UInt32 = 0,
    countsOnly: Bool = false
  ) {
    self.itemsPerGroup = itemsPerGroup
    self.countsOnly = countsOnly
  }
}

extension GetTodayRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetTodayRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_today_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetTodayRequest.self)
    itemsPerGroup = c.pointee.items_per_group
    countsOnly = c.pointee.counts_only != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetTodayRequest.self, capacity: 1)
    hamlet__v1__get_today_request__init(c)
    c.pointee.items_per_group = itemsPerGroup
    c.pointee.counts_only = countsOnly ? 1 : 0
  }
}

/// What waits for the caller, by kind; kinds of which nothing waits are left out.
package struct GetTodayResponse: Sendable, Equatable {
  package var today: String = ""
  package var groups: [TodayGroup] = []
  package var asOfUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    today: String = "",
    groups: [TodayGroup] = [],
    asOfUnixMs: Int64 = 0
  ) {
    self.today = today
    self.groups = groups
    self.asOfUnixMs = asOfUnixMs
  }
}

extension GetTodayResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetTodayResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_today_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetTodayResponse.self)
    today = CRead.string(c.pointee.today)
    groups = CRead.messages(c.pointee.n_groups, c.pointee.groups)
    asOfUnixMs = c.pointee.as_of_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetTodayResponse.self, capacity: 1)
    hamlet__v1__get_today_response__init(c)
    c.pointee.today = arena.string(today)
    c.pointee.n_groups = groups.count
    c.pointee.groups = arena.messages(groups, Hamlet__V1__TodayGroup.self)
    c.pointee.as_of_unix_ms = asOfUnixMs
  }
}

/// What of one kind waits.
package struct TodayGroup: Sendable, Equatable {
  package var kind: TodayKind = .unspecified
  /// All that wait, also those that are not told below.
  package var count: UInt32 = 0
  /// Those whose day has passed.
  package var overdueCount: UInt32 = 0
  package var items: [TodayItem] = []

  /// With every field at its default.
  package init() {}

  package init(
    kind: TodayKind = .unspecified,
    count: UInt32 = 0,
    overdueCount: UInt32 = 0,
    items: [TodayItem] = []
  ) {
    self.kind = kind
    self.count = count
    self.overdueCount = overdueCount
    self.items = items
  }
}

extension TodayGroup: ContractMessage {
  package static var typeName: String { "hamlet.v1.TodayGroup" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__today_group__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TodayGroup.self)
    kind = TodayKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    count = c.pointee.count
    overdueCount = c.pointee.overdue_count
    items = CRead.messages(c.pointee.n_items, c.pointee.items)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TodayGroup.self, capacity: 1)
    hamlet__v1__today_group__init(c)
    c.pointee.kind = Hamlet__V1__TodayKind(rawValue: kind.rawValue)
    c.pointee.count = count
    c.pointee.overdue_count = overdueCount
    c.pointee.n_items = items.count
    c.pointee.items = arena.messages(items, Hamlet__V1__TodayItem.self)
  }
}

/// One matter.
package struct TodayItem: Sendable, Equatable {
  /// The appointment, report, move or other record.
  package var id: RecordID = .none
  /// Empty where the matter is about nobody, or about somebody whom the caller does not see.
  package var personName: String = ""
  /// A course, a village or a person of the staff.
  package var title: String = ""
  /// How she is met, for an appointment or a follow-up.
  package var channel: ConsultationChannel = .unspecified
  package var atUnixMs: Int64 = 0
  package var dueOn: String = ""
  package var overdue: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personName: String = "",
    title: String = "",
    channel: ConsultationChannel = .unspecified,
    atUnixMs: Int64 = 0,
    dueOn: String = "",
    overdue: Bool = false
  ) {
    self.id = id
    self.personName = personName
    self.title = title
    self.channel = channel
    self.atUnixMs = atUnixMs
    self.dueOn = dueOn
    self.overdue = overdue
  }
}

extension TodayItem: ContractMessage {
  package static var typeName: String { "hamlet.v1.TodayItem" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__today_item__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TodayItem.self)
    id = CRead.id(c.pointee.id)
    personName = CRead.string(c.pointee.person_name)
    title = CRead.string(c.pointee.title)
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    atUnixMs = c.pointee.at_unix_ms
    dueOn = CRead.string(c.pointee.due_on)
    overdue = c.pointee.overdue != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TodayItem.self, capacity: 1)
    hamlet__v1__today_item__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_name = arena.string(personName)
    c.pointee.title = arena.string(title)
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.due_on = arena.string(dueOn)
    c.pointee.overdue = overdue ? 1 : 0
  }
}
