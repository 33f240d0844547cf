import HamletLoadKit
import Testing

@Suite("An open loop's calls are due at times fixed before")
struct ScheduleTests {
  @Test("Constant gaps are all the same, and add up without drift.")
  func constant() {
    var schedule = Schedule(rate: 3, gaps: .constant, begin: 1_000, seed: 1)
    var dues: [UInt64] = []
    for _ in 0...3_000 {
      dues.append(schedule.due)
      schedule.advance()
    }
    #expect(dues.first == 1_000)
    let last = Double(dues[3_000] - 1_000)
    #expect(abs(last - 1e12) < 1_000_000)
    let gaps = zip(dues, dues.dropFirst()).map { $1 - $0 }
    #expect(gaps.allSatisfy { (333_333_332...333_333_334).contains($0) })
  }

  @Test("Poisson gaps keep the rate, vary as they should, and repeat from their seed.")
  func poisson() {
    func gaps(_ seed: UInt64) -> [Double] {
      var schedule = Schedule(rate: 1_000, gaps: .poisson, begin: 0, seed: seed)
      return (0..<20_000).map { _ in
        let before = schedule.due
        schedule.advance()
        return Double(schedule.due - before)
      }
    }
    let drawn = gaps(7)
    let mean = drawn.reduce(0, +) / Double(drawn.count)
    #expect((970_000...1_030_000).contains(mean))
    // An exponential's deviation is its mean.
    let variance = drawn.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(drawn.count)
    #expect((0.93...1.07).contains(variance.squareRoot() / mean))
    #expect(gaps(7) == drawn)
    #expect(gaps(8) != drawn)
  }
}
