/// Who is calling: an account and the session it logged in with.
package struct Principal: Sendable, Hashable {
  /// The account.
  package let userID: RecordID
  /// The account's name, as it stands in the audit log.
  package let userName: String
  /// What the account may do.
  package let role: Role
  /// Where it may do it.
  package let scope: DivisionPrefix
  /// Whether only changing the password is allowed until it is changed.
  package let mustChangePassword: Bool
  /// The login.
  package let sessionID: RecordID

  /// Describes a caller.
  package init(
    userID: RecordID,
    userName: String,
    role: Role,
    scope: DivisionPrefix,
    mustChangePassword: Bool,
    sessionID: RecordID
  ) {
    self.userID = userID
    self.userName = userName
    self.role = role
    self.scope = scope
    self.mustChangePassword = mustChangePassword
    self.sessionID = sessionID
  }
}
