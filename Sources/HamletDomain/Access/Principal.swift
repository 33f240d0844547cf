/// Who is calling: an account, and the session or script token it proved itself with.
package struct Principal: Sendable, Hashable {
  /// How long a proof of the password opens the methods that ask for one, in milliseconds.
  package static let proofMilliseconds: Int64 = 5 * 60_000

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
  /// The login, or the script token that stands for one.
  package let sessionID: RecordID
  /// When the password was proved last, in milliseconds since 1970; 0: never in this session.
  package var provedAt: Int64
  /// What a script token narrows the account to; nil for a person's session.
  package let script: ScriptAllowance?

  /// Describes a caller.
  package init(
    userID: RecordID,
    userName: String,
    role: Role,
    scope: DivisionPrefix,
    mustChangePassword: Bool,
    sessionID: RecordID,
    provedAt: Int64 = 0,
    script: ScriptAllowance? = nil
  ) {
    self.userID = userID
    self.userName = userName
    self.role = role
    self.scope = scope
    self.mustChangePassword = mustChangePassword
    self.sessionID = sessionID
    self.provedAt = provedAt
    self.script = script
  }

  /// Whether the password was proved so lately that a method may rely on it.
  package func hasProof(at now: Int64) -> Bool {
    provedAt > 0 && now - provedAt < Self.proofMilliseconds
  }
}
