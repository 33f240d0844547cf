/// What one batch may hold, each with its reason.
enum BatchLimits {
  /// Bytes of a line of JSON: a message has at most 256 KiB, and its text some more.
  static let lineBytes = 1 << 20
  /// Calls in flight: what a server takes from one connection.
  static let window = 1...128
  /// Milliseconds that a line is tried for while there is no link, all pauses together.
  static let patience = 60_000
  /// The first pause before a line is tried again, in milliseconds; each further one is twice it.
  static let firstPause = 250
  /// The longest pause between two tries, in milliseconds.
  static let longestPause = 5_000
  /// The longest wait that a server may ask for and get, in milliseconds; beyond it the line fails.
  static let longestWait: Int64 = 30_000
}
