import Synchronization

@testable import HamletShell

/// A console that is a terminal of a given size; files are kept, and waits end after some looks.
final class OutputConsole: ShellConsole {
  private struct State {
    var output = ""
    var notes = ""
    var files: [String: [UInt8]] = [:]
    var looks: Int
    var progress: [Int?] = []
  }

  let isInteractive: Bool
  let isTerminalOutput: Bool
  let width: Int
  let height: Int
  /// How many bytes a file takes before it is full; nil: all.
  let room: Int?
  private let state: Mutex<State>

  init(
    width: Int = 80,
    height: Int = 24,
    isTerminal: Bool = true,
    looks: Int = 2,
    room: Int? = nil
  ) {
    (self.width, self.height, self.room) = (width, height, room)
    (isInteractive, isTerminalOutput) = (isTerminal, isTerminal)
    state = Mutex(State(looks: looks))
  }

  var output: String { state.withLock { $0.output } }
  var notes: String { state.withLock { $0.notes } }
  var progress: [Int?] { state.withLock { $0.progress } }

  func file(_ name: String) -> String? {
    state.withLock { $0.files[name].map { String(decoding: $0, as: UTF8.self) } }
  }

  func put(_ name: String, _ text: String) {
    state.withLock { $0.files[name] = Array(text.utf8) }
  }

  func write(_ bytes: [UInt8]) {
    state.withLock { $0.output += String(decoding: bytes, as: UTF8.self) }
  }

  func note(_ text: String) { state.withLock { $0.notes += text } }
  func ask(_ question: LineQuestion) async -> LineAnswer { .end }

  func read(_ name: String) throws(ParsingContext.Unreadable) -> [UInt8] {
    guard let bytes = state.withLock({ $0.files[name] }) else {
      throw ParsingContext.Unreadable(UIText.fileFailed.phrase)
    }
    return bytes
  }

  func deliver(_ bytes: [UInt8], to tail: ScannedLine.Tail) -> Bool { false }

  func open(_ tail: ScannedLine.Tail) -> (any AnswerSink)? {
    let name =
      switch tail {
      case .file(let name, _): name
      case .pipe(let command): "|" + command
      }
    guard name != "forbidden" else { return nil }
    state.withLock { $0.files[name, default: []] += [] }
    return KeptFile { [self] bytes in
      state.withLock { state in
        let kept = state.files[name] ?? []
        guard kept.count + bytes.count <= room ?? .max else { return false }
        state.files[name] = kept + bytes
        return true
      }
    }
  }

  private struct KeptFile: AnswerSink {
    let take: @Sendable ([UInt8]) -> Bool
    func write(_ bytes: [UInt8]) -> Bool { take(bytes) }
    func close() -> Bool { true }
  }

  func pause(milliseconds: Int) async -> Bool {
    state.withLock { state in
      state.looks -= 1
      return state.looks <= 0
    }
  }

  func tell(rows: Int?, _ language: ShellLanguage) { state.withLock { $0.progress.append(rows) } }
  func runSystem(_ command: String) {}
  func interruptible<T: Sendable>(_ work: @escaping @Sendable () async -> T) async -> T {
    // As at a terminal: what is cancelled is the work, not who waits for it.
    await Task { await work() }.value
  }
}
