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
  /// Whether it logs in from an enrolled device alone.
  package var isDeviceOnly: Bool
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
    isDeviceOnly: Bool = false,
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
    self.isDeviceOnly = isDeviceOnly
    self.version = version
  }
}
