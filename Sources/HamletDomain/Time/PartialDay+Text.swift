extension PartialDay {
  /// The marks of the lunar calendar, as people write them before a date.
  private static let lunarMarks = ["农历", "阴历", "lunar:", "lunar "]
  /// The marks of a guess.
  private static let guessMarks = ["~", "约", "about "]

  /// Reads a date as far as it is known, as people and spreadsheets write it.
  ///
  /// `1990-05-01`, `1990/5/1`, `1990.5.1`, `1990年5月1日`, `19900501`, without the day or the month,
  /// `~1990` for a guess, `农历1990-05-01` or `lunar:1990-05-01` for the lunar calendar, and
  /// `农历1990-闰5-01` or `lunar:1990-leap5-01` for its leap months.
  package init(text: String) throws(RuleViolation) {
    var rest = text
    // Most are numbers and dashes, and to look for marks takes longer than to read one.
    let mayHaveMarks = !Self.isPlain(text)
    let isGuess = mayHaveMarks && Self.drop(Self.guessMarks, from: &rest)
    let isLunar = mayHaveMarks && Self.drop(Self.lunarMarks, from: &rest)
    let leapMarks = ["闰", "leap"]
    let isLeap = mayHaveMarks && leapMarks.contains { rest.contains($0) }
    if isLeap { for mark in leapMarks { rest = rest.replacing(mark, with: "") } }
    guard let parts = Self.parts(of: rest) else {
      throw RuleViolation(
        rule: "partial_date.form",
        english: "A date is written as 1990-05-01, 1990-05 or 1990.",
        chinese: "日期请写成 1990-05-01、1990-05 或 1990。"
      )
    }
    let precisions: [DatePrecision] = [.year, .month, .day]
    let known = precisions[max(0, min(parts.count, precisions.count) - 1)]
    try self.init(
      year: parts[0],
      month: parts.count > 1 ? parts[1] : 0,
      isLeapMonth: isLeap,
      day: parts.count > 2 ? parts[2] : 0,
      precision: isGuess ? .estimated : known,
      calendar: isLunar ? .lunar : .solar
    )
  }

  /// Whether a text is of digits and dashes alone.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 }
  }

  private static func drop(_ marks: [String], from text: inout String) -> Bool {
    for mark in marks where text.lowercased().hasPrefix(mark) {
      text = String(text.dropFirst(mark.count))
      return true
    }
    return false
  }

  /// The one to three numbers of a date; nil for any other text.
  private static func parts(of text: String) -> [Int]? {
    let digits = text.allSatisfy { $0.isASCII && $0.isNumber }
    if digits, text.count == 8 {
      let middle = text.dropFirst(4)
      return [text.prefix(4), middle.prefix(2), middle.dropFirst(2)].compactMap { Int($0) }
    }
    var plain = text
    if !isPlain(plain) {
      for (unit, mark) in [("年", "-"), ("月", "-"), ("日", ""), ("/", "-"), (".", "-")] {
        plain = plain.replacing(unit, with: mark)
      }
    }
    if plain.hasSuffix("-") { plain.removeLast() }
    let words = plain.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = words.compactMap { word -> Int? in
      word.allSatisfy { $0.isASCII && $0.isNumber } ? Int(word) : nil
    }
    guard (1...3).contains(words.count), numbers.count == words.count, words[0].count == 4,
      words.dropFirst().allSatisfy({ (1...2).contains($0.count) })
    else { return nil }
    // A zero would say that nothing is known of the part.
    return numbers.contains(0) ? nil : numbers
  }
}
