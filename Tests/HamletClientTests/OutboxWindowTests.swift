import HamletClient
import Testing

@Suite("How much of an outbox is under way at a time") struct OutboxWindowTests {
  @Test("As many as fit; one alone however large, and nothing beside it.")
  func bytes() {
    var window = OutboxWindow()
    let half = OutboxWindow.mostBytes / 2
    #expect(window.add(1, bytes: half) != nil)
    #expect(window.add(2, bytes: half + 1) == nil)
    #expect(window.add(3, bytes: half) != nil)
    #expect(window.add(4, bytes: 1) == nil)
    #expect(window.bytes == OutboxWindow.mostBytes)
    window.remove(1)
    #expect(window.add(4, bytes: 1) != nil)
    // What was never taken in is not taken out.
    window.remove(2)
    #expect(window.bytes == half + 1)
    var alone = OutboxWindow()
    #expect(alone.add(1, bytes: 1 << 20) != nil)
    #expect(alone.add(2, bytes: 1) == nil)
  }

  @Test("Half the calls that the server keeps open, at least one and at most 32.")
  func items() {
    let cases = [(nil, 32), (8, 4), (9, 4), (64, 32), (128, 32), (1, 1), (0, 1), (-5, 1)]
    for (calls, items) in cases { #expect(OutboxWindow.items(allowed: calls) == items) }
  }

  /// The queue of a link of 1 KiB/s, the slowest that either side bears with.
  @Test("On the slowest link every item is through in the time that it is given.")
  func time() {
    var window = OutboxWindow()
    var now = 0.0
    var free = 0.0
    var underWay: [(number: Int64, end: Double, limit: Double)] = []
    var late = 0
    for number in Int64(1)...2_000 {
      // Small ones, and now and then one that fills the window many times over.
      let spread = Int(number) * 7_919
      let bytes = number % 20 == 0 ? 1 + spread % 200_000 : 100 + spread % 1_900
      while true {
        if underWay.count < OutboxWindow.mostItems, let time = window.add(number, bytes: bytes) {
          free = max(free, now) + Double(bytes) * 1_000 / 1_024
          underWay.append((number, free, now + Double(time)))
          break
        }
        let first = underWay.removeFirst()
        now = max(now, first.end)
        window.remove(first.number)
        // A millisecond for the fractions that are cut off.
        if first.end > first.limit + 1 { late += 1 }
      }
    }
    #expect(late == 0)
    // The control: a fixed time of 30 s would not do.
    #expect(underWay.allSatisfy { $0.limit > 0 } && now > 30_000)
  }
}
