package import HamletDomain

/// The replies kept under their idempotency keys; the store writes them, with the effects.
package protocol OutcomeJournal: Sendable {
  /// The reply kept for this user and key, or nil; read on the calling thread.
  ///
  /// It finds whatever was answered before it is asked.
  func storedOutcome(user: RecordID, key: String) throws -> StoredOutcome?
}

/// A reply that was kept.
package struct StoredOutcome: Sendable, Hashable {
  /// The method's full name.
  package let method: String
  /// SHA-256 of method name, 0x00 and request bytes.
  package let requestDigest: [UInt8]
  /// The response's bytes, as they were first sent.
  package let reply: [UInt8]

  /// Describes a reply that was kept.
  package init(method: String, requestDigest: [UInt8], reply: [UInt8]) {
    self.method = method
    self.requestDigest = requestDigest
    self.reply = reply
  }
}
