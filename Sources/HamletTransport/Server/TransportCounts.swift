internal import Synchronization

/// What the sockets refused before a call, counted by reason.
package final class TransportCounts: Sendable {
  private let table = Mutex<[String: UInt64]>([:])

  init() {}

  func refused(_ reason: String) {
    table.withLock { $0[reason, default: 0] &+= 1 }
  }

  /// How often a connection was refused: "plaintext", "handshake", "timeout", "device", "peer",
  /// "no protocol in common", or the name of a certificate's refusal.
  package func refusals(_ reason: String) -> UInt64 {
    table.withLock { $0[reason] ?? 0 }
  }
}
