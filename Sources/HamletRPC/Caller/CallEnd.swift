package import HamletMessages

/// How a call ended, as its caller sees it.
package struct CallEnd: Sendable, Equatable {
  /// The server's end, or one made here where none came.
  package let head: EndHead
  /// Whether the response came with the end, as it must in a unary or client-stream call.
  package let hasPayload: Bool
  /// What is known of the call's effect.
  package let attempt: AttemptOutcome

  /// Describes the end that a server sent.
  package init(_ head: EndHead, hasPayload: Bool) {
    self.head = head
    self.hasPayload = hasPayload
    attempt = .answered
  }

  /// Describes the end of a call that the server did not answer.
  package init(_ error: CallError) {
    head = error.endHead(in: .english)
    hasPayload = false
    attempt = error.attempt
  }

  /// Whether the reply is that of an earlier call with the same key.
  package var isReplay: Bool { head.replayed }

  /// The error, or nil where the call succeeded.
  package var error: CallError? { CallError(head)?.after(attempt) }
}
