/// Every number of the protocol, with its reason.
package enum WireLimits {
  /// The newest minor version of protocol 1 that is spoken here.
  package static let minor: UInt32 = 1
  /// The minor version from which on a CALL may leave out the method and the language of the last one:
  /// of a call of 300 bytes through a poor link, more than a tenth.
  static let shortHeads: UInt32 = 1
  /// Bytes of a frame's header.
  package static let header = 12
  /// Bytes of head and payload that the header's length can hold.
  package static let frameMost = (1 << 24) - 1
  /// Bytes of a head: small, since a head is decoded before anything is known of its sender.
  package static let head = 8 * 1024
  /// Bytes of memory that a connection keeps for the heads that it reads and writes, one at a time: most
  /// fit; a longer one takes more for as long as it is looked at.
  static let headArena = 1_024
  /// The floor of `max_frame`: what every peer takes, whatever its HELLO says.
  package static let frameFloor = 64 * 1024
  /// The floor of `max_calls`.
  package static let callsFloor = 8
  /// The floor of `call_credit`: two frames of the floor, so that one may travel while one is read.
  package static let creditFloor = 128 * 1024
  /// The most credit that a window may hold: fits a signed 32-bit number everywhere.
  package static let creditMost = Int(Int32.max)
  /// Characters of a request id.
  package static let requestID = 64
  /// Bytes of a burst's output whose storage a connection keeps for the next: that of a hundred small
  /// answers.
  static let outputKept = 4 * 1024
  /// Objects of calls that a connection keeps for the next: as many as a server usually lets be open.
  static let callsKept = 128

  /// Milliseconds for preface and HELLO.
  package static let handshake: Int64 = 5_000
  /// Milliseconds without a byte after which a PING asks whether the peer lives.
  package static let silence: Int64 = 90_000
  /// Milliseconds that the answer may take.
  package static let pingAnswer: Int64 = 30_000
  /// Milliseconds of grace before a begun frame's rate is looked at.
  package static let slowFrame: Int64 = 30_000
  /// Bytes per second of a begun frame.
  package static let slowFrameRate: Int64 = 1_024
  /// Milliseconds of the window in which what helps nobody is counted.
  package static let noiseWindow: Int64 = 30_000
  /// RESETs, or PINGs, of one window: a person gives up a call now and then, a program a dozen when
  /// it ends; two hundred is a flood.
  package static let resetsPerWindow = 200
  /// Frames of one window that carry nothing, where a RESET or a PING counts ten: the messages that
  /// were under way when a call ended fit many times.
  package static let noisePerWindow = 2_000
  /// Milliseconds that a peer may take no byte while output waits.
  package static let stalledOutput: Int64 = 30_000
  /// Milliseconds that calls have to end after GOAWAY.
  package static let drain: Int64 = 30_000
  /// Milliseconds to read and drop after the half-close of an ordinary close.
  package static let lingerAfterDrain: Int64 = 10_000
  /// Milliseconds to read and drop after a connection error.
  package static let lingerAfterError: Int64 = 2_000
  /// Milliseconds of a call without a timeout where neither side streams.
  package static let unaryTimeout: Int64 = 30_000
}
