package import HamletDomain

/// Knows whose token is whose; a table in memory, asked on the loop for every call.
package protocol Authenticator: Sendable {
  /// The user of a token, or nil where it is unknown, expired, revoked or another device's.
  ///
  /// `device` is the one whose certificate the connection showed, or none.
  func principal(
    forToken token: String,
    onDevice device: RecordID,
    nowUnixMilliseconds: Int64
  ) -> Principal?
}
