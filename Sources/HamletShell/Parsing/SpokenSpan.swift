internal import HamletDomain

/// How far from today a day is, as people write it: `三个月后`, `两周前`, `半年后`, `+2w`, `in 3 months`,
/// `two weeks ago`.
enum SpokenSpan {
  private enum Unit {
    case days(Int)
    case months(Int)
  }

  /// The longest first, as 个星期 ends in 星期.
  private static let units: [(String, Unit)] = [
    ("个星期", .days(7)), ("个礼拜", .days(7)), ("星期", .days(7)), ("礼拜", .days(7)), ("周", .days(7)),
    ("个月", .months(1)), ("月", .months(1)), ("年", .months(12)), ("天", .days(1)), ("日", .days(1)),
    ("d", .days(1)), ("w", .days(7)), ("m", .months(1)), ("y", .months(12)),
  ]
  private static let english: [String: Unit] = [
    "day": .days(1), "week": .days(7), "month": .months(1), "year": .months(12),
  ]
  private static let after = ["之后", "以后", "后"]
  private static let before = ["之前", "以前", "前"]
  private static let most = 100_000

  /// The day; nil for any other text, and where it is too far away.
  static func day(_ word: String, today: CivilDate) -> CivilDate? {
    signed(word, today) ?? chinese(word, today) ?? english(word, today)
  }

  /// `+10d`, `-3天`, `+2w`, `-1年`.
  private static func signed(_ word: String, _ today: CivilDate) -> CivilDate? {
    guard let sign = word.first, sign == "+" || sign == "-",
      let (head, unit) = split(word.dropFirst()),
      let count = Int(head), (0...most).contains(count)
    else { return nil }
    return moved(today, by: sign == "-" ? -count : count, unit)
  }

  private static func chinese(_ word: String, _ today: CivilDate) -> CivilDate? {
    for (endings, sign) in [(after, 1), (before, -1)] {
      guard let ending = endings.first(where: word.hasSuffix) else { continue }
      let text = word.dropLast(ending.count)
      if text == "半年" { return today.adding(months: 6 * sign) }
      guard let (head, unit) = split(text), let count = SpokenNumber.value(head) else { continue }
      // 3月前 is before March to one and three months ago to the other.
      if text.hasSuffix("月"), !text.hasSuffix("个月") { return nil }
      return moved(today, by: count * sign, unit)
    }
    return nil
  }

  /// `in 3 months`, `two weeks ago`, `3 days from now`.
  private static func english(_ word: String, _ today: CivilDate) -> CivilDate? {
    var parts = word.split(separator: " ").map(String.init)
    var sign = 1
    if parts.first == "in" {
      parts.removeFirst()
    } else if parts.last == "ago" {
      parts.removeLast()
      sign = -1
    } else if parts.suffix(2) == ["from", "now"] {
      parts.removeLast(2)
    } else {
      return nil
    }
    guard parts.count == 2, let count = SpokenNumber.english(parts[0]),
      let unit = english[parts[1].hasSuffix("s") ? String(parts[1].dropLast()) : parts[1]]
    else { return nil }
    return moved(today, by: count * sign, unit)
  }

  private static func split(_ text: Substring) -> (Substring, Unit)? {
    units.first { text.hasSuffix($0.0) }.map { (text.dropLast($0.0.count), $0.1) }
  }

  private static func moved(_ day: CivilDate, by count: Int, _ unit: Unit) -> CivilDate? {
    switch unit {
    case .days(let days):
      guard abs(count) <= most else { return nil }
      return day.adding(days: count * days)
    case .months(let months):
      guard abs(count) <= most / 12 else { return nil }
      return day.adding(months: count * months)
    }
  }
}
