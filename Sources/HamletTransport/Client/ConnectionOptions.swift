internal import HamletMessages

/// How a client connects.
package struct ConnectionOptions: Sendable {
  /// How it speaks TLS; nil: in plaintext.
  package var tls: ClientTLS?
  /// Program and version, as the server sees it.
  package var agent: String
  /// Milliseconds for connecting and the server's HELLO.
  package var timeoutMilliseconds: Int64 = 5_000
  /// Bytes of a frame that the client takes.
  package var maxFrame = 256 * 1024
  /// Bytes of stream messages per call that the client takes before it grants more.
  package var callCredit = 512 * 1024
  /// SHA-256 of the contract.
  package var schemaSHA256 = Contract.schemaSHA256
  /// The wall clock, in milliseconds since 1970.
  package var unixMilliseconds: @Sendable () -> Int64 = WallClock.unixMilliseconds

  /// Options with their defaults.
  package init(agent: String) {
    self.agent = agent
  }
}
