/// Times at which calls were due that wait for room on the wire, oldest first.
struct DueQueue {
  private var times: [UInt64] = []
  private var front = 0

  var count: Int { times.count - front }

  mutating func append(_ time: UInt64) { times.append(time) }

  mutating func popFirst() -> UInt64? {
    guard front < times.count else { return nil }
    defer {
      front += 1
      if front == times.count {
        times.removeAll(keepingCapacity: true)
        front = 0
      } else if front > 4_096, front * 2 > times.count {
        times.removeFirst(front)
        front = 0
      }
    }
    return times[front]
  }
}
