package import HamletDomain

/// Knows whose token is whose; a table in memory, asked on the loop for every call.
package protocol Authenticator: Sendable {
  /// The user of a token, or nil where it is unknown, expired or revoked.
  func principal(forToken token: String, nowUnixMilliseconds: Int64) -> Principal?
}
