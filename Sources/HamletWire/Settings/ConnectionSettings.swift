internal import HamletMessages

/// What this side says in its HELLO, and enforces from the start.
package struct ConnectionSettings: Hashable, Sendable {
  /// Program and version.
  package let agent: String
  /// Bytes of head and payload of a frame that this side takes.
  package let maxFrame: Int
  /// Calls that this side keeps open; a client's is not looked at.
  package let maxCalls: Int
  /// Bytes of MESSAGE payload that this side takes per call before it grants more.
  package let callCredit: Int
  /// SHA-256 of this side's descriptor set.
  package let schemaSHA256: [UInt8]
  /// This side's clock at the start, milliseconds since 1970.
  package let unixMilliseconds: Int64
  /// How long this side waits for the other.
  package let patience: Patience

  /// Makes settings; sizes are raised to the floors, and credit to twice a frame.
  package init(
    agent: String,
    maxFrame: Int = 256 * 1024,
    maxCalls: Int = 128,
    callCredit: Int = 512 * 1024,
    schemaSHA256: [UInt8] = [],
    unixMilliseconds: Int64 = 0,
    patience: Patience = Patience()
  ) {
    self.agent = agent
    self.maxFrame = min(max(maxFrame, WireLimits.frameFloor), WireLimits.frameMost)
    self.maxCalls = min(max(maxCalls, WireLimits.callsFloor), Int(Int32.max))
    self.callCredit = min(
      max(callCredit, WireLimits.creditFloor, 2 * self.maxFrame),
      WireLimits.creditMost
    )
    self.schemaSHA256 = schemaSHA256
    self.unixMilliseconds = unixMilliseconds
    self.patience = patience
  }

  /// The HELLO that says so.
  var hello: Hello {
    Hello(
      minor: WireLimits.minor,
      agent: agent,
      maxFrame: UInt32(clamping: maxFrame),
      maxCalls: UInt32(clamping: maxCalls),
      callCredit: UInt32(clamping: callCredit),
      schemaSha256: schemaSHA256,
      timeUnixMs: unixMilliseconds
    )
  }
}
