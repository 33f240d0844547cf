/// From when to when a service point is open on one day of the week.
package struct OpeningPeriod: Sendable, Hashable {
  /// 1 for Monday to 7 for Sunday.
  package let weekday: Int
  /// When it opens.
  package let opens: ClockTime
  /// When it closes.
  package let closes: ClockTime

  /// Describes a period.
  package init(weekday: Int, opens: ClockTime, closes: ClockTime) {
    self.weekday = weekday
    self.opens = opens
    self.closes = closes
  }
}
