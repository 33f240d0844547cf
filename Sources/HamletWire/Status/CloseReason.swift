/// Why a connection is closed; for the log.
package enum CloseReason: Hashable, Sendable {
  /// The peer ended its side, or the link was lost.
  case inputEnded
  /// The preface or the HELLO did not come within 5 s.
  case handshakeTimeout
  /// The first bytes are not the protocol's; `looksLikeTLS`: they begin a TLS client hello.
  case notHamlet(looksLikeTLS: Bool)
  /// The peer broke the protocol, was told, and had its time.
  case violation(ConnectionError)
  /// Nothing came for 120 s, not even the answer to a PING.
  case silence
  /// A frame was begun and came below 1 KiB/s.
  case slowFrame
  /// The peer took no byte for 30 s while output waited.
  case stalledOutput
  /// All calls ended after a GOAWAY, or after this side was told to leave.
  case drained
}
