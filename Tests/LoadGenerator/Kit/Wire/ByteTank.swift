/// Bytes in order, written at the end and taken from the front: what a socket gave and is not parsed,
/// or what waits to be written.
package final class ByteTank {
  private var start: UnsafeMutableRawPointer
  private var capacity: Int
  private var front = 0
  private var end = 0

  package init(capacity: Int = 64 * 1024) {
    self.capacity = max(capacity, 64)
    start = .allocate(byteCount: self.capacity, alignment: 16)
  }

  deinit { start.deallocate() }

  package var count: Int { end - front }

  /// What is there; good until the next change.
  package var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start + front, count: count)
  }

  /// Memory for at least so many bytes more; `wrote` tells how many were put there.
  package func room(_ least: Int) -> UnsafeMutableRawBufferPointer {
    if capacity - end < least { makeRoom(least) }
    return UnsafeMutableRawBufferPointer(start: start + end, count: capacity - end)
  }

  package func wrote(_ count: Int) { end += min(max(0, count), capacity - end) }

  /// Takes so many bytes off the front.
  package func take(_ count: Int) {
    front += min(max(0, count), self.count)
    if front == end { (front, end) = (0, 0) }
  }

  package func append(_ bytes: UnsafeRawBufferPointer) {
    room(bytes.count).copyMemory(from: bytes)
    wrote(bytes.count)
  }

  private func makeRoom(_ least: Int) {
    let kept = count
    if capacity - kept >= least {
      start.copyMemory(from: start + front, byteCount: kept)
    } else {
      let larger = max(capacity * 2, kept + least)
      let next = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
      next.copyMemory(from: start + front, byteCount: kept)
      start.deallocate()
      (start, capacity) = (next, larger)
    }
    (front, end) = (0, kept)
  }
}
