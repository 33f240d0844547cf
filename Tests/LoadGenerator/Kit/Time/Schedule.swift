internal import Glibc

/// When the calls of an open loop are due: fixed before any is answered, so that a slow answer delays
/// none of those behind it, and their waiting counts (coordinated omission; Tene, "How NOT to Measure
/// Latency").
package struct Schedule {
  /// How the gaps between calls are.
  package enum Gaps: String, Sendable, Codable {
    /// All the same.
    case constant
    /// Exponential, as of many clients that know nothing of each other (a Poisson process).
    case poisson
  }

  private let gap: Double
  private let gaps: Gaps
  private let begin: Double
  private var elapsed: Double
  private var random: SplitMix
  /// When the next call is due, in nanoseconds.
  package private(set) var due: UInt64

  /// `rate` calls a second from `begin` nanoseconds on, the first `offset` of a gap later.
  package init(rate: Double, gaps: Gaps, begin: UInt64, offset: Double = 0, seed: UInt64) {
    gap = 1e9 / max(rate, 1e-3)
    self.gaps = gaps
    self.begin = Double(begin)
    random = SplitMix(seed: seed)
    elapsed = gap * offset
    due = begin &+ UInt64(elapsed)
  }

  /// Goes on to the next call.
  package mutating func advance() {
    switch gaps {
    case .constant: elapsed += gap
    case .poisson: elapsed -= gap * log(1 - Double.random(in: 0..<1, using: &random))
    }
    due = UInt64(begin + elapsed)
  }
}
