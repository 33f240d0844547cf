internal import NIOCore

/// Counts what the socket was given and has not taken.
struct SocketOutput {
  private(set) var inFlight = 0
  /// Whether the handler is handing output over just now.
  var isFlushing = false
  /// Whether a read was asked for while the socket took nothing.
  var isReadHeld = false

  var room: Int { TransportLimits.bytesInFlight - inFlight }

  mutating func gave(_ bytes: Int) { inFlight += bytes }

  mutating func took(_ bytes: Int) { inFlight -= bytes }
}
