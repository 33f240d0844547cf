package import HamletDomain

/// A script token without its secret.
package struct ScriptTokenRecord: Sendable, Hashable {
  package var id: RecordID
  /// The account it acts for.
  package var accountID: RecordID
  package var name: String
  /// SHA-256 of the secret.
  package var tokenDigest: [UInt8]
  /// Full names of methods, in order.
  package var methods: [String]
  package var scope: DivisionPrefix
  /// As "192.0.2.0/24"; empty: from everywhere.
  package var network: String
  /// Different persons in ten minutes; 0: as many as a session.
  package var reads: UInt32
  package var createdID = RecordID.none
  package var createdBy = ""
  /// Milliseconds since 1970.
  package var createdAt: Int64 = 0
  /// Milliseconds since 1970.
  package var expires: Int64
  /// Milliseconds since 1970; 0: it was not revoked.
  package var revokedAt: Int64 = 0
  package var version: UInt64 = 1

  package init(
    id: RecordID,
    accountID: RecordID,
    name: String,
    tokenDigest: [UInt8],
    methods: [String],
    scope: DivisionPrefix,
    network: String,
    reads: UInt32,
    expires: Int64
  ) {
    self.id = id
    self.accountID = accountID
    self.name = name
    self.tokenDigest = tokenDigest
    self.methods = methods
    self.scope = scope
    self.network = network
    self.reads = reads
    self.expires = expires
  }
}
