/// A Chinese telephone number; never unique, because households and neighbours share phones.
package struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
  /// The digits, without spaces, hyphens or the country code.
  package let text: String

  /// Reads a mobile number (`1`, 3 to 9, nine digits) or a landline with its area code (`0`, two
  /// or three digits, seven or eight digits).
  package init(_ entered: String) throws(RuleViolation) {
    var text = entered.filter { !$0.isWhitespace && $0 != "-" }
    for prefix in ["+86", "0086"] where text.hasPrefix(prefix) {
      text = String(text.dropFirst(prefix.count))
      break
    }
    guard DecimalDigits.isAll(text), Self.isMobile(text) || Self.isLandline(text) else {
      throw RuleViolation(
        rule: "phone.form",
        english: "Enter a mobile number of 11 digits, or a landline with its area code.",
        chinese: "请输入 11 位手机号码，或带区号的固定电话号码。"
      )
    }
    self.text = text
  }

  /// Refuses text that is not a telephone number.
  package static func check(_ text: String) throws(RuleViolation) { _ = try PhoneNumber(text) }

  /// The digits.
  package var description: String { text }

  private static func isMobile(_ digits: String) -> Bool {
    let characters = Array(digits.utf8)
    guard characters.count == 11, characters[0] == UInt8(ascii: "1") else { return false }
    return characters[1] >= UInt8(ascii: "3")
  }

  private static func isLandline(_ digits: String) -> Bool {
    digits.hasPrefix("0") && (10...12).contains(digits.utf8.count)
  }
}
