/// How many records are compared in one read: in a small town each takes a millisecond, in a large
/// one, where many share a surname and a year, some twenty.
///
/// A read that took too long is tried again with a quarter of the records, and so are those after it:
/// what is refused has cost its whole time for nothing, small reads cost nearly nothing more. Reads of
/// more than a tenth of a second halve it too: a core is the people's again after each.
struct ScanPace: Sendable, Hashable {
  private(set) var records: Int

  private let most: Int
  /// Fewer take hardly less time.
  private static let fewest = 8

  /// A pace of so many records a read at most.
  init(records: Int = 200) {
    self.records = records
    most = records
  }

  /// How long a scan that nobody waits for rests after a read, so that of a core it takes a quarter, and
  /// a twentieth while people's writes wait: on a machine of two they need both.
  static func rest(after time: Duration, isBusy: Bool) -> Duration { time * (isBusy ? 19 : 3) }

  /// After a read that took so long.
  mutating func note(_ time: Duration) {
    if time > .milliseconds(100), records > Self.fewest { records /= 2 }
    if time < .milliseconds(25) { records = min(most, records * 2) }
  }

  /// After a read that was too much; false: one record alone was.
  mutating func slowDown() -> Bool {
    guard records > 1 else { return false }
    records = max(1, records / 4)
    return true
  }
}
