/// How many records are compared in one read: in a small town each takes a millisecond, in a large
/// one, where many share a surname and a year, some twenty.
///
/// A read that took too long is tried again with a quarter of the records, and so are those after it:
/// what is refused has cost its whole time for nothing, small reads cost nearly nothing more.
struct ScanPace: Sendable, Hashable {
  private(set) var records: Int

  /// A pace that begins with so many records a read.
  init(records: Int = 200) { self.records = records }

  /// After a read that was too much; false: one record alone was.
  mutating func slowDown() -> Bool {
    guard records > 1 else { return false }
    records = max(1, records / 4)
    return true
  }
}
