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
  }

  /// The counts of one method's calls on one loop; each has its own, so that two do not pass the same
  /// memory to and fro with every call.
  private final class Part: Sendable {
    struct Tally {
      var succeeded: UInt64 = 0
      var failed: UInt64 = 0
      var nanoseconds: Int64 = 0
      var longest: Int64 = 0
      /// Keeps what is allocated next out of the same line of a processor's cache.
      private let apart: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    }

    let tally = Mutex(Tally())
  }

  /// The counts of one method; its own, so that methods do not wait for each other.
  private final class Counter: Sendable {
    private static let places = 8
    private let parts = (0..<places).map { _ in Part() }

    /// Counts a call that began then.
    func add(_ context: CallContext, since start: NIODeadline, succeeded isGood: Bool) {
      let elapsed = (NIODeadline.now() - start).nanoseconds
      let place = context.call.arenas.place % Self.places
      parts[place].tally.withLock { tally in
        if isGood { tally.succeeded &+= 1 } else { tally.failed &+= 1 }
        tally.nanoseconds &+= elapsed
        tally.longest = max(tally.longest, elapsed)
      }
    }

    var counts: Counts {
      parts.reduce(into: Counts()) { sum, part in
        let one = part.tally.withLock { $0 }
        sum.succeeded &+= one.succeeded
        sum.failed &+= one.failed
        sum.total += .nanoseconds(one.nanoseconds)
        sum.longest = max(sum.longest, .nanoseconds(one.longest))
      }
    }
  }

  private let counters = Mutex<[String: Counter]>([:])

  /// Makes a registry with nothing counted.
  package init() {}

  /// What was counted so far, by method.
  package var counts: [String: Counts] {
    counters.withLock { $0.mapValues(\.counts) }
  }

  package func wrap(_ method: String, _ next: @escaping CallStep) -> CallStep {
    let counter = counter(of: method)
    return { context async throws(CallError) in
      let start = NIODeadline.now()
      do throws(CallError) {
        let reply = try await next(context)
        counter.add(context, since: start, succeeded: true)
        return reply
      } catch {
        counter.add(context, since: start, succeeded: false)
        throw error
      }
    }
  }

  package func wrapAtOnce(_ method: String, _ next: @escaping StepAtOnce) -> StepAtOnce {
    let counter = counter(of: method)
    return { context, memory throws(CallError) in
      let start = NIODeadline.now()
      do throws(CallError) {
        let reply = try next(context, memory)
        counter.add(context, since: start, succeeded: true)
        return reply
      } catch {
        counter.add(context, since: start, succeeded: false)
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
