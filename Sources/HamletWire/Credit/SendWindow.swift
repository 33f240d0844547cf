/// What this side may still send of one call's messages.
struct SendWindow: Hashable, Sendable {
  var left: Int

  /// Spends `cost`; false: there is not so much.
  mutating func spend(_ cost: Int) -> Bool {
    guard cost <= left else { return false }
    left -= cost
    return true
  }

  /// The peer's HELLO says more than the floor that was assumed.
  mutating func widen(by more: Int) {
    left = min(left + max(more, 0), WireLimits.creditMost)
  }

  /// The peer grants more; 0, or past 2^31-1, ends the connection.
  mutating func grant(_ bytes: UInt32) throws(ConnectionError) {
    let more = Int(bytes)
    guard more > 0, more <= WireLimits.creditMost - left else {
      throw ConnectionError(.badCredit, "credit of \(bytes) on top of \(left)")
    }
    left += more
  }
}
