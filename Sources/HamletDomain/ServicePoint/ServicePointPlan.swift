/// When a service point is open and how many people it takes: what its free slots follow from.
package struct ServicePointPlan: Sendable, Hashable {
  /// When it is open.
  package var periods: [OpeningPeriod]
  /// The days of the week on which appointments are kept, 1 to 7; empty: every day with hours.
  package var appointmentDays: Set<Int>
  /// How long a slot is.
  package var slotMinutes: Int
  /// How many people a slot takes.
  package var slotCapacity: Int
  /// Days on which it is closed against its hours.
  package var closedDays: Set<CivilDate>
  /// Whether it keeps its hours on holidays.
  package var isOpenOnHolidays: Bool

  /// Describes a plan.
  package init(
    periods: [OpeningPeriod],
    appointmentDays: Set<Int> = [],
    slotMinutes: Int,
    slotCapacity: Int,
    closedDays: Set<CivilDate> = [],
    isOpenOnHolidays: Bool = false
  ) {
    self.periods = periods
    self.appointmentDays = appointmentDays
    self.slotMinutes = slotMinutes
    self.slotCapacity = slotCapacity
    self.closedDays = closedDays
    self.isOpenOnHolidays = isOpenOnHolidays
  }

  /// Refuses hours that end before they begin or run into each other, appointment days without
  /// hours, and slots that nobody could keep; names the field of the request.
  package func problem() -> (field: String, violation: RuleViolation)? {
    if !periods.allSatisfy({ $0.opens < $0.closes }) { return ("hours", Self.backwards) }
    for weekday in 1...7 {
      let ofDay = periods.filter { $0.weekday == weekday }.sorted { $0.opens < $1.opens }
      if ofDay.count > 3 { return ("hours", Self.tooMany) }
      if zip(ofDay, ofDay.dropFirst()).contains(where: { $0.closes > $1.opens }) {
        return ("hours", Self.overlapping)
      }
    }
    if !appointmentDays.isSubset(of: periods.map(\.weekday)) {
      return ("appointment_days", Self.dayWithoutHours)
    }
    guard (5...240).contains(slotMinutes), (1...50).contains(slotCapacity) else {
      return ("slot_minutes", Self.slots)
    }
    return nil
  }

  private static let backwards = RuleViolation(
    rule: "service_point.hours",
    english: "It opens before it closes.",
    chinese: "开门时间须早于关门时间。"
  )
  private static let tooMany = RuleViolation(
    rule: "service_point.hours_per_day",
    english: "At most three spans on one day.",
    chinese: "每天最多三段开放时间。"
  )
  private static let overlapping = RuleViolation(
    rule: "service_point.hours_apart",
    english: "Two spans of one day run into each other.",
    chinese: "同一天的开放时间不能重叠。"
  )
  private static let dayWithoutHours = RuleViolation(
    rule: "service_point.appointment_days",
    english: "Appointments are kept on days that have hours.",
    chinese: "固定预约日须有开放时间。"
  )
  private static let slots = RuleViolation(
    rule: "service_point.slots",
    english: "A slot has 5-240 minutes and takes 1-50 people.",
    chinese: "每时段 5–240 分钟，1–50 人。"
  )
}
