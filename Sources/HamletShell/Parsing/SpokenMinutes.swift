/// How long something takes, as people write it: `90分钟`, `半小时`, `一个半小时`, `1小时30分`, `1h30m`, `45 min`.
enum SpokenMinutes {
  private static let hours = ["个小时", "小时", "个钟头", "钟头", "hours", "hour", "h"]
  private static let minutes = ["分钟", "分", "minutes", "minute", "mins", "min", "m"]

  /// How many minutes; nil for any other text, as a number alone.
  static func minutes(_ given: String) -> Int? {
    let text = given.lowercased().filter { $0 != " " && $0 != "　" }
    for unit in hours {
      guard let place = text.firstRange(of: unit) else { continue }
      guard let whole = hours(text[..<place.lowerBound]) else { return nil }
      var rest = text[place.upperBound...]
      if rest.isEmpty { return whole }
      if rest == "半" { return whole + 30 }
      if let unit = minutes.first(where: rest.hasSuffix) { rest = rest.dropLast(unit.count) }
      guard whole % 60 == 0, let more = SpokenNumber.value(rest), more < 60 else { return nil }
      return whole + more
    }
    guard let unit = minutes.first(where: text.hasSuffix) else { return nil }
    return SpokenNumber.value(text.dropLast(unit.count))
  }

  /// Minutes of `2`, `半`, `一个半` or `1.5` hours.
  private static func hours(_ text: Substring) -> Int? {
    if text == "半" { return 30 }
    if text.hasSuffix("半") {
      let count = text.dropLast(text.hasSuffix("个半") ? 2 : 1)
      return SpokenNumber.value(count).map { $0 * 60 + 30 }
    }
    if text.hasSuffix(".5") { return SpokenNumber.value(text.dropLast(2)).map { $0 * 60 + 30 } }
    return SpokenNumber.value(text).map { $0 * 60 }
  }
}
