/// Every limit of the sockets, each with its reason.
package enum TransportLimits {
  /// Connections of one server: 16 KiB each keeps ten thousand idle ones under 160 MiB.
  package static let connections = 10_000
  /// Connections from one address: a township may sit behind one, a flood should not.
  package static let connectionsPerAddress = 64
  /// New connections from one address at once: a township behind one address comes back together
  /// after a cut of power.
  package static let connectionBurst = 200
  /// New connections from one address a second from then on: a loop of one-shot commands makes about
  /// ten.
  package static let connectionsPerSecond = 20
  /// Addresses whose new connections are counted; some 100 bytes each.
  package static let addressesRemembered = 16_384
  /// Bytes given to the socket and not yet taken; past it nothing more is handed over or read.
  ///
  /// One default frame: what is not handed over can still be overtaken by control frames.
  package static let bytesInFlight = 256 * 1024
  /// New connections, or what a server sent, in so many reads before the loop looks at others.
  package static let readsPerTurn: UInt = 16
  /// Reads of a client's connection before a server's loop looks at the others; what one brought is answered
  /// with one write.
  package static let readsPerTurnOfClient: UInt = 1
  /// Milliseconds that a connection is not read after a call of it found no room: a fifth of the least
  /// time after which that call may come again.
  package static let turnedAwayMilliseconds: Int64 = 20
  /// Bytes of a connection's first buffer to read into, which it keeps while it is idle: a few calls.
  ///
  /// One read full doubles the next.
  package static let firstReadBytes = 512
  /// Bytes of the largest: some 140 reads of a person, which hold the loop a millisecond or two.
  ///
  /// What else a client sent waits in the kernel until the others on its loop were served.
  package static let mostReadBytes = 4 * 1024
  /// Connections waiting to be accepted.
  package static let backlog = 1_024
  /// Milliseconds for a TLS handshake: two round trips of the slowest satellite link, several times
  /// over; a peer that says nothing is gone then.
  package static let tlsHandshakeMilliseconds: Int64 = 10_000
  /// Milliseconds that the peer's close_notify is waited for when a TLS connection is closed.
  package static let tlsShutdownMilliseconds: Int64 = 1_000
  /// Milliseconds between looks for calls whose token is no longer good.
  package static let tokenSweepMilliseconds: Int64 = 15_000
  /// Milliseconds that a client waits for the server's own `DEADLINE_EXCEEDED` after the deadline.
  ///
  /// The server's answer says that nothing was changed; giving up first leaves that unknown.
  package static let deadlineGraceMilliseconds: Int64 = 2_000
  /// Milliseconds between looks for calls past deadline and grace.
  package static let deadlineSweepMilliseconds: Int64 = 500
}
