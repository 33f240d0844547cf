/// How often a user may name a wrong callback code: 40 bits are guessed by patience alone.
package enum CallbackTries {
  /// Wrong codes that a user may name within an hour.
  package static let most = 5
  /// The hour, in milliseconds.
  package static let windowMilliseconds: Int64 = 3_600_000

  /// How long to wait before the next try, in milliseconds, or nil when one is free.
  ///
  /// `wrong` are the times of the wrong tries, in any order.
  package static func wait(after wrong: [Int64], now: Int64) -> UInt32? {
    let recent = wrong.filter { $0 > now - windowMilliseconds }.sorted()
    guard recent.count >= most else { return nil }
    let freed = recent[recent.count - most] + windowMilliseconds
    return UInt32(clamping: max(freed - now, 1))
  }
}
