/// The divisions a person may act in: everything whose code starts with these digits.
package struct DivisionPrefix: Hashable, Sendable, CustomStringConvertible {
  /// 0, 2, 4, 6, 9 or 12 digits.
  package let text: String

  /// Everything; the prefix of no digits.
  package static let all = DivisionPrefix(uncheckedDigits: "")

  /// Reads a prefix that ends at a level of the division code.
  package init(_ text: String) throws(RuleViolation) {
    let isWhole = [0, 2, 4, 6, 9, 12].contains(text.utf8.count)
    guard isWhole, text.isEmpty || DecimalDigits.isAll(text) else {
      throw RuleViolation(
        rule: "division_prefix.form",
        english: "A division prefix has 2, 4, 6, 9 or 12 digits.",
        chinese: "区划前缀为 2、4、6、9 或 12 位数字。"
      )
    }
    self.init(uncheckedDigits: text)
  }

  init(uncheckedDigits text: String) { self.text = text }

  /// Refuses text that is not a division prefix.
  package static func check(_ text: String) throws(RuleViolation) { _ = try DivisionPrefix(text) }

  /// Whether the division lies within.
  package func contains(_ code: DivisionCode) -> Bool { code.text.hasPrefix(text) }

  /// Whether every division of the other prefix lies within.
  package func contains(_ other: DivisionPrefix) -> Bool { other.text.hasPrefix(text) }

  /// The divisions common to both, or nil when there are none.
  package func narrowed(to other: DivisionPrefix) -> DivisionPrefix? {
    if contains(other) { return other }
    return other.contains(self) ? self : nil
  }

  /// The first text after every code within, for ranges of keys: the last digit one higher, and `:`
  /// (which follows `9`) where there is none.
  package var upperBound: String {
    var digits = Array(text.utf8)
    while let last = digits.popLast() {
      guard last == UInt8(ascii: "9") else {
        digits.append(last + 1)
        return String(decoding: digits, as: UTF8.self)
      }
    }
    return ":"
  }

  /// The digits.
  package var description: String { text }
}
