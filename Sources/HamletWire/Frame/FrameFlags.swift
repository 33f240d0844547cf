/// A frame's flag bits.
struct FrameFlags: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// Ends the client's messages.
  static let last = FrameFlags(rawValue: 0x01)
  /// This frame carries no message, not even an empty one.
  static let none = FrameFlags(rawValue: 0x02)
  /// Answers a PING.
  static let ack = FrameFlags(rawValue: 0x04)
}
