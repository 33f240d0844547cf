/// Which sides of a call stream.
package enum CallKind: CaseIterable, Sendable, Hashable {
  case unary
  case clientStream
  case serverStream
  case bidirectional

  /// Whether the client may send more than one message.
  package var requestsStream: Bool { self == .clientStream || self == .bidirectional }

  /// Whether responses travel as MESSAGE frames rather than in END.
  package var responsesStream: Bool { self == .serverStream || self == .bidirectional }
}
