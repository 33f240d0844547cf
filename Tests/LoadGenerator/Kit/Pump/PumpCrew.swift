internal import CLoadWait
internal import Foundation

/// Threads that each pump their share of connections.
package enum PumpCrew {
  /// Runs a thread for each part of `lines`, and gives the results with what is left of the lines.
  ///
  /// `calls` makes the calls of a part; it is called once on each thread.
  package static func run<Calls: RawCalls & SendableMetatype>(
    _ parts: [[RawLine]],
    pace: Pace,
    window: LoadWindow,
    seed: UInt64,
    calls: @escaping @Sendable (Int) throws -> Calls
  ) async -> (results: Latencies, rest: [RawLine]) {
    await withTaskGroup(of: (Latencies, [RawLine]).self) { group in
      for (part, lines) in parts.enumerated() {
        group.addTask {
          await onThread {
            guard let calls = try? calls(part) else { return (Latencies(), lines) }
            let pump = Pump(
              calls,
              lines: lines,
              pace: pace,
              window: window,
              part: part,
              of: parts.count,
              seed: seed
            )
            pump.run()
            return (pump.results, pump.lines.compactMap(\.rest))
          }
        }
      }
      var all = (results: Latencies(), rest: [RawLine]())
      for await (results, rest) in group {
        all.results.add(results)
        all.rest += rest
      }
      return all
    }
  }

  private static func onThread<R: Sendable>(_ body: @escaping @Sendable () -> R) async -> R {
    await withCheckedContinuation { done in
      let thread = Thread {
        // A call that is due leaves in time; it counts from when it was due in any case.
        load_precise_waits()
        done.resume(returning: body())
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
  }
}
