/// What of a new password can be said without a list of common ones: its length, its signs and the user
/// name (NIST SP 800-63B-4, 3.1.1).
package struct NewPassword: Sendable {
  /// Characters of a password that is the only proof.
  package static let minimumLength = 15
  /// Characters where an enrolled device is the other proof.
  package static let minimumLengthWithDevice = 8

  /// How many characters it has at least.
  package let least: Int
  private let userName: String

  /// The rules for an account; `isDeviceOnly` says whether it logs in from an enrolled device alone.
  package init(userName: String, isDeviceOnly: Bool = false) {
    self.userName = Self.letters(of: userName.lowercased())
    least = isDeviceOnly ? Self.minimumLengthWithDevice : Self.minimumLength
  }

  /// Checks a password in its compatible form (NFKC), in lower case.
  ///
  /// - Throws: `password.length`, `.repeated`, `.sequence`, `.user_name`.
  package func check(_ text: String) throws(RuleViolation) {
    guard text.count >= least else {
      throw RuleViolation(
        rule: "password.length",
        english: "at least \(least) characters; several words are easy to keep",
        chinese: "密码至少\(least)个字符，可用几个词组成"
      )
    }
    guard Set(text).count >= min(6, least / 2) else {
      throw RuleViolation(
        rule: "password.repeated",
        english: "too few different characters",
        chinese: "不同字符太少"
      )
    }
    guard !Self.isSequence(text) else {
      throw RuleViolation(
        rule: "password.sequence",
        english: "letters or digits in their usual order",
        chinese: "密码不能是连续的字母或数字"
      )
    }
    guard userName.utf8.count < 3 || !Self.letters(of: text).contains(userName) else {
      throw RuleViolation(
        rule: "password.user_name",
        english: "it contains the user name",
        chinese: "密码不能包含用户名"
      )
    }
  }

  /// Without spaces and marks, which only decorate.
  package static func letters(of text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }

  /// Whether each character follows the one before, up or down, as in "23456789" and "987654321".
  private static func isSequence(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.map { Int64($0.value) }
    let steps = zip(scalars.dropFirst(), scalars).map { $0 - $1 }
    // After 9 comes 0, and before 0 comes 9.
    return steps.allSatisfy { $0 == 1 || $0 == -9 } || steps.allSatisfy { $0 == -1 || $0 == 9 }
  }
}
