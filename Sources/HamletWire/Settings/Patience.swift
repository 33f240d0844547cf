/// How long one side waits for the other, in milliseconds and bytes a second: a server's and a client's
/// are those of `WireLimits`; a test that waits for them over real sockets takes shorter ones.
package struct Patience: Hashable, Sendable {
  /// For preface and HELLO.
  package var handshake = WireLimits.handshake
  /// Without a byte, until a PING asks.
  package var silence = WireLimits.silence
  /// For its answer.
  package var pingAnswer = WireLimits.pingAnswer
  /// Before a begun frame's rate is looked at, and that rate.
  package var slowFrame = WireLimits.slowFrame
  package var slowFrameRate = WireLimits.slowFrameRate
  /// While output waits and the peer takes nothing.
  package var stalledOutput = WireLimits.stalledOutput

  /// That of `WireLimits`.
  package init() {}

  /// The same with every time cut to so many milliseconds.
  package init(atMost milliseconds: Int64) {
    handshake = min(handshake, milliseconds)
    silence = min(silence, milliseconds)
    pingAnswer = min(pingAnswer, milliseconds)
    slowFrame = min(slowFrame, milliseconds)
    stalledOutput = min(stalledOutput, milliseconds)
  }
}
