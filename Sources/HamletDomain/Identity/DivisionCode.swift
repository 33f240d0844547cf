/// The 12-digit code of an administrative division: province 2, city 2, county 2, township 3,
/// village 3.
///
/// Whether a division of this code exists on a day is the division table's matter: codes are
/// abolished and given again.
package struct DivisionCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The twelve digits.
  package let text: String

  /// Reads twelve digits whose province is not 00.
  package init(_ text: String) throws(RuleViolation) {
    guard text.utf8.count == 12, DecimalDigits.isAll(text), !text.hasPrefix("00") else {
      throw RuleViolation(
        rule: "division_code.form",
        english: "A division code has 12 digits, for example 440983102201.",
        chinese: "区划代码为 12 位数字，例如 440983102201。"
      )
    }
    self.text = text
  }

  /// Refuses text that is not a division code.
  package static func check(_ text: String) throws(RuleViolation) { _ = try DivisionCode(text) }

  /// How far down the code reaches: trailing zero parts stand for the division above.
  package var level: DivisionLevel {
    let lengths: [(digits: Int, level: DivisionLevel)] = [
      (9, .village), (6, .township), (4, .county), (2, .city),
    ]
    for (digits, level) in lengths where text.utf8.dropFirst(digits).contains(where: isNotZero) {
      return level
    }
    return .province
  }

  /// The prefix that holds this division and everything below it.
  package var prefix: DivisionPrefix {
    DivisionPrefix(uncheckedDigits: String(text.prefix(level.digitCount)))
  }

  /// Orders codes by their digits, which is the order of every table by village.
  package static func < (first: DivisionCode, second: DivisionCode) -> Bool {
    first.text < second.text
  }

  /// The twelve digits.
  package var description: String { text }

  private func isNotZero(_ character: UInt8) -> Bool { character != UInt8(ascii: "0") }
}
