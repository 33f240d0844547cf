/// The code points that a terminal draws two cells wide: East_Asian_Width W and F of Unicode; the
/// table is generated.
///
/// Ambiguous characters are narrow: most terminals draw them so.
enum WideRanges {
  /// Whether a code point lies in one of the ranges.
  static func contains(_ value: UInt32) -> Bool {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if value < all[middle].first {
        high = middle
      } else if value > all[middle].last {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
