import Foundation
import HamletLoadKit

/// What one run, or the median of several, gave.
struct RunResult: Codable {
  let connections: Int
  /// Calls at work at once, per connection; 0 in an open loop.
  let inFlight: Int
  /// Calls a second that were due; absent in a closed loop.
  let ratePerSecond: Double?
  let seconds: Double
  /// Right answers.
  let calls: Int
  /// Calls made in all, those of the warm-up and of the run's end too.
  let callsMade: Int?
  /// Right answers a second, of those that came while it was measured.
  let callsPerSecond: Double
  /// How many percent of the calls took no longer, in microseconds; an open loop's count from when they
  /// were due.
  let p50Microseconds: Double
  let p90Microseconds: Double
  let p99Microseconds: Double
  let p999Microseconds: Double
  let maxMicroseconds: Double
  /// Bytes on the wire, without TCP's own, per call made.
  let bytesSentPerCall: Double?
  let bytesReceivedPerCall: Double?
  /// The generator's own processor time per call made, in microseconds.
  let generatorMicrosecondsPerCall: Double?
  /// Refusals that said when to come again, and the milliseconds they said.
  let retries: Retries?
  /// Refusals and wrong answers, by what was said.
  let errors: [String: Int]

  struct Retries: Codable {
    let count: Int
    let leastMilliseconds: Int
    let mostMilliseconds: Int
  }

  init(_ samples: Latencies, _ setting: Setting, processorMicroseconds: Double? = nil) {
    connections = setting.connections
    inFlight = setting.inFlight
    ratePerSecond = setting.rate
    seconds = setting.seconds
    calls = samples.count
    callsPerSecond = Double(samples.answered) / setting.seconds
    p50Microseconds = samples.microseconds(at: 50)
    p90Microseconds = samples.microseconds(at: 90)
    p99Microseconds = samples.microseconds(at: 99)
    p999Microseconds = samples.microseconds(at: 99.9)
    maxMicroseconds = samples.mostMicroseconds
    callsMade = samples.callsOnWire > 0 ? samples.callsOnWire : nil
    let made = callsMade.map(Double.init)
    bytesSentPerCall = made.map { Double(samples.bytesSent) / $0 }
    bytesReceivedPerCall = made.map { Double(samples.bytesReceived) / $0 }
    generatorMicrosecondsPerCall = made.flatMap { made in processorMicroseconds.map { $0 / made } }
    retries =
      samples.retries == 0
      ? nil
      : Retries(
        count: samples.retries,
        leastMilliseconds: Int(samples.shortestRetry),
        mostMilliseconds: Int(samples.longestRetry)
      )
    errors = samples.failures
  }

  private init(_ sorted: [RunResult], errors: [String: Int]) {
    let middle = sorted[sorted.count / 2]
    func median(_ value: (RunResult) -> Double) -> Double {
      sorted.map(value).sorted()[sorted.count / 2]
    }
    connections = middle.connections
    inFlight = middle.inFlight
    ratePerSecond = middle.ratePerSecond
    seconds = middle.seconds
    calls = middle.calls
    callsMade = middle.callsMade
    callsPerSecond = middle.callsPerSecond
    p50Microseconds = median(\.p50Microseconds)
    p90Microseconds = median(\.p90Microseconds)
    p99Microseconds = median(\.p99Microseconds)
    p999Microseconds = median(\.p999Microseconds)
    maxMicroseconds = median(\.maxMicroseconds)
    bytesSentPerCall = middle.bytesSentPerCall
    bytesReceivedPerCall = middle.bytesReceivedPerCall
    generatorMicrosecondsPerCall = middle.generatorMicrosecondsPerCall
    retries = middle.retries
    self.errors = errors
  }

  /// The middle of each figure, and all errors; `results` is not empty.
  static func median(of results: [RunResult]) -> RunResult {
    let errors = results.reduce(into: [String: Int]()) { all, result in
      all.merge(result.errors, uniquingKeysWith: +)
    }
    return RunResult(results.sorted { $0.callsPerSecond < $1.callsPerSecond }, errors: errors)
  }
}
