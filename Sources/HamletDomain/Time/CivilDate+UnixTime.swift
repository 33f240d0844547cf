extension CivilDate {
  /// How far the township's clock is ahead of UTC: eight hours all year (Asia/Shanghai).
  package static let townshipOffsetSeconds: Int64 = 8 * 3600

  /// The civil day on which an instant falls, in the township's zone unless told otherwise.
  package init(
    unixMilliseconds: Int64,
    offsetSeconds: Int64 = CivilDate.townshipOffsetSeconds
  ) {
    let seconds = Self.dividedDown(unixMilliseconds, by: 1_000)
    let (local, overflow) = seconds.addingReportingOverflow(offsetSeconds)
    self.init(dayNumber: Int(Self.dividedDown(overflow ? seconds : local, by: 86_400)))
  }

  /// The instant at which this day begins, in the township's zone unless told otherwise.
  package func startUnixMilliseconds(
    offsetSeconds: Int64 = CivilDate.townshipOffsetSeconds
  ) -> Int64 {
    (Int64(dayNumber) * 86_400 - offsetSeconds) * 1_000
  }

  // Swift's division rounds toward zero; instants before 1970 need the day below.
  private static func dividedDown(_ value: Int64, by divisor: Int64) -> Int64 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
