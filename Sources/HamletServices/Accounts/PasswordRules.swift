package import HamletDomain

/// What a password may be: long, and none of those that are tried first (NIST SP 800-63B-4, 3.1.1).
///
/// There is nothing it must be made of, and it never has to be changed because time has passed.
package struct PasswordRules: Sendable {
  /// Characters of a password that is the only proof.
  package static let minimumLength = 15
  /// Characters where an enrolled device is the other proof.
  package static let minimumLengthWithDevice = 8

  private let least: Int
  /// Words that everybody here would try, in lower case, each with how it reads in an error.
  private let words: [String]
  private let userName: String

  /// The rules for an account.
  ///
  /// - Parameters:
  ///   - userName: must not be part of the password.
  ///   - displayName: with the next, what the password must not mostly be made of.
  ///   - places: the names of the town's divisions.
  ///   - isDeviceOnly: whether the account logs in from an enrolled device alone.
  package init(
    userName: String,
    displayName: String = "",
    places: [String] = [],
    isDeviceOnly: Bool = false
  ) {
    self.userName = Self.letters(of: userName.lowercased())
    least = isDeviceOnly ? Self.minimumLengthWithDevice : Self.minimumLength
    let own = [userName, displayName, "hamlet", "hamletd", "password", "mima", "密码"] + places
    words = own.map { Self.letters(of: PasswordHash.normalForm($0).lowercased()) }
      .filter { $0.utf8.count >= 4 }
      .sorted { $0.utf8.count > $1.utf8.count }
  }

  /// - Throws: `password.length`, `.repeated`, `.sequence`, `.user_name`, `.common`.
  package func check(_ password: String) throws(RuleViolation) {
    let text = PasswordHash.normalForm(password).lowercased()
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
    let plain = Self.letters(of: text)
    guard userName.utf8.count < 3 || !plain.contains(userName) else {
      throw RuleViolation(
        rule: "password.user_name",
        english: "it contains the user name",
        chinese: "密码不能包含用户名"
      )
    }
    guard !CommonPasswords.hold(text), !isMostlyOwnWords(plain) else {
      throw RuleViolation(
        rule: "password.common",
        english: "mostly made of what is tried first",
        chinese: "密码过于常见"
      )
    }
  }

  /// Whether less than half is left of it without the words that everybody here would try.
  private func isMostlyOwnWords(_ plain: String) -> Bool {
    let rest = words.reduce(plain) { $0.replacing($1, with: "") }
    guard rest != plain else { return false }
    return rest.filter { !$0.isNumber }.count * 2 < least
  }

  /// Without spaces and marks, which only decorate.
  private static func letters(of text: String) -> String {
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
