// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A date as far as it is known: parts that are not known are 0.
///
/// A date told in the lunar calendar is kept as it was told; from 1899 to 2100 it must be one
/// that the calendar has.
package struct PartialDate: Sendable, Equatable {
  package var year: UInt32 = 0
  package var month: UInt32 = 0
  package var day: UInt32 = 0
  package var precision: DatePrecision = .unspecified
  package var calendar: Calendar = .unspecified
  /// Only in the lunar calendar: the month is the leap month that follows the month of this number.
  package var leapMonth: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    year: UInt32 = 0,
    month: UInt32 = 0,
    day: UInt32 = 0,
    precision: DatePrecision = .unspecified,
    calendar: Calendar = .unspecified,
    leapMonth: Bool = false
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.precision = precision
    self.calendar = calendar
    self.leapMonth = leapMonth
  }
}

extension PartialDate: ContractMessage {
  package static var typeName: String { "hamlet.v1.PartialDate" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__partial_date__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__PartialDate.self)
    year = c.pointee.year
    month = c.pointee.month
    day = c.pointee.day
    precision = DatePrecision(rawValue: c.pointee.precision.rawValue) ?? .unspecified
    calendar = Calendar(rawValue: c.pointee.calendar.rawValue) ?? .unspecified
    leapMonth = c.pointee.leap_month != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__PartialDate.self, capacity: 1)
    hamlet__v1__partial_date__init(c)
    c.pointee.year = year
    c.pointee.month = month
    c.pointee.day = day
    c.pointee.precision = Hamlet__V1__DatePrecision(rawValue: precision.rawValue)
    c.pointee.calendar = Hamlet__V1__Calendar(rawValue: calendar.rawValue)
    c.pointee.leap_month = leapMonth ? 1 : 0
  }
}

/// What a keyed write answers: which record, and its version.
package struct RecordState: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0
  ) {
    self.id = id
    self.version = version
  }
}

extension RecordState: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordState" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_state__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordState.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordState.self, capacity: 1)
    hamlet__v1__record_state__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
  }
}
