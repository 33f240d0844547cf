import Synchronization

@testable import HamletShell

/// A console whose answers are given in advance and whose output is kept.
final class ScriptedConsole: ShellConsole {
  struct State {
    var answers: [LineAnswer]
    var output = ""
    var notes = ""
    var files: [String: String] = [:]
    var delivered: [String] = []
    var questions: [String] = []
    var asked: [LineQuestion] = []
    var transcript = ""
    var refusesFiles = false
  }

  let isInteractive: Bool
  let isTerminalOutput: Bool
  let hasEditor: Bool
  let width = 80
  private let state: Mutex<State>

  init(
    answers: [LineAnswer] = [],
    isInteractive: Bool = true,
    isTerminalOutput: Bool = false,
    hasEditor: Bool = false,
    files: [String: String] = [:]
  ) {
    self.isInteractive = isInteractive
    self.isTerminalOutput = isTerminalOutput
    self.hasEditor = hasEditor
    state = Mutex(State(answers: answers, files: files))
  }

  var output: String { state.withLock { $0.output } }
  var notes: String { state.withLock { $0.notes } }
  var delivered: [String] { state.withLock { $0.delivered } }
  var questions: [String] { state.withLock { $0.questions } }
  var asked: [LineQuestion] { state.withLock { $0.asked } }
  /// Everything that a person would see, with what was answered.
  var transcript: [String] {
    state.withLock { $0.transcript }.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  func write(_ bytes: [UInt8]) {
    state.withLock {
      $0.output += String(decoding: bytes, as: UTF8.self)
      $0.transcript += String(decoding: bytes, as: UTF8.self)
    }
  }
  /// From now on no file can be written.
  func refusesFiles() { state.withLock { $0.refusesFiles = true } }

  func note(_ text: String) {
    state.withLock {
      $0.notes += text
      $0.transcript += text
    }
  }

  func ask(_ question: LineQuestion) async -> LineAnswer {
    state.withLock {
      $0.questions.append(question.prompt)
      $0.asked.append(question)
      let answer = $0.answers.isEmpty ? LineAnswer.end : $0.answers.removeFirst()
      $0.transcript += question.prompt + Self.shown(answer, question) + "\n"
      return answer
    }
  }

  private static func shown(_ answer: LineAnswer, _ question: LineQuestion) -> String {
    switch answer {
    case .line(let text): question.isSecret ? "" : text
    case .interrupted: "^C"
    case .back: "<Shift-Tab>"
    case .end: "^D"
    }
  }

  func read(_ name: String) throws(ParsingContext.Unreadable) -> [UInt8] {
    guard let text = state.withLock({ $0.files[name] }) else {
      throw ParsingContext.Unreadable(UIText.fileFailed.phrase)
    }
    return Array(text.utf8)
  }

  func deliver(_ bytes: [UInt8], to tail: ScannedLine.Tail) -> Bool {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    return state.withLock { state in
      guard !state.refusesFiles else { return false }
      state.delivered += lines
      return true
    }
  }

  func runSystem(_ command: String) {}

  func interruptible<T: Sendable>(_ work: @escaping @Sendable () async -> T) async -> T {
    await work()
  }
}
