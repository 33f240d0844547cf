internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension ServicePointRecord {
  /// The service point as it is shown.
  var message: ServicePoint {
    ServicePoint(
      id: id,
      version: version,
      kind: kind,
      division: division.text,
      nameZh: nameZh,
      nameEn: nameEn,
      phone: phone,
      hours: plan.periods.map { period in
        OpeningHours(
          weekday: Weekday(rawValue: UInt32(clamping: period.weekday)) ?? .unspecified,
          opens: period.opens.text,
          closes: period.closes.text
        )
      },
      services: services,
      appointmentDays: plan.appointmentDays.sorted()
        .compactMap { Weekday(rawValue: UInt32(clamping: $0)) },
      slotMinutes: UInt32(clamping: plan.slotMinutes),
      slotCapacity: UInt32(clamping: plan.slotCapacity),
      closedDays: plan.closedDays.sorted()
        .map { ClosedDay(day: $0.description, reason: closedReasons[$0] ?? "") },
      openOnHolidays: plan.isOpenOnHolidays
    )
  }
}
