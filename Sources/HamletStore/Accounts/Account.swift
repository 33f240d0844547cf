package import HamletDomain

/// A user of the server.
package struct Account: Sendable, Hashable {
  package var id: RecordID
  package var userName: String
  package var displayName: String
  package var role: Role
  package var scope: DivisionPrefix
  /// The password's hash with its parameters; never the password.
  package var password: String
  package var mustChangePassword: Bool
  package var isDisabled: Bool
  /// Made for the demo: a server with such accounts stays on loopback.
  package var isDemo: Bool
  package var version: UInt64

  package init(
    id: RecordID,
    userName: String,
    displayName: String,
    role: Role,
    scope: DivisionPrefix,
    password: String,
    mustChangePassword: Bool,
    isDisabled: Bool = false,
    isDemo: Bool = false,
    version: UInt64 = 1
  ) {
    self.id = id
    self.userName = userName
    self.displayName = displayName
    self.role = role
    self.scope = scope
    self.password = password
    self.mustChangePassword = mustChangePassword
    self.isDisabled = isDisabled
    self.isDemo = isDemo
    self.version = version
  }
}

/// A login that is still in force.
package struct StoredSession: Sendable, Hashable {
  package var id: RecordID
  package var accountID: RecordID
  /// SHA-256 of the token.
  package var tokenDigest: [UInt8]
  /// Milliseconds since 1970.
  package var expires: Int64
  /// The device it was begun on; none where the connection showed no certificate.
  package var device: RecordID

  package init(
    id: RecordID,
    accountID: RecordID,
    tokenDigest: [UInt8],
    expires: Int64,
    device: RecordID = .none
  ) {
    self.id = id
    self.device = device
    self.accountID = accountID
    self.tokenDigest = tokenDigest
    self.expires = expires
  }
}
