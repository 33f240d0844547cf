/// What the peer may still send of one call's messages, and what it is to be given back.
struct ReceiveWindow: Hashable, Sendable {
  private let size: Int
  private var left: Int
  private var taken = 0

  init(size: Int) {
    self.size = size
    left = size
  }

  /// The peer spends `cost`; false: it had not so much.
  mutating func spend(_ cost: Int) -> Bool {
    guard cost <= left else { return false }
    left -= cost
    return true
  }

  /// The application took `cost`; gives what is to be granted now: all, once it is half the window.
  mutating func take(_ cost: Int) -> UInt32? {
    taken += min(max(cost, 0), size - left - taken)
    guard taken > 0, taken >= size / 2 else { return nil }
    let grant = taken
    left += grant
    taken = 0
    return UInt32(clamping: grant)
  }
}
