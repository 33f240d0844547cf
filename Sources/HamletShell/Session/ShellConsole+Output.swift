extension ShellConsole {
  /// What is written is always taken.
  package func whenUnwritable(_ say: (@Sendable (String) -> String)?) {}

  /// Lines of the terminal.
  package var height: Int { 24 }

  /// A file or command that takes an answer as it comes; nil where it cannot be opened.
  package func open(_ tail: ScannedLine.Tail) -> (any AnswerSink)? {
    BufferedSink { deliver($0, to: tail) }
  }

  /// The screen, through a pager where the answer needs one; nil where there is no pager.
  package func pager(_ choice: PagerChoice) -> (any AnswerSink)? { nil }

  /// Waits; true when the user ends the waiting by q or Ctrl-C.
  package func pause(milliseconds: Int) async -> Bool {
    await interruptible { () async -> Bool in
      do {
        try await Task.sleep(for: .milliseconds(milliseconds))
        return false
      } catch {
        // Cancelled: the user ended it.
        return true
      }
    }
  }

  /// Runs work after a time, unless it is ended before; on a terminal alone.
  package func later(milliseconds: Int, _ work: @escaping @Sendable () -> Void) {}

  /// Tells how many rows have been written to where nobody sees them; nil: they are all there.
  package func tell(rows: Int?, _ language: ShellLanguage) {}
}
