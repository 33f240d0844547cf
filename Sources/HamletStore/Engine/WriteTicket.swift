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
  package init(grant: Grant, key: String = "", requestDigest: [UInt8] = [], byteCount: Int = 512) {
    userID = grant.principal.userID
    userName = grant.principal.userName
    role = grant.principal.role
    method = grant.method
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
    scope = .all
    self.atUnixMilliseconds = atUnixMilliseconds
    key = ""
    requestDigest = []
    byteCount = 512
  }
}
