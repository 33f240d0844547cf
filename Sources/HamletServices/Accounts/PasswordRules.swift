package import HamletDomain

/// What a password may be: long, and none of those that are tried first (NIST SP 800-63B-4, 3.1.1).
///
/// There is nothing it must be made of, and it never has to be changed because time has passed.
package struct PasswordRules: Sendable {
  private let basics: NewPassword
  /// Words that everybody here would try, in lower case, each with how it reads in an error.
  private let words: [String]

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
    basics = NewPassword(userName: userName, isDeviceOnly: isDeviceOnly)
    let own = [userName, displayName, "hamlet", "hamletd", "password", "mima", "密码"] + places
    words = own.map { NewPassword.letters(of: PasswordHash.normalForm($0).lowercased()) }
      .filter { $0.utf8.count >= 4 }
      .sorted { $0.utf8.count > $1.utf8.count }
  }

  /// - Throws: `password.length`, `.repeated`, `.sequence`, `.user_name`, `.common`.
  package func check(_ password: String) throws(RuleViolation) {
    let text = PasswordHash.normalForm(password).lowercased()
    try basics.check(text)
    let plain = NewPassword.letters(of: text)
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
    return rest.filter { !$0.isNumber }.count * 2 < basics.least
  }
}
