// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A promise of the service, never a demand on a family.
package struct ServiceStandard: Sendable, Equatable {
  package var step: ServiceStep = .unspecified
  package var workingDays: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    step: ServiceStep = .unspecified,
    workingDays: UInt32 = 0
  ) {
    self.step = step
    self.workingDays = workingDays
  }
}

extension ServiceStandard: ContractMessage {
  package static var typeName: String { "hamlet.v1.ServiceStandard" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__service_standard__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ServiceStandard.self)
    step = ServiceStep(rawValue: c.pointee.step.rawValue) ?? .unspecified
    workingDays = c.pointee.working_days
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ServiceStandard.self, capacity: 1)
    hamlet__v1__service_standard__init(c)
    c.pointee.step = Hamlet__V1__ServiceStep(rawValue: step.rawValue)
    c.pointee.working_days = workingDays
  }
}

/// Nothing to say.
package struct ListServiceStandardsRequest: Sendable, Equatable {
  package init() {}
}

extension ListServiceStandardsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListServiceStandardsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_service_standards_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListServiceStandardsRequest.self, capacity: 1)
    hamlet__v1__list_service_standards_request__init(c)
  }
}

/// Every step.
package struct ListServiceStandardsResponse: Sendable, Equatable {
  package var standards: [ServiceStandard] = []
  /// Years whose holidays are loaded; in others only weekends are left out.
  package var calendarYears: [UInt32] = []

  /// With every field at its default.
  package init() {}

  package init(
    standards: [ServiceStandard] = [],
    calendarYears: [UInt32] = []
  ) {
    self.standards = standards
    self.calendarYears = calendarYears
  }
}

extension ListServiceStandardsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListServiceStandardsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_service_standards_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListServiceStandardsResponse.self)
    standards = CRead.messages(c.pointee.n_standards, c.pointee.standards)
    calendarYears = CRead.scalars(c.pointee.n_calendar_years, c.pointee.calendar_years)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListServiceStandardsResponse.self, capacity: 1)
    hamlet__v1__list_service_standards_response__init(c)
    c.pointee.n_standards = standards.count
    c.pointee.standards = arena.messages(standards, Hamlet__V1__ServiceStandard.self)
    c.pointee.n_calendar_years = calendarYears.count
    c.pointee.calendar_years = arena.scalars(calendarYears)
  }
}

/// Which year.
package struct ListCalendarDaysRequest: Sendable, Equatable {
  /// 0: the present one.
  package var year: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    year: UInt32 = 0
  ) {
    self.year = year
  }
}

extension ListCalendarDaysRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCalendarDaysRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_calendar_days_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCalendarDaysRequest.self)
    year = c.pointee.year
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCalendarDaysRequest.self, capacity: 1)
    hamlet__v1__list_calendar_days_request__init(c)
    c.pointee.year = year
  }
}

/// A day that differs from the week's usual course.
package struct CalendarDay: Sendable, Equatable {
  package var day: String = ""
  /// A weekend day that is worked; else a day off.
  package var worked: Bool = false
  package var nameZh: String = ""
  package var nameEn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    day: String = "",
    worked: Bool = false,
    nameZh: String = "",
    nameEn: String = ""
  ) {
    self.day = day
    self.worked = worked
    self.nameZh = nameZh
    self.nameEn = nameEn
  }
}

extension CalendarDay: ContractMessage {
  package static var typeName: String { "hamlet.v1.CalendarDay" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__calendar_day__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CalendarDay.self)
    day = CRead.string(c.pointee.day)
    worked = c.pointee.worked != 0
    nameZh = CRead.string(c.pointee.name_zh)
    nameEn = CRead.string(c.pointee.name_en)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CalendarDay.self, capacity: 1)
    hamlet__v1__calendar_day__init(c)
    c.pointee.day = arena.string(day)
    c.pointee.worked = worked ? 1 : 0
    c.pointee.name_zh = arena.string(nameZh)
    c.pointee.name_en = arena.string(nameEn)
  }
}

/// All such days of a year, in their order.
package struct ListCalendarDaysResponse: Sendable, Equatable {
  package var days: [CalendarDay] = []
  /// No holidays of the year are loaded; only weekends are left out.
  package var weekendsOnly: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    days: [CalendarDay] = [],
    weekendsOnly: Bool = false
  ) {
    self.days = days
    self.weekendsOnly = weekendsOnly
  }
}

extension ListCalendarDaysResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCalendarDaysResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_calendar_days_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCalendarDaysResponse.self)
    days = CRead.messages(c.pointee.n_days, c.pointee.days)
    weekendsOnly = c.pointee.weekends_only != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCalendarDaysResponse.self, capacity: 1)
    hamlet__v1__list_calendar_days_response__init(c)
    c.pointee.n_days = days.count
    c.pointee.days = arena.messages(days, Hamlet__V1__CalendarDay.self)
    c.pointee.weekends_only = weekendsOnly ? 1 : 0
  }
}
