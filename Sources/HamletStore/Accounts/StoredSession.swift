package import HamletDomain

/// A login that is still in force.
package struct StoredSession: Sendable, Hashable {
  package var id: RecordID
  package var accountID: RecordID
  /// SHA-256 of the token.
  package var tokenDigest: [UInt8]
  /// Milliseconds since 1970.
  package var begun: Int64
  /// Milliseconds since 1970.
  package var expires: Int64
  /// The address it began from; empty on the server's own machine.
  package var source: String
  /// The device it was begun on, and on which alone it holds; none where it showed no certificate.
  package var device: RecordID

  package init(
    id: RecordID,
    accountID: RecordID,
    tokenDigest: [UInt8],
    begun: Int64,
    expires: Int64,
    source: String = "",
    device: RecordID = .none
  ) {
    self.id = id
    self.accountID = accountID
    self.tokenDigest = tokenDigest
    self.begun = begun
    self.expires = expires
    self.source = source
    self.device = device
  }
}
