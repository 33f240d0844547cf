internal import HamletMessages
package import HamletWire
package import Logging

/// How a server serves.
package struct ServerSettings: Sendable {
  /// Program and version, as clients see it.
  package var agent: String
  /// Threads that serve connections; 0: one for each core.
  package var loops = 0
  /// Connections in all.
  package var connections = TransportLimits.connections
  /// Connections from one address; unix sockets are not counted.
  package var connectionsPerAddress = TransportLimits.connectionsPerAddress
  /// Milliseconds for a TLS handshake.
  package var handshakeMilliseconds = TransportLimits.tlsHandshakeMilliseconds
  /// New connections from one address at once, and a second from then on; not for unix sockets.
  package var connectionBurst = TransportLimits.connectionBurst
  package var connectionsPerSecond = TransportLimits.connectionsPerSecond
  /// Bytes of a frame that the server takes.
  package var maxFrame = 256 * 1024
  /// Calls open on one connection.
  package var maxCalls = 128
  /// Bytes of stream messages per call that the server takes before it grants more.
  package var callCredit = 512 * 1024
  /// How long a peer may be slow; the program has no option for it.
  package var patience = Patience()
  /// SHA-256 of the contract.
  package var schemaSHA256 = Contract.schemaSHA256
  /// The wall clock, in milliseconds since 1970.
  package var unixMilliseconds: @Sendable () -> Int64 = WallClock.unixMilliseconds
  /// The program's logger.
  package var logger: Logger

  /// Settings with their defaults.
  package init(agent: String, logger: Logger) {
    self.agent = agent
    self.logger = logger
  }
}
