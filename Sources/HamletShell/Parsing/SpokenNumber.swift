/// Whole numbers as people write them in a day or a time: `12`, `十二`, `两`, `三十`.
enum SpokenNumber {
  private static let digits: [Character: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]
  private static let words = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  /// The number, below 10,000 in digits and below 100 in Han; nil for any other text.
  static func value(_ text: Substring) -> Int? {
    guard (1...4).contains(text.count) else { return nil }
    if text.allSatisfy({ $0.isASCII && $0.isNumber }) { return Int(text) }
    guard text.count <= 3 else { return nil }
    let parts = text.split(separator: "十", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return text.count == 1 ? digits[parts[0][parts[0].startIndex]] : nil
    case 2:
      guard let tens = parts[0].isEmpty ? 1 : digit(parts[0]),
        let ones = parts[1].isEmpty ? 0 : digit(parts[1]), tens > 0
      else { return nil }
      return tens * 10 + ones
    default: return nil
    }
  }

  /// A number in digits or an English word up to twelve; nil for any other text.
  static func english(_ text: String) -> Int? { words[text] ?? value(text[...]) }

  private static func digit(_ text: Substring) -> Int? {
    text.count == 1 ? text.first.flatMap { digits[$0] } : nil
  }
}
