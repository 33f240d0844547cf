internal import Foundation
internal import Synchronization

/// The screen, or a pager when more lines come than it has.
final class PagerSink: AnswerSink {
  private struct State {
    var held: [UInt8] = []
    var lines = 0
    var child: ChildProcess?
    var isDirect = false
  }

  private let command: String
  private let height: Int
  private let isAlways: Bool
  private let front: ForegroundWork
  private let language: ShellLanguage
  private let state = Mutex(State())

  init(
    command: String,
    height: Int,
    isAlways: Bool,
    front: ForegroundWork,
    language: ShellLanguage
  ) {
    self.language = language
    self.command = command
    self.height = height
    self.isAlways = isAlways
    self.front = front
  }

  func write(_ bytes: [UInt8]) -> Bool {
    state.withLock { state in
      if let child = state.child { return child.write(bytes) }
      guard !state.isDirect else { return put(bytes) }
      state.held += bytes
      state.lines += bytes.count { $0 == UInt8(ascii: "\n") }
      // The prompt takes a line as well.
      guard isAlways || state.lines >= height - 1 else { return true }
      return open(&state)
    }
  }

  private func open(_ state: inout State) -> Bool {
    let held = state.held
    state.held = []
    // What a user set stands; ours: short answers as they are, colours, no clearing, Ctrl-C leaves.
    let usual = [
      "LESS": "FIRXK" + Self.prompt(language, version: language == .chinese ? Self.version : 0),
      "LESSCHARSET": "utf-8",
    ]
    // Before it starts: a quick one makes the terminal raw at once, and that would be kept as ours.
    front.begin()
    guard let child = ChildProcess(command, hasInput: true, environment: usual) else {
      front.end()
      state.isDirect = true
      return put(held)
    }
    state.child = child
    return child.write(held)
  }

  /// The option that has less say its keys in the user's language, and where the end is; in signs that
  /// every language knows where less would write Chinese as code points.
  static func prompt(_ language: ShellLanguage, version: Int) -> String {
    let isPlain = language == .chinese && !showsChinese(version)
    let keys = Phrase(
      "Space: next page, b: back, /: search, q: leave",
      isPlain ? "Space >>   b <<   / ?   q X" : "空格下一页，b 上一页，/ 查找，q 退出"
    )
    // They mean conditions and what is put in.
    let text = ["?", ":", "."].reduce(keys.text(language)) { $0.replacing($1, with: "\\\($1)") }
    let end = Phrase("end", isPlain ? "100\\%" : "完").text(language)
    return "Ps\(text)?e (\(end)).$"
  }

  /// Whether a version of less writes a prompt in Chinese as it is: up to 590 and from 654 to 667 it
  /// takes each byte for a character (its NEWS for 591, its issue 576).
  static func showsChinese(_ version: Int) -> Bool {
    (591..<654).contains(version) || version >= 668
  }

  /// The version of less, asked once; 0: not known.
  private static let version: Int = {
    guard let pipe = popen("less --version 2>/dev/null", "r") else { return 0 }
    defer { pclose(pipe) }
    var line = [CChar](repeating: 0, count: 80)
    guard fgets(&line, Int32(line.count), pipe) != nil else { return 0 }
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return text.split(separator: " ").lazy.compactMap { Int($0) }.first ?? 0
  }()

  func show() {
    state.withLock { state in
      guard state.child == nil, !state.held.isEmpty else { return }
      state.isDirect = true
      _ = put(state.held)
      state.held = []
    }
  }

  /// A pager's end says nothing about the answer.
  func close() -> Bool {
    state.withLock { state in
      if let child = state.child {
        _ = child.finish()
        front.end()
        state.child = nil
        return true
      }
      _ = put(state.held)
      state.held = []
      return true
    }
  }

  private func put(_ bytes: [UInt8]) -> Bool {
    Descriptor.write(bytes, to: STDOUT_FILENO)
    return true
  }
}
