import HamletLoadKit
import Testing

@Suite("Times are kept to three digits, and parts add up")
struct LatenciesTests {
  @Test("Percentiles of known times are those times.")
  func percentiles() {
    var (first, second) = (Latencies(), Latencies())
    for microseconds in UInt64(1)...1_000 {
      if microseconds % 2 == 0 {
        first.add(microseconds * 1_000)
      } else {
        second.add(microseconds * 1_000)
      }
    }
    second.answered = 500
    second.fail("NOT_FOUND: x")
    second.fail("RESOURCE_EXHAUSTED: y", retryAfterMilliseconds: 250)
    second.fail("RESOURCE_EXHAUSTED: y", retryAfterMilliseconds: 40)
    first.add(second)
    #expect(first.count == 1_000)
    for (percentile, expected) in [(50.0, 500.0), (90, 900), (99, 990), (99.9, 999)] {
      #expect(abs(first.microseconds(at: percentile) - expected) <= expected / 500)
    }
    #expect(abs(first.mostMicroseconds - 1_000) <= 2)
    #expect(first.answered == 500)
    #expect(first.failures == ["NOT_FOUND: x": 1, "RESOURCE_EXHAUSTED: y": 2])
    #expect((first.retries, first.shortestRetry, first.longestRetry) == (2, 40, 250))
  }

  @Test("No times have no percentiles, and one beyond an hour counts as an hour.")
  func ends() {
    var times = Latencies()
    #expect(times.microseconds(at: 99) == 0)
    #expect(times.mostMicroseconds == 0)
    times.add(.max)
    #expect(times.count == 1)
    #expect(times.microseconds(at: 50) >= 3.59e9)
  }
}
