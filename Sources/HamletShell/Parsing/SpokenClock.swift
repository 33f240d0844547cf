/// Times of day as people write them: `9点`, `9点半`, `下午三点十五分`, `9:00`, `3pm`.
enum SpokenClock {
  /// The part of the day, and whether hours up to 12 are in its second half.
  private static let parts: [(String, Bool)] = [
    ("凌晨", false), ("早上", false), ("早晨", false), ("上午", false), ("中午", true), ("下午", true),
    ("傍晚", true), ("晚上", true),
  ]

  /// The time as `09:00` or `09:00:00`; nil for any other text.
  static func clock(_ text: Substring) -> String? {
    let part = parts.first { text.hasPrefix($0.0) }
    let rest = text.dropFirst(part?.0.count ?? 0)
    if part == nil, let time = english(rest) { return time }
    guard let (hour, minute) = colon(rest) ?? spoken(rest) else { return nil }
    guard let part else { return written(hour, minute) }
    guard hour <= 12 else { return hour <= 23 && part.1 ? written(hour, minute) : nil }
    // 中午12点 is noon, 中午11点 before it; 下午3点 is 15:00.
    let isLate = part.1 && hour < 12 && !(part.0 == "中午" && hour >= 10)
    return written(isLate ? hour + 12 : part.1 || hour < 12 ? hour : 0, minute)
  }

  private static func written(_ hour: Int, _ minute: Int) -> String? {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    return "\(padded(hour)):\(padded(minute))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func colon(_ text: Substring) -> (Int, Int)? {
    let halves = text.split(whereSeparator: { $0 == ":" || $0 == "：" })
    guard halves.count == 2, halves[1].count == 2, let hour = number(halves[0]),
      let minute = number(halves[1])
    else { return nil }
    return (hour, minute)
  }

  /// `3pm`, `9:30 am`.
  private static func english(_ given: Substring) -> String? {
    let text = given.lowercased().filter { $0 != " " }
    guard let isLate = ["am": false, "pm": true][text.suffix(2)] else { return nil }
    let digits = text.dropLast(2)
    let whole = number(digits).map { ($0, 0) }
    guard let (hour, minute) = colon(digits) ?? whole, (1...12).contains(hour) else { return nil }
    return written(hour % 12 + (isLate ? 12 : 0), minute)
  }

  private static func spoken(_ text: Substring) -> (Int, Int)? {
    guard let mark = text.firstIndex(where: { $0 == "点" || $0 == "时" }),
      let hour = number(text[..<mark])
    else { return nil }
    var rest = text[text.index(after: mark)...]
    if rest.first == "钟" || rest.first == "整" { rest = rest.dropFirst() }
    if rest.isEmpty { return (hour, 0) }
    if rest == "半" { return (hour, 30) }
    if rest == "一刻" { return (hour, 15) }
    if rest == "三刻" { return (hour, 45) }
    if rest.last == "分" { rest = rest.dropLast() }
    return number(rest).map { (hour, $0) }
  }

  private static func number(_ text: Substring) -> Int? {
    text.count <= 3 ? SpokenNumber.value(text) : nil
  }
}
