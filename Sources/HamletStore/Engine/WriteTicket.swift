package import HamletDomain

/// Who asks for a write, and under which key.
package struct WriteTicket: Sendable {
  /// The account, or none for the server's own writes.
  package let userID: RecordID
  /// The account's name, or "hamletd".
  package let userName: String
  /// What the account may do; unspecified for the server's own writes.
  package let role: Role
  /// The full method name.
  package let method: String
  /// The login; none for the server's own writes.
  package let sessionID: RecordID
  /// The device that it came from, or none.
  package let deviceID: RecordID
  /// Where the caller may write.
  package let scope: DivisionPrefix
  /// When the server received the call.
  package let atUnixMilliseconds: Int64
  /// The idempotency key; empty for a write without one.
  package let key: String
  /// SHA-256 of the method and the request's bytes.
  package let requestDigest: [UInt8]
  /// The request's size, for the bound of the queue.
  package let byteCount: Int

  /// Who looks at records in this write.
  package var viewer: Viewer { Viewer(userID: userID, role: role) }

  /// A write of a call that was let in.
  package init(
    grant: Grant,
    device: RecordID = .none,
    key: String = "",
    requestDigest: [UInt8] = [],
    byteCount: Int = 512
  ) {
    userID = grant.principal.userID
    userName = grant.principal.userName
    role = grant.principal.role
    method = grant.method
    sessionID = grant.principal.sessionID
    deviceID = device
    scope = grant.scope
    atUnixMilliseconds = grant.atUnixMilliseconds
    self.key = key
    self.requestDigest = requestDigest
    self.byteCount = byteCount
  }

  /// A write of the server itself: sessions, seeding, housekeeping.
  package init(system method: String, atUnixMilliseconds: Int64) {
    userID = .none
    userName = "hamletd"
    role = .unspecified
    self.method = method
    sessionID = .none
    deviceID = .none
    scope = .all
    self.atUnixMilliseconds = atUnixMilliseconds
    key = ""
    requestDigest = []
    byteCount = 512
  }

  /// What an account does to itself, as logging in and out: her own act, by whatever door it came.
  package init(
    account: Account,
    session: RecordID,
    device: RecordID = .none,
    method: String,
    atUnixMilliseconds: Int64
  ) {
    userID = account.id
    userName = account.userName
    role = account.role
    self.method = method
    sessionID = session
    deviceID = device
    scope = account.scope
    self.atUnixMilliseconds = atUnixMilliseconds
    key = ""
    requestDigest = []
    byteCount = 512
  }
}
