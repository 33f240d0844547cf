internal import HamletMessages

/// What the peer takes: the floors until its HELLO is read.
package struct PeerSettings: Hashable, Sendable {
  /// The minor version that both sides speak.
  let minor: UInt32
  /// Bytes of head and payload of a frame.
  package let maxFrame: Int
  /// Calls that the server keeps open.
  package let maxCalls: Int
  /// Bytes of MESSAGE payload per call before the peer grants more.
  package let callCredit: Int

  /// Bytes of a MESSAGE: at most half the credit, so that a peer whose frame passes that, against the
  /// protocol, cannot make a message wait for ever.
  var messageLimit: Int { min(maxFrame, callCredit / 2) }

  static let floors = PeerSettings(Hello())

  /// Reads a HELLO: what is absent or under its floor is the floor, what passes a ceiling is that.
  init(_ hello: Hello) {
    minor = min(hello.minor, WireLimits.minor)
    maxFrame = min(max(Int(hello.maxFrame), WireLimits.frameFloor), WireLimits.frameMost)
    maxCalls = max(Int(hello.maxCalls), WireLimits.callsFloor)
    callCredit = min(max(Int(hello.callCredit), WireLimits.creditFloor), WireLimits.creditMost)
  }
}
