import Foundation

/// What one run, or the median of several, gave.
struct RunResult: Codable {
  let connections: Int
  /// Calls at work at once, per connection.
  let inFlight: Int
  let seconds: Double
  /// Right answers.
  let calls: Int
  let callsPerSecond: Double
  /// Half the calls took no longer, in microseconds.
  let p50Microseconds: Int
  /// All but a hundredth took no longer, in microseconds.
  let p99Microseconds: Int
  /// Refusals and wrong answers, by what was said.
  let errors: [String: Int]

  init(_ samples: Samples, connections: Int, inFlight: Int, seconds: Double) {
    let sorted = samples.microseconds.sorted()
    self.connections = connections
    self.inFlight = inFlight
    self.seconds = seconds
    calls = sorted.count
    callsPerSecond = Double(sorted.count) / seconds
    p50Microseconds = Self.value(at: 50, of: sorted)
    p99Microseconds = Self.value(at: 99, of: sorted)
    errors = samples.failures
  }

  private init(_ sorted: [RunResult], errors: [String: Int]) {
    let middle = sorted[sorted.count / 2]
    connections = middle.connections
    inFlight = middle.inFlight
    seconds = middle.seconds
    calls = middle.calls
    callsPerSecond = middle.callsPerSecond
    p50Microseconds = sorted.map(\.p50Microseconds).sorted()[sorted.count / 2]
    p99Microseconds = sorted.map(\.p99Microseconds).sorted()[sorted.count / 2]
    self.errors = errors
  }

  /// The middle of each figure, and all errors; `results` is not empty.
  static func median(of results: [RunResult]) -> RunResult {
    let errors = results.reduce(into: [String: Int]()) { all, result in
      all.merge(result.errors, uniquingKeysWith: +)
    }
    return RunResult(results.sorted { $0.callsPerSecond < $1.callsPerSecond }, errors: errors)
  }

  private static func value(at percent: Int, of sorted: [UInt32]) -> Int {
    guard !sorted.isEmpty else { return 0 }
    return Int(sorted[min(sorted.count - 1, sorted.count * percent / 100)])
  }

  static let heading =
    "workload    connections x in flight      calls/s     p50 us     p99 us   errors"

  /// A line of the table.
  func row(_ name: String) -> String {
    let shape = "\(connections) x \(inFlight)"
    let total = errors.values.reduce(0, +)
    let line =
      Self.pad(name, -12) + Self.pad(shape, 23)
      + Self.pad(String(format: "%.0f", callsPerSecond), 13) + Self.pad("\(p50Microseconds)", 11)
      + Self.pad("\(p99Microseconds)", 11) + Self.pad("\(total)", 9)
    guard let most = errors.max(by: { $0.value < $1.value }) else { return line }
    return line + "  \(most.key)"
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    let room = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? text + room : room + text
  }
}
