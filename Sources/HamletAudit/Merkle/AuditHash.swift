/// A SHA-256 hash.
package struct AuditHash: Hashable, Sendable {
  /// Its 32 bytes.
  package let bytes: [UInt8]

  /// Takes 32 bytes, or gives nil for any other count.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = Array(bytes)
  }

  /// Takes what a hash function gave.
  init(digest bytes: [UInt8]) { self.bytes = bytes }

  /// Bytes of a hash.
  package static let byteCount = 32
}
