/// A time of day to the minute, from 00:00 to 24:00.
package struct ClockTime: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0 to 1,440.
  package let minutes: Int

  /// Makes a time, or nil where the day has no such minute.
  package init?(minutes: Int) {
    guard (0...1_440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `08:30`; 24:00 is the end of the day.
  package init(_ text: String) throws(RuleViolation) {
    let digits = Array(text.utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":"),
      let hours = Self.pair(digits[0], digits[1]), let minutes = Self.pair(digits[3], digits[4]),
      minutes < 60, let time = ClockTime(minutes: hours * 60 + minutes)
    else {
      throw RuleViolation(
        rule: "clock_time.form",
        english: "A time is written as 08:30, at most 24:00.",
        chinese: "时间写作 08:30，最晚 24:00。"
      )
    }
    self = time
  }

  /// The time as `08:30`.
  package var text: String { Self.two(minutes / 60) + ":" + Self.two(minutes % 60) }

  /// Orders times by the clock.
  package static func < (first: ClockTime, second: ClockTime) -> Bool {
    first.minutes < second.minutes
  }

  private static func pair(_ tens: UInt8, _ ones: UInt8) -> Int? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard digits.contains(tens), digits.contains(ones) else { return nil }
    return Int(tens - digits.lowerBound) * 10 + Int(ones - digits.lowerBound)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
