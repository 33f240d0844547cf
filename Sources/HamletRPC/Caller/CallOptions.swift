package import HamletMessages

/// What a caller says of a call besides its method and messages.
package struct CallOptions: Sendable {
  /// How long the call may take; 0: 30 s, or without end where either side streams.
  package var timeoutMilliseconds: UInt32
  /// Further milliseconds that the end is waited for on this side, for a link that is slow; the server,
  /// whose time counts from its reading of the call, is not told.
  package var linkMilliseconds: UInt32
  /// 1-64 bytes for keyed methods; elsewhere ignored.
  ///
  /// A repeat sends the same key and bytes.
  package var idempotencyKey: String
  /// A session or script token; empty: the last one that this connection carried.
  package var token: String
  /// An id for logs and audit, at most 64 printable ASCII characters; empty: the server makes one.
  package var requestID: String
  /// The language of messages for people.
  package var language: Language

  /// Makes options; what is not named has its default.
  package init(
    timeoutMilliseconds: UInt32 = 0,
    linkMilliseconds: UInt32 = 0,
    idempotencyKey: String = "",
    token: String = "",
    requestID: String = "",
    language: Language = .english
  ) {
    self.timeoutMilliseconds = timeoutMilliseconds
    self.linkMilliseconds = linkMilliseconds
    self.idempotencyKey = idempotencyKey
    self.token = token
    self.requestID = requestID
    self.language = language
  }

  /// The head of a call with these options.
  package func head(of method: String) -> CallHead {
    CallHead(
      method: method,
      timeoutMs: timeoutMilliseconds,
      idempotencyKey: idempotencyKey,
      token: token,
      requestId: requestID,
      language: language.rawValue
    )
  }
}
