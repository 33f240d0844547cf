internal import Dispatch
internal import Foundation
internal import Synchronization

/// The process's own terminal or pipes.
package final class TerminalConsole: ShellConsole {
  /// The longest file that a line may name, in bytes.
  static let fileLimit = 64 << 20

  package let isInteractive: Bool
  package let isTerminalOutput: Bool
  package let hasEditor: Bool
  let wake: WakePipe
  private let isEditing = Mutex(false)
  private let typedAhead = Mutex(TypedAhead())
  private let interrupts: Interrupts
  private let environment: [String: String]
  /// A line that Ctrl-C dropped: the up key gives it back once.
  private let dropped = Mutex<String?>(nil)
  private let termination = Termination()
  private let spoken: Mutex<ShellLanguage>
  private let isInputTaken = Mutex(false)
  /// The commands that have the terminal now.
  let front = ForegroundWork()
  let rowProgress: ProgressLine

  /// Looks at the process's descriptors and TERM.
  ///
  /// - Parameters:
  ///   - environment: the process's environment.
  ///   - mayAsk: false for `--no-input`: then nobody is ever asked.
  ///   - isPlain: whether the cursor must not move, as for a screen reader.
  ///   - language: of what is said here.
  package init(
    environment: [String: String],
    mayAsk: Bool = true,
    isPlain: Bool = false,
    language: ShellLanguage = .english
  ) {
    self.environment = environment
    spoken = Mutex(language)
    signal(SIGPIPE, SIG_IGN)
    wake = WakePipe()
    interrupts = Interrupts(windowWakes: wake, front: front)
    rowProgress = ProgressLine(.rows, isPlain: isPlain)
    isInteractive = mayAsk && isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
    isTerminalOutput = isatty(STDOUT_FILENO) == 1
    let term = environment["TERM"] ?? ""
    hasEditor = isInteractive && isTerminalOutput && !isPlain && term != "dumb" && !term.isEmpty
    if isInteractive, SavedTerminal.mend(STDIN_FILENO) {
      note(OutputText.terminalMended.text(language) + "\n")
    }
  }

  /// The language of what is said here.
  package var language: ShellLanguage { spoken.withLock { $0 } }

  /// Speaks another language from now on.
  package func speak(_ language: ShellLanguage) { spoken.withLock { $0 = language } }

  package var width: Int { TerminalSize.width(STDOUT_FILENO) }

  package func write(_ bytes: [UInt8]) { Descriptor.write(bytes, to: STDOUT_FILENO) }

  package func whenUnwritable(_ say: (@Sendable (String) -> String)?) {
    Descriptor.unwritable.withLock { $0 = say }
  }

  package func note(_ text: String) { Descriptor.write(text, to: STDERR_FILENO) }

  /// Shows a line above the one being edited, from any thread.
  package func announce(_ text: String) {
    let line = VisibleText.of(text) + "\n"
    let isWaiting = isEditing.withLock { $0 }
    if isWaiting { wake.post(line) } else { note(line) }
  }

  package func ask(_ question: LineQuestion) async -> LineAnswer {
    if isTerminated { return .end }
    return await withCheckedContinuation { continuation in
      // Waiting for keys blocks a thread, which must not be one of the few that run tasks.
      Thread.detachNewThread { [self] in continuation.resume(returning: askNow(question)) }
    }
  }

  private func askNow(_ question: LineQuestion) -> LineAnswer {
    interrupts.rest()
    isEditing.withLock { $0 = isInteractive }
    defer { isEditing.withLock { $0 = false } }
    if question.needsFreshInput {
      if isInteractive { tcflush(STDIN_FILENO, TCIFLUSH) }
      typedAhead.withLock { $0 = TypedAhead() }
    }
    guard hasEditor else {
      let reader = PlainLineReader(question, isTerminal: isInteractive, wake: wake)
      return isInteractive ? interrupts.asking(wake) { reader.read() } : reader.read()
    }
    return edit(question)
  }

  private func edit(_ asked: LineQuestion) -> LineAnswer {
    var question = asked
    if let line = dropped.withLock({ $0.take() }), question.takesLines {
      question.history.append(line)
    }
    var reader = TerminalLineReader(
      question,
      wake: wake,
      host: TerminalLineReader.Host(environment: environment, front: front),
      input: typedAhead.withLock { $0 }
    )
    let answer = reader.read()
    let rest = reader.input
    typedAhead.withLock { $0 = rest }
    if question.takesLines { dropped.withLock { $0 = reader.dropped } }
    return answer
  }

  /// Whether SIGTERM has asked the program to end.
  package var isTerminated: Bool { termination.hasCome }

  /// Takes standard input for one reader; false where another has it.
  ///
  /// Where a person must type what is read, she is told so; she can do that again and again.
  package func takeInput() -> Bool {
    guard isatty(STDIN_FILENO) == 0 else {
      note(ProgramText.readsTerminal.text(language) + "\n")
      return true
    }
    return isInputTaken.withLock { isTaken in
      defer { isTaken = true }
      return !isTaken
    }
  }

  package func read(_ name: String) throws(ParsingContext.Unreadable) -> [UInt8] {
    guard name != "-" || takeInput() else {
      throw ParsingContext.Unreadable(
        Phrase("standard input is read by something else already", "标准输入已另有用途"),
        isUsage: true
      )
    }
    let handle = name == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: name)
    guard let handle else {
      throw ParsingContext.Unreadable(UIText.fileFailed.phrase)
    }
    do {
      let data = try handle.read(upToCount: Self.fileLimit + 1) ?? Data()
      guard data.count <= Self.fileLimit else {
        throw ParsingContext.Unreadable(Phrase("the file is larger than 64 MiB", "文件超过 64 MiB"))
      }
      return Array(data)
    } catch let refusal as ParsingContext.Unreadable {
      throw refusal
    } catch {
      throw ParsingContext.Unreadable(UIText.fileFailed.phrase)
    }
  }

  /// Has a second Ctrl-C during a call do this, as drop the connection, instead of ending the program.
  package func onSecondInterrupt(_ act: @escaping @Sendable () -> Void) {
    interrupts.abandon(act)
    interrupts.onPress { [interrupts, language] in
      // What ends at once needs no word about it.
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(300)) {
        guard interrupts.isCancelling else { return }
        Descriptor.write(OutboxText.cancelling.text(language) + "\n", to: STDERR_FILENO)
      }
    }
  }

  package func interruptible<T: Sendable>(_ work: @escaping @Sendable () async -> T) async -> T {
    let termination = termination
    return await interrupts.running { await termination.guarding(work) }
  }
}
