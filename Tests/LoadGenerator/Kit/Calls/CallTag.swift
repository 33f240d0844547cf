/// What a call asked for: an id's two halves, or a place in a list.
package struct CallTag: Sendable {
  package var high: UInt64 = 0
  package var low: UInt64 = 0

  package init(high: UInt64 = 0, low: UInt64 = 0) {
    self.high = high
    self.low = low
  }
}
