internal import Dispatch
internal import Foundation

extension TerminalConsole {
  package var height: Int { TerminalSize.height(STDOUT_FILENO) }

  package func open(_ tail: ScannedLine.Tail) -> (any AnswerSink)? {
    switch tail {
    case .pipe(let command): CommandSink(command, front: front)
    case .file(let name, let isAppending): FileSink(name, isAppending: isAppending)
    }
  }

  package func deliver(_ bytes: [UInt8], to tail: ScannedLine.Tail) -> Bool {
    guard let sink = open(tail) else { return false }
    let isTaken = sink.write(bytes)
    return sink.close() && isTaken
  }

  package func pager(_ choice: PagerChoice) -> (any AnswerSink)? {
    guard hasEditor, choice != .off, let command = Self.pagerCommand else { return nil }
    return PagerSink(
      command: command,
      height: height,
      isAlways: choice == .on,
      front: front,
      language: language
    )
  }

  /// `$PAGER`, else less; nil where there is no such program, which must not swallow an answer.
  private static var pagerCommand: String? {
    let environment = ProcessInfo.processInfo.environment
    let own = environment["PAGER"] ?? ""
    let command = own.isEmpty ? "less" : own
    let words = command.split(separator: " ")
    // What is more than words is a matter of the system's shell.
    guard let program = words.first.map(String.init),
      !command.contains(where: { "'\"$|;&".contains($0) })
    else { return command }
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let places = program.contains("/") ? [program] : folders.map { "\($0)/\(program)" }
    return places.contains(where: FileManager.default.isExecutableFile) ? command : nil
  }

  package func pause(milliseconds: Int) async -> Bool {
    // Where no cursor may move, reading single keys is out of place too.
    guard hasEditor else {
      return await interruptible { () async -> Bool in
        do {
          try await Task.sleep(for: .milliseconds(milliseconds))
          return false
        } catch {
          // Cancelled: the user ended it.
          return true
        }
      }
    }
    return await withCheckedContinuation { continuation in
      // Waiting for keys blocks a thread, which must not be one of the few that run tasks.
      Thread.detachNewThread { [wake] in
        continuation.resume(returning: QuitKey.isPressed(within: milliseconds, wake: wake))
      }
    }
  }

  package func later(milliseconds: Int, _ work: @escaping @Sendable () -> Void) {
    let time = DispatchTime.now() + .milliseconds(milliseconds)
    DispatchQueue.global().asyncAfter(deadline: time) { work() }
  }

  package func runSystem(_ command: String) {
    front.begin()
    defer { front.end() }
    _ = ChildProcess(command, hasInput: false)?.finish()
  }

  package func tell(rows: Int?, _ language: ShellLanguage) {
    rowProgress.tell(rows, language)
  }
}
