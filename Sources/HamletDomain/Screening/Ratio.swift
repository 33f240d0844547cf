/// A share with what it was made from; never above the whole.
package struct Ratio: Hashable, Sendable {
  /// How many of the whole.
  package let numerator: Int
  /// The whole.
  package let denominator: Int

  /// Makes a share; a numerator beyond the whole cannot come from one snapshot and is cut.
  package init(_ numerator: Int, of denominator: Int) {
    self.denominator = max(0, denominator)
    self.numerator = min(max(0, numerator), self.denominator)
  }

  /// Thousandths, rounded down, 0 to 1000; nil when there is no whole.
  package var perMille: Int? {
    guard denominator > 0 else { return nil }
    let (product, overflow) = numerator.multipliedReportingOverflow(by: 1_000)
    return overflow ? min(1_000, numerator / (denominator / 1_000)) : product / denominator
  }
}
