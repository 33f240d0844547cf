import Foundation

extension RunResult {
  static let heading =
    "workload    connections x in flight      calls/s     p50 us     p99 us    p999 us"
    + "   B out    B in   gen us   errors"

  /// A line of the table.
  func row(_ name: String) -> String {
    let shape =
      ratePerSecond.map { "\(connections) at \(Int($0))/s" } ?? "\(connections) x \(inFlight)"
    let total = errors.values.reduce(0, +)
    let line =
      Self.pad(name, -12) + Self.pad(shape, 23)
      + Self.pad(String(format: "%.0f", callsPerSecond), 13)
      + [p50Microseconds, p99Microseconds, p999Microseconds]
      .map { Self.pad(String(format: "%.0f", $0), 11) }.joined()
      + [bytesSentPerCall, bytesReceivedPerCall].map { Self.figure("%.0f", $0, 8) }.joined()
      + Self.figure("%.2f", generatorMicrosecondsPerCall, 9) + Self.pad("\(total)", 9)
    guard let most = errors.max(by: { $0.value < $1.value }) else { return line }
    return line + "  \(most.key)"
  }

  private static func figure(_ format: String, _ value: Double?, _ width: Int) -> String {
    pad(value.map { String(format: format, $0) } ?? "-", width)
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    let room = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? text + room : room + text
  }
}
