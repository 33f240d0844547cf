/// An item of the outbox as its author sees it.
package struct OutboxItem: Sendable {
  package let entry: OutboxEntry
  /// The user who wrote it.
  package let owner: String
  /// The server that it is for.
  package let server: String
  /// As `hamlet.v1.PersonService/RegisterPerson`.
  package let method: String
  package let key: String
  /// In milliseconds since 1970.
  package let writtenAt: Int64
  /// When the last thing happened to it.
  package let changedAt: Int64
  /// The server's status when it was last answered with one; 0: none.
  package let code: UInt32
  /// The server's words with it; empty: none, or closed.
  package let words: String
  /// What it says in short; nil where it is closed.
  package let summary: String?

  package var number: Int64 { entry.number }
}

/// A write as it is put into the outbox.
package struct OutboxDraft: Sendable {
  package var owner: String
  package var server: String
  package var method: String
  package var key: String
  /// The bytes that are sent, first and each further time.
  package var request: [UInt8]
  /// In short, for its author.
  package var summary: String
  /// The ids that it names, and the one that it makes or changes.
  package var named: [[UInt8]]
  package var own: [[UInt8]]
  /// Whether it is sent at once, so that the outbox only remembers it.
  package var isDirect: Bool

  package init(
    owner: String,
    server: String,
    method: String,
    key: String,
    request: [UInt8],
    summary: String,
    named: [[UInt8]] = [],
    own: [[UInt8]] = [],
    isDirect: Bool = false
  ) {
    self.owner = owner
    self.server = server
    self.method = method
    self.key = key
    self.request = request
    self.summary = summary
    self.named = named
    self.own = own
    self.isDirect = isDirect
  }
}
