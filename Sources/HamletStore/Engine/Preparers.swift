import Foundation

/// Threads with readers of their own that make writes ready while these wait for the writer.
// Every access to `waiting` and `isClosed` is made with `condition` locked, so the class is safe to
// share; a reader is used by its own thread alone.
final class Preparers: @unchecked Sendable {
  /// How many jobs share a snapshot at most: so long it may hold the log.
  private static let burst = 64

  private let condition = NSCondition()
  private var waiting: [any PreparationJob] = []
  private var first = 0
  private var isClosed = false
  private var atWork = 0

  /// Opens the readers and starts their threads.
  init(count: Int, open: () throws -> PointReader) throws {
    for number in 0..<count {
      // Handed to its thread, and to nobody else.
      nonisolated(unsafe) let reader = try open()
      atWork += 1
      let thread = Thread { self.run(reader) }
      thread.name = "hamlet prepares \(number)"
      thread.start()
    }
  }

  func add(_ job: any PreparationJob) {
    condition.lock()
    defer { condition.unlock() }
    guard !isClosed else { return }
    waiting.append(job)
    condition.signal()
  }

  /// Drops what waits, which the writer then does without, and ends the threads.
  func stop() {
    condition.lock()
    isClosed = true
    waiting = []
    first = 0
    condition.broadcast()
    while atWork > 0 { condition.wait() }
    condition.unlock()
  }

  private func run(_ reader: PointReader) {
    while let job = next(waits: true) {
      reader.burst {
        job.run { body in try reader.read(body) }
        for _ in 1..<Self.burst {
          guard let more = next(waits: false) else { break }
          more.run { body in try reader.read(latest: true, body) }
        }
      }
    }
    reader.close()
    condition.lock()
    atWork -= 1
    condition.broadcast()
    condition.unlock()
  }

  /// The next job; nil where there is none, or at the end.
  private func next(waits: Bool) -> (any PreparationJob)? {
    condition.lock()
    defer { condition.unlock() }
    while waits, first == waiting.count, !isClosed { condition.wait() }
    guard first < waiting.count else { return nil }
    let job = waiting[first]
    first += 1
    if first == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      first = 0
    } else if first >= 1_024 {
      waiting.removeFirst(first)
      first = 0
    }
    return job
  }
}
