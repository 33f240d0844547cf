import NIOCore
import Testing

@testable import HamletWire

@Suite("A queue whose first element takes no place on the heap")
struct SmallQueueTests {
  @Test("It gives what a plain array gives, whatever is appended, taken and dropped.")
  func asAnArray() {
    for seed in UInt64(1)...200 {
      var random = SplitMix(seed: seed)
      var queue = SmallQueue<Int>()
      var expected: [Int] = []
      for step in 0..<100 {
        switch random.next() % 5 {
        case 0, 1:
          queue.append(step)
          expected.append(step)
        case 2, 3:
          #expect(queue.popFirst() == (expected.isEmpty ? nil : expected.removeFirst()))
        default:
          let odd = Int(random.next() % 3)
          queue.removeAll { $0 % 3 == odd }
          expected.removeAll { $0 % 3 == odd }
        }
        #expect(queue.count == expected.count, "seed \(seed)")
        #expect(queue.front == expected.first, "seed \(seed)")
        #expect(queue.isEmpty == expected.isEmpty, "seed \(seed)")
      }
      queue.removeAll()
      #expect(queue.isEmpty && queue.popFirst() == nil)
    }
  }
}
