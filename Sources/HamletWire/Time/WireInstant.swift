/// A point in monotonic time, in nanoseconds from an origin that the caller chooses.
package struct WireInstant: Hashable, Comparable, Sendable {
  /// Nanoseconds since the origin.
  package let nanoseconds: Int64

  /// Makes an instant from nanoseconds.
  package init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// The instant `milliseconds` later; at the ends of the range it stays there.
  package func adding(milliseconds: Int64) -> WireInstant {
    let (product, overflow) = milliseconds.multipliedReportingOverflow(by: 1_000_000)
    guard !overflow else { return milliseconds < 0 ? .distantPast : .distantFuture }
    let (sum, past) = nanoseconds.addingReportingOverflow(product)
    guard !past else { return product < 0 ? .distantPast : .distantFuture }
    return WireInstant(nanoseconds: sum)
  }

  /// The first instant there is.
  package static let distantPast = WireInstant(nanoseconds: .min)
  /// The last instant there is.
  package static let distantFuture = WireInstant(nanoseconds: .max)

  package static func < (left: WireInstant, right: WireInstant) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}
