import HamletMessages

/// The keys that a batch's lines gave themselves: two lines with one key are one call, or a mistake.
///
/// Some forty bytes a line; answers are kept only while their call is in flight.
struct BatchKeys {
  /// What a line is by its key.
  enum Place {
    /// The first with it, or one whose call is over: the server then gives the answer it has kept.
    case own
    /// The same as a line that is in flight.
    case shared(Task<BatchResult.Outcome, Never>)
    /// Another than the line of this number.
    case conflict(line: Int)
  }

  private struct Name: Hashable {
    let high: UInt64
    let low: UInt64
  }

  private struct Line {
    let number: Int
    let content: UInt64
  }

  private var lines: [Name: Line] = [:]
  private var open: [Name: Task<BatchResult.Outcome, Never>] = [:]

  private static func name(_ key: String) -> Name {
    let high = BatchSum.of(key.utf8)
    return Name(high: high, low: BatchSum.of(key.utf8, from: ~high))
  }

  /// Looks at a line before it is sent.
  mutating func place(_ call: OutgoingCall, line: Int) -> Place {
    let name = Self.name(call.key)
    let content = BatchSum.of(call.request.text().utf8)
    guard let first = lines[name] else {
      lines[name] = Line(number: line, content: content)
      return .own
    }
    guard first.content == content else { return .conflict(line: first.number) }
    return open[name].map { .shared($0) } ?? .own
  }

  /// Its call is in flight from now on.
  mutating func began(_ key: String, _ task: Task<BatchResult.Outcome, Never>) {
    open[Self.name(key)] = task
  }

  /// Its call is over.
  mutating func ended(_ key: String) { open[Self.name(key)] = nil }
}
