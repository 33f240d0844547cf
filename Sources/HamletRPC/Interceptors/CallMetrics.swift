internal import HamletWire
internal import NIOCore
internal import Synchronization

/// Counts the calls of every method and how long their handlers took, in memory.
package final class CallMetrics: Interceptor {
  /// What was counted for one method.
  package struct Counts: Sendable, Hashable {
    /// Handlers that ended with `OK`.
    package var succeeded: UInt64 = 0
    /// Handlers that ended otherwise.
    package var failed: UInt64 = 0
    /// Time in handlers, waiting included.
    package var total: Duration = .zero
    /// The longest of them.
    package var longest: Duration = .zero

    mutating func add(_ elapsed: Duration, succeeded isGood: Bool) {
      if isGood { succeeded &+= 1 } else { failed &+= 1 }
      total += elapsed
      longest = max(longest, elapsed)
    }
  }

  /// The counts of one method; its own lock, so that methods do not wait for each other.
  private final class Counter: Sendable {
    let counts = Mutex(Counts())
  }

  private let counters = Mutex<[String: Counter]>([:])

  /// Makes a registry with nothing counted.
  package init() {}

  /// What was counted so far, by method.
  package var counts: [String: Counts] {
    counters.withLock { $0.mapValues { counter in counter.counts.withLock { $0 } } }
  }

  package func wrap(_ method: String, _ next: @escaping CallStep) -> CallStep {
    let counter = counter(of: method)
    return { context async throws(CallError) in
      let start = ContinuousClock.now
      do throws(CallError) {
        let reply = try await next(context)
        counter.counts.withLock { $0.add(ContinuousClock.now - start, succeeded: true) }
        return reply
      } catch {
        counter.counts.withLock { $0.add(ContinuousClock.now - start, succeeded: false) }
        throw error
      }
    }
  }

  package func wrapAtOnce(_ method: String, _ next: @escaping StepAtOnce) -> StepAtOnce {
    let counter = counter(of: method)
    return { context throws(CallError) in
      let start = ContinuousClock.now
      do throws(CallError) {
        let reply = try next(context)
        counter.counts.withLock { $0.add(ContinuousClock.now - start, succeeded: true) }
        return reply
      } catch {
        counter.counts.withLock { $0.add(ContinuousClock.now - start, succeeded: false) }
        throw error
      }
    }
  }

  private func counter(of method: String) -> Counter {
    counters.withLock { counters in
      let counter = counters[method] ?? Counter()
      counters[method] = counter
      return counter
    }
  }
}
