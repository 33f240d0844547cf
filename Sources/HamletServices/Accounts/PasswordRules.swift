package import HamletDomain

/// What a password may be: long, and none of those that are tried first (NIST SP 800-63B).
package enum PasswordRules {
  /// Characters of a password that is the only proof.
  package static let minimumLength = 15

  private static let common = [
    "password", "12345678", "qwerty", "iloveyou", "welcome", "admin", "letmein", "woaini", "hamlet",
    "111111", "000000", "abc123",
  ]

  /// - Throws: `password.length`, `password.common`, `password.user_name`, `password.repeated`.
  package static func check(_ password: String, userName: String) throws(RuleViolation) {
    guard password.count >= minimumLength else {
      throw RuleViolation(
        rule: "password.length",
        english: "at least \(minimumLength) characters; several words are easy to keep",
        chinese: "密码至少\(minimumLength)个字符，可用几个词组成"
      )
    }
    let lower = password.lowercased()
    guard !userName.isEmpty, !lower.contains(userName) || userName.count < 4 else {
      throw RuleViolation(
        rule: "password.user_name",
        english: "it contains the user name",
        chinese: "密码不能包含用户名"
      )
    }
    guard Set(lower).count >= 6 else {
      throw RuleViolation(
        rule: "password.repeated",
        english: "too few different characters",
        chinese: "不同字符太少"
      )
    }
    let stripped = common.reduce(lower) { $0.replacing($1, with: "") }
    guard stripped.count * 2 >= lower.count else {
      throw RuleViolation(
        rule: "password.common",
        english: "mostly made of what is tried first",
        chinese: "密码过于常见"
      )
    }
  }
}
