package import HamletDomain

/// Days and instants as people write and read them, in the township's time.
package enum InstantText {
  /// `today`, `今天`, `-3d`, `3月5日`, `三个月后` or `下周一` as `YYYY-MM-DD`; nothing for any other text.
  package static func day(_ text: String, today: CivilDate) -> String? {
    SpokenDay.day(text, today: today)?.description
  }

  /// Milliseconds since 1970 of RFC 3339 text, or of a day and time of the township without a zone.
  package static func unixMilliseconds(_ text: String, today: CivilDate) -> Int64? {
    if let day = SpokenDay.day(text, today: today) { return day.startUnixMilliseconds() }
    return instant(text, today) ?? spoken(text, today)
  }

  /// `明天 9点`, `下周一下午3点`: a day and a time as people write them, with or without a space.
  private static func spoken(_ text: String, _ today: CivilDate) -> Int64? {
    // The longest day first: 3月5日 is no 3月5.
    for place in text.indices.dropFirst().reversed() {
      let before = String(text[..<place]).trimmingSpaces
      let after = String(text[place...]).trimmingSpaces
      guard let clock = SpokenClock.clock(after[...]), let seconds = secondsOfDay(clock[...]),
        let date = try? CivilDate(day(before, today: today) ?? before)
      else { continue }
      return date.startUnixMilliseconds() + seconds.whole * 1_000
    }
    return nil
  }

  private static func instant(_ text: String, _ today: CivilDate) -> Int64? {
    // The "t" of "today" begins no time.
    let isSpaced = text.contains(" ") || day(text, today: today) != nil
    let parts = text.split(maxSplits: 1) { isSpaced ? $0 == " " : $0 == "T" || $0 == "t" }
    guard let first = parts.first else { return nil }
    let dayText = day(String(first), today: today) ?? String(first)
    guard let date = try? CivilDate(dayText) else { return nil }
    guard parts.count > 1 else { return date.startUnixMilliseconds() }
    guard let (clock, zone) = zoned(parts[1]), let seconds = secondsOfDay(clock) else { return nil }
    return date.startUnixMilliseconds(offsetSeconds: zone) + seconds.whole * 1_000 + seconds.milli
  }

  /// The civil time of the township at an instant, as `2026-11-24 09:00:05`.
  package static func local(unixMilliseconds: Int64) -> String {
    let date = CivilDate(unixMilliseconds: unixMilliseconds)
    let (elapsed, overflow) = unixMilliseconds.subtractingReportingOverflow(
      date.startUnixMilliseconds()
    )
    guard !overflow, (0..<86_400_000).contains(elapsed) else { return date.description }
    let seconds = elapsed / 1_000
    let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return "\(date) \(clock.joined(separator: ":"))"
  }

  private static func zoned(_ text: Substring) -> (Substring, Int64)? {
    if text.hasSuffix("Z") || text.hasSuffix("z") { return (text.dropLast(), 0) }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else {
      return (text, CivilDate.townshipOffsetSeconds)
    }
    let parts = text[text.index(after: sign)...].split(separator: ":")
    guard parts.count == 2, let hours = number(parts[0], below: 24),
      let minutes = number(parts[1], below: 60)
    else { return nil }
    let offset = (hours * 60 + minutes) * 60
    return (text[..<sign], text[sign] == "-" ? -offset : offset)
  }

  private static func secondsOfDay(_ text: Substring) -> (whole: Int64, milli: Int64)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let hours = number(parts[0], below: 24),
      let minutes = number(parts[1], below: 60)
    else { return nil }
    guard parts.count == 3 else { return ((hours * 60 + minutes) * 60, 0) }
    let halves = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard let seconds = number(halves[0], below: 60), halves.count <= 2 else { return nil }
    var milli: Int64 = 0
    if halves.count == 2 {
      let digits = halves[1].prefix(3)
      guard let value = Int64(digits), value >= 0 else { return nil }
      milli = value * [1, 100, 10, 1][digits.count]
    }
    return ((hours * 60 + minutes) * 60 + seconds, milli)
  }

  private static func number(_ text: Substring, below limit: Int64) -> Int64? {
    guard text.count == 2, let value = Int64(text), (0..<limit).contains(value) else { return nil }
    return value
  }
}
