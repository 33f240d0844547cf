internal import HamletDomain

/// Days as people write them: `1990年3月5日`, `3月5日`, `明年三月五日`, `下周一`, `后天`, `三个月后`, `月底`,
/// `next monday`, `in 3 months`.
enum SpokenDay {
  private static let near: [String: Int] = [
    "today": 0, "今天": 0, "今日": 0, "yesterday": -1, "昨天": -1, "昨日": -1, "tomorrow": 1,
    "明天": 1, "明日": 1, "后天": 2, "大后天": 3, "前天": -2, "大前天": -3,
  ]
  private static let weekdays: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7, "1": 1, "2": 2, "3": 3,
    "4": 4, "5": 5, "6": 6, "7": 7,
  ]
  private static let english = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let weeks: [(String, Int)] = [
    ("下下", 2), ("下个", 1), ("下", 1), ("上上", -2), ("上个", -1), ("上", -1), ("本", 0), ("这个", 0),
    ("这", 0), ("", 0),
  ]

  private static let years: [(String, Int)] = [
    ("今年", 0), ("本年", 0), ("明年", 1), ("后年", 2), ("去年", -1), ("前年", -2),
  ]
  private static let ends = ["底", "末", "年底"]
  private static let months: [(String, Int)] = [
    ("下下个月", 2), ("下个月", 1), ("下月", 1), ("上上个月", -2), ("上个月", -1), ("上月", -1), ("这个月", 0),
    ("本月", 0),
  ]

  /// The day; nil for any other text.
  static func day(_ text: String, today: CivilDate) -> CivilDate? {
    let word = text.lowercased()
    if let days = near[word] { return today.adding(days: days) }
    return weekday(word, today) ?? SpokenSpan.day(word, today: today)
      ?? named(word, today) ?? written(text, today)
  }

  /// A day of a year or month that is named by how far it is: `明年3月31日`, `下个月5号`, `月底`, `年底`.
  private static func named(_ word: String, _ today: CivilDate) -> CivilDate? {
    // 月底 and 年底 are this month's and this year's.
    let word = ["月底", "月末", "年底", "年末"].contains(word) ? "本" + word : word
    for (prefix, away) in years where word.hasPrefix(prefix) {
      let year = today.year + away
      let rest = word.dropFirst(prefix.count)
      if ends.contains(String(rest)) { return CivilDate(year: year, month: 12, day: 31) }
      guard let (month, after) = number(before: "月", in: rest) else { continue }
      if after == "底" { return CivilDate(year: year, month: month, day: 1).map(lastDay) }
      return monthDay(after).flatMap { CivilDate(year: year, month: month, day: $0) }
    }
    for (prefix, away) in months where word.hasPrefix(prefix) {
      let rest = word.dropFirst(prefix.count)
      guard let first = CivilDate(year: today.year, month: today.month, day: 1) else { return nil }
      let month = first.adding(months: away)
      if rest == "底" || rest == "末" { return lastDay(of: month) }
      guard rest.last == "日" || rest.last == "号", let day = monthDay(rest) else { continue }
      return CivilDate(year: month.year, month: month.month, day: day)
    }
    return nil
  }

  private static func lastDay(of first: CivilDate) -> CivilDate {
    first.adding(months: 1).adding(days: -1)
  }

  /// `1990年3月5日`, `1990年3月` or `1990年` as `1990-03-05`, `1990-03` or `1990`; nil for any other
  /// text, and where the year is left out.
  static func dashed(_ text: String) -> String? {
    guard let (year, rest) = number(before: "年", in: text[...]), year >= 1_000 else { return nil }
    let head = String(year)
    if rest.isEmpty { return head }
    guard let (month, after) = number(before: "月", in: rest) else { return nil }
    let middle = "\(head)-\(padded(month))"
    if after.isEmpty { return middle }
    return monthDay(after).map { "\(middle)-\(padded($0))" }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func written(_ text: String, _ today: CivilDate) -> CivilDate? {
    if let dashed = dashed(text) {
      let parts = dashed.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 3 else { return nil }
      return CivilDate(year: parts[0], month: parts[1], day: parts[2])
    }
    if let (month, rest) = number(before: "月", in: text[...]), let day = monthDay(rest) {
      return CivilDate(year: today.year, month: month, day: day)
    }
    guard text.last == "号" || text.last == "日", let day = monthDay(text[...]) else { return nil }
    return CivilDate(year: today.year, month: today.month, day: day)
  }

  /// `5日`, `5号` or `5`.
  private static func monthDay(_ text: Substring) -> Int? {
    let digits = text.last == "日" || text.last == "号" ? text.dropLast() : text
    return number(digits)
  }

  private static func number(before unit: Character, in text: Substring) -> (Int, Substring)? {
    guard let place = text.firstIndex(of: unit), let found = number(text[..<place]) else {
      return nil
    }
    return (found, text[text.index(after: place)...])
  }

  private static func number(_ text: Substring) -> Int? { SpokenNumber.value(text) }

  /// The days of this week, Monday to Sunday, or of another one.
  private static func weekday(_ word: String, _ today: CivilDate) -> CivilDate? {
    for (prefix, week) in weeks where word.hasPrefix(prefix) {
      let rest = word.dropFirst(prefix.count)
      for name in ["周", "星期", "礼拜"] where rest.hasPrefix(name) {
        let sign = rest.dropFirst(name.count)
        guard sign.count == 1, let day = sign.first.flatMap({ weekdays[$0] }) else { continue }
        return today.adding(days: day - today.weekday + week * 7)
      }
    }
    let parts = word.split(separator: " ").map(String.init)
    guard let name = parts.last, let index = english.firstIndex(of: name), parts.count <= 2 else {
      return nil
    }
    let weeks = ["next": 1, "last": -1, "this": 0]
    guard let week = parts.count == 1 ? 0 : weeks[parts[0]] else { return nil }
    return today.adding(days: index + 1 - today.weekday + week * 7)
  }
}
