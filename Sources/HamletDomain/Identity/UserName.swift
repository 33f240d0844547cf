/// The name of an account: 2 to 32 of a-z, 0-9, dot, hyphen and underscore; a letter first.
package struct UserName: Hashable, Sendable, CustomStringConvertible {
  /// The name, in lower case.
  package let text: String

  /// Reads a name; upper case is taken as lower case.
  package init(_ entered: String) throws(RuleViolation) {
    let text = entered.lowercased()
    guard (2...32).contains(text.utf8.count), let first = text.utf8.first, Self.isLetter(first),
      text.utf8.allSatisfy(Self.isAllowed)
    else {
      throw RuleViolation(
        rule: "user_name.form",
        english: "A user name has 2 to 32 of a-z, 0-9, '.', '-' and '_', and starts with a letter.",
        chinese: "用户名为 2 至 32 个字符，可用 a-z、0-9、“.”、“-”、“_”，以字母开头。"
      )
    }
    self.text = text
  }

  /// Refuses text that is not a user name.
  package static func check(_ text: String) throws(RuleViolation) { _ = try UserName(text) }

  /// The name.
  package var description: String { text }

  private static func isLetter(_ character: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= character
  }

  private static func isAllowed(_ character: UInt8) -> Bool {
    isLetter(character) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= character
      || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(character)
  }
}
