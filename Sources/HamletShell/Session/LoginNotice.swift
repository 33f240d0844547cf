package import HamletMessages

/// What a login tells beside that it was done.
package enum LoginNotice {
  /// That the password is still the first one, with the command that changes it; nil where it is not.
  ///
  /// The server refuses all else until then, and nobody should fill in a form to learn that.
  package static func firstPassword(
    _ user: JSONValue?,
    book: CommandBook,
    language: ShellLanguage
  ) -> String? {
    guard case .bool(true)? = user?["must_change_password"],
      let change = book.command(method: "hamlet.v1.SessionService/ChangePassword")
    else { return nil }
    return language == .chinese
      ? "这是初始密码，请先修改：\(change.words)。修改前不能做其他事。"
      : "This is your first password; change it before anything else: \(change.words)"
  }
}
