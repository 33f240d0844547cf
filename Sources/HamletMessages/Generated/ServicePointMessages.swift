// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// From when to when a service point is open on a day of the week.
package struct OpeningHours: Sendable, Equatable {
  package var weekday: Weekday = .unspecified
  /// Hours and minutes, as 08:30.
  package var opens: String = ""
  /// Hours and minutes, at most 24:00.
  package var closes: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    weekday: Weekday = .unspecified,
    opens: String = "",
    closes: String = ""
  ) {
    self.weekday = weekday
    self.opens = opens
    self.closes = closes
  }
}

extension OpeningHours: ContractMessage {
  package static var typeName: String { "hamlet.v1.OpeningHours" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__opening_hours__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__OpeningHours.self)
    weekday = Weekday(rawValue: c.pointee.weekday.rawValue) ?? .unspecified
    opens = CRead.string(c.pointee.opens)
    closes = CRead.string(c.pointee.closes)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__OpeningHours.self, capacity: 1)
    hamlet__v1__opening_hours__init(c)
    c.pointee.weekday = Hamlet__V1__Weekday(rawValue: weekday.rawValue)
    c.pointee.opens = arena.string(opens)
    c.pointee.closes = arena.string(closes)
  }
}

/// A day on which a service point is closed against its usual hours.
package struct ClosedDay: Sendable, Equatable {
  package var day: String = ""
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    day: String = "",
    reason: String = ""
  ) {
    self.day = day
    self.reason = reason
  }
}

extension ClosedDay: ContractMessage {
  package static var typeName: String { "hamlet.v1.ClosedDay" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__closed_day__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ClosedDay.self)
    day = CRead.string(c.pointee.day)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ClosedDay.self, capacity: 1)
    hamlet__v1__closed_day__init(c)
    c.pointee.day = arena.string(day)
    c.pointee.reason = arena.string(reason)
  }
}

/// A place or a line where people are served.
package struct ServicePoint: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var kind: ServicePointKind = .unspecified
  package var division: String = ""
  package var nameZh: String = ""
  package var nameEn: String = ""
  package var phone: String = ""
  package var hours: [OpeningHours] = []
  package var services: [ConsultationTopic] = []
  package var appointmentDays: [Weekday] = []
  package var slotMinutes: UInt32 = 0
  package var slotCapacity: UInt32 = 0
  package var closedDays: [ClosedDay] = []
  package var openOnHolidays: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    kind: ServicePointKind = .unspecified,
    division: String = "",
    nameZh: String = "",
    nameEn: String = "",
    phone: String = "",
    hours: [OpeningHours] = [],
    services: [ConsultationTopic] = [],
    appointmentDays: [Weekday] = [],
    slotMinutes: UInt32 = 0,
    slotCapacity: UInt32 = 0,
    closedDays: [ClosedDay] = [],
    openOnHolidays: Bool = false
  ) {
    self.id = id
    self.version = version
    self.kind = kind
    self.division = division
    self.nameZh = nameZh
    self.nameEn = nameEn
    self.phone = phone
    self.hours = hours
    self.services = services
    self.appointmentDays = appointmentDays
    self.slotMinutes = slotMinutes
    self.slotCapacity = slotCapacity
    self.closedDays = closedDays
    self.openOnHolidays = openOnHolidays
  }
}

extension ServicePoint: ContractMessage {
  package static var typeName: String { "hamlet.v1.ServicePoint" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__service_point__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ServicePoint.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    kind = ServicePointKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    nameZh = CRead.string(c.pointee.name_zh)
    nameEn = CRead.string(c.pointee.name_en)
    phone = CRead.string(c.pointee.phone)
    hours = CRead.messages(c.pointee.n_hours, c.pointee.hours)
    services = CRead.enums(c.pointee.n_services, c.pointee.services)
    appointmentDays = CRead.enums(c.pointee.n_appointment_days, c.pointee.appointment_days)
    slotMinutes = c.pointee.slot_minutes
    slotCapacity = c.pointee.slot_capacity
    closedDays = CRead.messages(c.pointee.n_closed_days, c.pointee.closed_days)
    openOnHolidays = c.pointee.open_on_holidays != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ServicePoint.self, capacity: 1)
    hamlet__v1__service_point__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.kind = Hamlet__V1__ServicePointKind(rawValue: kind.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.name_zh = arena.string(nameZh)
    c.pointee.name_en = arena.string(nameEn)
    c.pointee.phone = arena.string(phone)
    c.pointee.n_hours = hours.count
    c.pointee.hours = arena.messages(hours, Hamlet__V1__OpeningHours.self)
    c.pointee.n_services = services.count
    c.pointee.services = arena.enums(services, Hamlet__V1__ConsultationTopic.self)
    c.pointee.n_appointment_days = appointmentDays.count
    c.pointee.appointment_days = arena.enums(appointmentDays, Hamlet__V1__Weekday.self)
    c.pointee.slot_minutes = slotMinutes
    c.pointee.slot_capacity = slotCapacity
    c.pointee.n_closed_days = closedDays.count
    c.pointee.closed_days = arena.messages(closedDays, Hamlet__V1__ClosedDay.self)
    c.pointee.open_on_holidays = openOnHolidays ? 1 : 0
  }
}

/// A service point as it shall be.
package struct SetServicePointRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  /// The version that was seen; 0 for a new one.
  ///
  /// A stale one is ABORTED.
  package var baseVersion: UInt64 = 0
  package var kind: ServicePointKind = .unspecified
  /// The village of a village room; the township of the others.
  package var division: String = ""
  package var nameZh: String = ""
  package var nameEn: String = ""
  package var phone: String = ""
  /// At most three spans on one day of the week, one after the other.
  package var hours: [OpeningHours] = []
  package var services: [ConsultationTopic] = []
  /// The days on which appointments are kept; empty: every day that has hours.
  package var appointmentDays: [Weekday] = []
  package var slotMinutes: UInt32 = 0
  package var slotCapacity: UInt32 = 0
  package var closedDays: [ClosedDay] = []
  package var openOnHolidays: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    kind: ServicePointKind = .unspecified,
    division: String = "",
    nameZh: String = "",
    nameEn: String = "",
    phone: String = "",
    hours: [OpeningHours] = [],
    services: [ConsultationTopic] = [],
    appointmentDays: [Weekday] = [],
    slotMinutes: UInt32 = 0,
    slotCapacity: UInt32 = 0,
    closedDays: [ClosedDay] = [],
    openOnHolidays: Bool = false
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.kind = kind
    self.division = division
    self.nameZh = nameZh
    self.nameEn = nameEn
    self.phone = phone
    self.hours = hours
    self.services = services
    self.appointmentDays = appointmentDays
    self.slotMinutes = slotMinutes
    self.slotCapacity = slotCapacity
    self.closedDays = closedDays
    self.openOnHolidays = openOnHolidays
  }
}

extension SetServicePointRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SetServicePointRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__set_service_point_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SetServicePointRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    kind = ServicePointKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    nameZh = CRead.string(c.pointee.name_zh)
    nameEn = CRead.string(c.pointee.name_en)
    phone = CRead.string(c.pointee.phone)
    hours = CRead.messages(c.pointee.n_hours, c.pointee.hours)
    services = CRead.enums(c.pointee.n_services, c.pointee.services)
    appointmentDays = CRead.enums(c.pointee.n_appointment_days, c.pointee.appointment_days)
    slotMinutes = c.pointee.slot_minutes
    slotCapacity = c.pointee.slot_capacity
    closedDays = CRead.messages(c.pointee.n_closed_days, c.pointee.closed_days)
    openOnHolidays = c.pointee.open_on_holidays != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SetServicePointRequest.self, capacity: 1)
    hamlet__v1__set_service_point_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.kind = Hamlet__V1__ServicePointKind(rawValue: kind.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.name_zh = arena.string(nameZh)
    c.pointee.name_en = arena.string(nameEn)
    c.pointee.phone = arena.string(phone)
    c.pointee.n_hours = hours.count
    c.pointee.hours = arena.messages(hours, Hamlet__V1__OpeningHours.self)
    c.pointee.n_services = services.count
    c.pointee.services = arena.enums(services, Hamlet__V1__ConsultationTopic.self)
    c.pointee.n_appointment_days = appointmentDays.count
    c.pointee.appointment_days = arena.enums(appointmentDays, Hamlet__V1__Weekday.self)
    c.pointee.slot_minutes = slotMinutes
    c.pointee.slot_capacity = slotCapacity
    c.pointee.n_closed_days = closedDays.count
    c.pointee.closed_days = arena.messages(closedDays, Hamlet__V1__ClosedDay.self)
    c.pointee.open_on_holidays = openOnHolidays ? 1 : 0
  }
}

/// Which service point.
package struct GetServicePointRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetServicePointRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetServicePointRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_service_point_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetServicePointRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetServicePointRequest.self, capacity: 1)
    hamlet__v1__get_service_point_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Which service points: all that is given must match.
package struct ListServicePointsRequest: Sendable, Equatable {
  package var kind: ServicePointKind = .unspecified
  /// Empty: the whole town.
  package var division: String = ""
  /// Those that offer it.
  package var topic: ConsultationTopic = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    kind: ServicePointKind = .unspecified,
    division: String = "",
    topic: ConsultationTopic = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.kind = kind
    self.division = division
    self.topic = topic
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListServicePointsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListServicePointsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_service_points_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListServicePointsRequest.self)
    kind = ServicePointKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListServicePointsRequest.self, capacity: 1)
    hamlet__v1__list_service_points_request__init(c)
    c.pointee.kind = Hamlet__V1__ServicePointKind(rawValue: kind.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of service points, in the order of their divisions.
package struct ListServicePointsResponse: Sendable, Equatable {
  package var points: [ServicePoint] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    points: [ServicePoint] = [],
    nextPageToken: String = ""
  ) {
    self.points = points
    self.nextPageToken = nextPageToken
  }
}

extension ListServicePointsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListServicePointsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_service_points_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListServicePointsResponse.self)
    points = CRead.messages(c.pointee.n_points, c.pointee.points)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListServicePointsResponse.self, capacity: 1)
    hamlet__v1__list_service_points_response__init(c)
    c.pointee.n_points = points.count
    c.pointee.points = arena.messages(points, Hamlet__V1__ServicePoint.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// A time at which somebody can still come or call.
package struct FreeSlot: Sendable, Equatable {
  package var startsAtUnixMs: Int64 = 0
  package var durationMin: UInt32 = 0
  package var freeCount: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    startsAtUnixMs: Int64 = 0,
    durationMin: UInt32 = 0,
    freeCount: UInt32 = 0
  ) {
    self.startsAtUnixMs = startsAtUnixMs
    self.durationMin = durationMin
    self.freeCount = freeCount
  }
}

extension FreeSlot: ContractMessage {
  package static var typeName: String { "hamlet.v1.FreeSlot" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__free_slot__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__FreeSlot.self)
    startsAtUnixMs = c.pointee.starts_at_unix_ms
    durationMin = c.pointee.duration_min
    freeCount = c.pointee.free_count
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__FreeSlot.self, capacity: 1)
    hamlet__v1__free_slot__init(c)
    c.pointee.starts_at_unix_ms = startsAtUnixMs
    c.pointee.duration_min = durationMin
    c.pointee.free_count = freeCount
  }
}

/// Where, for what and on which days.
package struct ListFreeSlotsRequest: Sendable, Equatable {
  package var servicePointId: RecordID = .none
  /// Must be one that the service point offers.
  package var topic: ConsultationTopic = .unspecified
  /// Empty: today.
  package var fromDate: String = ""
  /// Empty: 13 days later; at most 61 days later.
  package var toDate: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    servicePointId: RecordID = .none,
    topic: ConsultationTopic = .unspecified,
    fromDate: String = "",
    toDate: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.servicePointId = servicePointId
    self.topic = topic
    self.fromDate = fromDate
    self.toDate = toDate
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListFreeSlotsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListFreeSlotsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_free_slots_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListFreeSlotsRequest.self)
    servicePointId = CRead.id(c.pointee.service_point_id)
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListFreeSlotsRequest.self, capacity: 1)
    hamlet__v1__list_free_slots_request__init(c)
    c.pointee.service_point_id = arena.id(servicePointId)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of free slots by time.
package struct ListFreeSlotsResponse: Sendable, Equatable {
  package var slots: [FreeSlot] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    slots: [FreeSlot] = [],
    nextPageToken: String = ""
  ) {
    self.slots = slots
    self.nextPageToken = nextPageToken
  }
}

extension ListFreeSlotsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListFreeSlotsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_free_slots_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListFreeSlotsResponse.self)
    slots = CRead.messages(c.pointee.n_slots, c.pointee.slots)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListFreeSlotsResponse.self, capacity: 1)
    hamlet__v1__list_free_slots_response__init(c)
    c.pointee.n_slots = slots.count
    c.pointee.slots = arena.messages(slots, Hamlet__V1__FreeSlot.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
