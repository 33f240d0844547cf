import Foundation
import HamletDomain

/// When a service point is open, as one column: it is read and written whole.
struct StoredPlan: Codable {
  /// Weekday, opening and closing minute of each period.
  private var periods: [[Int]]
  private var appointmentDays: [Int]
  private var slotMinutes: Int
  private var slotCapacity: Int
  /// Closed days as `YYYY-MM-DD` and why.
  private var closed: [String: String]
  private var onHolidays: Bool

  init(_ plan: ServicePointPlan, reasons: [CivilDate: String]) {
    periods = plan.periods.map { [$0.weekday, $0.opens.minutes, $0.closes.minutes] }
    appointmentDays = plan.appointmentDays.sorted()
    slotMinutes = plan.slotMinutes
    slotCapacity = plan.slotCapacity
    let days = plan.closedDays.map { ($0.description, reasons[$0] ?? "") }
    closed = Dictionary(days) { first, _ in first }
    onHolidays = plan.isOpenOnHolidays
  }

  init(stored text: String) throws {
    self = try JSONDecoder().decode(StoredPlan.self, from: Data(text.utf8))
  }

  var stored: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  var plan: ServicePointPlan {
    ServicePointPlan(
      periods: periods.compactMap { part in
        guard part.count == 3, let opens = ClockTime(minutes: part[1]),
          let closes = ClockTime(minutes: part[2])
        else { return nil }
        return OpeningPeriod(weekday: part[0], opens: opens, closes: closes)
      },
      appointmentDays: Set(appointmentDays),
      slotMinutes: slotMinutes,
      slotCapacity: slotCapacity,
      closedDays: Set(reasons.keys),
      isOpenOnHolidays: onHolidays
    )
  }

  var reasons: [CivilDate: String] {
    let days = closed.compactMap { text, reason in
      (try? CivilDate(text)).map { ($0, reason) }
    }
    return Dictionary(days) { first, _ in first }
  }
}
