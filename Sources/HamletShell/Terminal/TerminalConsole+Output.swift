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
    guard hasEditor, choice != .off else { return nil }
    let own = ProcessInfo.processInfo.environment["PAGER"] ?? ""
    return PagerSink(
      command: own.isEmpty ? "less" : own,
      height: height,
      isAlways: choice == .on,
      front: front
    )
  }

  package func pause(milliseconds: Int) async -> Bool {
    guard isInteractive else {
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
      Thread.detachNewThread {
        continuation.resume(returning: QuitKey.isPressed(within: milliseconds))
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
