/// The middle of some numbers.
package enum MiddleValue {
  /// The median, the lower of two middles; nil of fewer than five, which would tell of single people.
  package static func median(_ numbers: [Int]) -> Int? {
    guard numbers.count >= SmallGroups.smallest else { return nil }
    return numbers.sorted()[(numbers.count - 1) / 2]
  }
}
