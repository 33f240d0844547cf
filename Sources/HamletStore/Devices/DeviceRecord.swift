package import HamletDomain

/// A device that may connect, or may enrol itself.
package struct DeviceRecord: Sendable, Hashable {
  package var id: RecordID
  package var label: String
  package var division: DivisionPrefix
  /// SHA-256 of the one-time code; empty once it was used or withdrawn.
  package var codeDigest: [UInt8]
  /// When the code ends, in milliseconds since 1970.
  package var codeExpires: Int64
  /// SHA-256 of the public key; empty until it is enrolled.
  package var keyDigest: [UInt8]
  /// 0: not yet.
  package var enrolled: Int64
  /// When its newest certificate ends; 0: it has none.
  package var expires: Int64
  /// When it asked for a renewal that is not yet given; 0: it did not.
  package var asked: Int64
  /// When an administrator allowed that renewal; 0: not.
  package var allowed: Int64
  /// 0: it is not.
  package var revoked: Int64
  package var revokeReason: String
  package var version: UInt64

  /// A device that is invited.
  package init(
    id: RecordID,
    label: String,
    division: DivisionPrefix,
    codeDigest: [UInt8],
    codeExpires: Int64
  ) {
    self.id = id
    self.label = label
    self.division = division
    self.codeDigest = codeDigest
    self.codeExpires = codeExpires
    keyDigest = []
    enrolled = 0
    expires = 0
    asked = 0
    allowed = 0
    revoked = 0
    revokeReason = ""
    version = 1
  }

  /// How it stands at a time.
  package func state(at now: Int64) -> DeviceState {
    if revoked > 0 { return .revoked }
    if enrolled == 0 { return now < codeExpires ? .invited : .expired }
    return now < expires ? .active : .expired
  }
}
