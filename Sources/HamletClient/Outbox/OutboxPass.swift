package import HamletRPC

/// What came of sending what waits.
package struct OutboxPass: Sendable {
  /// Why sending ended before everything was sent.
  package enum Stop: Sendable, Equatable {
    /// There is no link.
    case noLink
    /// The session has ended.
    case needsLogin
    /// The server asks for the password again.
    case needsProof
    /// What is sealed is closed.
    case closed
    /// Another shell of this profile is sending.
    case busy
    /// The server does not serve this device, or something stands against sending.
    case refused(CallError)
  }

  /// Items that the server confirmed.
  package var done: [Int64] = []
  /// Items that it refused.
  package var refused: [Int64] = []
  package var stop: Stop?

  package init() {}

  /// Whether the server was asked at all.
  package var isEmpty: Bool { done.isEmpty && refused.isEmpty }
}
