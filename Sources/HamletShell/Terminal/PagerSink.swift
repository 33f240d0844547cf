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
    let usual = ["LESS": "FIRXK" + Self.prompt(language), "LESSCHARSET": "utf-8"]
    guard let child = ChildProcess(command, hasInput: true, environment: usual) else {
      state.isDirect = true
      return put(held)
    }
    front.begin()
    state.child = child
    return child.write(held)
  }

  /// The option that has less say its keys in the user's language, and where the end is.
  static func prompt(_ language: ShellLanguage) -> String {
    let keys = Phrase(
      "Space: next page, b: back, /: search, q: leave",
      "空格下一页，b 上一页，/ 查找，q 退出"
    )
    // A colon would begin a condition's other half.
    let text = keys.text(language).replacing(":", with: "\\:")
    let end = Phrase("end", "完").text(language)
    return "Ps\(text)?e (\(end)).$"
  }

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
