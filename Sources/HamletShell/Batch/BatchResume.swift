import HamletMessages

/// What an earlier run of a batch left behind, line by line.
///
/// Eight bytes for each line that is done; keys only of those that are not.
package struct BatchResume: Sendable {
  /// What is known of a line.
  enum State: Hashable {
    /// Nothing.
    case new
    /// Done, with the sum of the line.
    case done(UInt64)
    /// Sent with this key, and nobody knows what came of it.
    case unknown(key: String, mark: UInt64)
    /// Refused, with the key that it may go on with.
    case failed(key: String)
  }

  private var done: [UInt64] = []
  private var open: [Int: State] = [:]
  /// The name of the batch, where its keys were made of one.
  package private(set) var name: String?
  /// Lines of the results that could not be read: one that a crash cut, or another file.
  package private(set) var unread = 0
  /// Whether the results end within a line.
  package private(set) var endsInLine = false
  private var cutter = BatchLineCutter(limit: 8 << 20)

  /// Knows nothing yet.
  package init() {}

  /// How many lines are done.
  package var doneCount: Int { done.count { $0 != 0 } }

  /// Takes more bytes of the results.
  package mutating func take(_ bytes: [UInt8]) {
    if let last = bytes.last { endsInLine = last != UInt8(ascii: "\n") }
    for line in cutter.take(bytes) { note(line.bytes) }
  }

  /// Ends the results.
  package mutating func finish() {
    if let line = cutter.finish() { note(line.bytes) }
  }

  /// What is known of a line.
  func state(of line: Int) -> State {
    if done.indices.contains(line), done[line] != 0 { return .done(done[line]) }
    return open[line] ?? .new
  }

  private mutating func note(_ bytes: [UInt8]?) {
    guard let bytes, let result = try? JSONValue(parsing: bytes),
      case .number(let digits)? = result["line"], let line = Int(digits), line > 0,
      line < 1 << 32, case .bool(let isDone)? = result["ok"],
      case .string(let key)? = result["key"],
      case .string(let text)? = result["input"], let mark = UInt64(text, radix: 16),
      // What a dry run found is nothing that was done.
      result["would_send"] == nil
    else {
      unread += 1
      return
    }
    if name == nil, key.hasSuffix("-\(line)") { name = String(key.dropLast("-\(line)".count)) }
    if isDone {
      if done.count <= line { done += repeatElement(0, count: line + 1 - done.count) }
      // Zero says "not done".
      done[line] = max(mark, 1)
      open[line] = nil
    } else if result["error"]?["exit"] == .number(String(ExitCode.outcomeUnknown.rawValue)) {
      open[line] = .unknown(key: key, mark: mark)
    } else {
      open[line] = .failed(key: key)
    }
  }
}
