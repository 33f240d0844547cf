internal import Foundation

/// Reads lines where no editor can be: from a pipe, a file or a terminal that moves no cursor, as a
/// screen reader's.
struct PlainLineReader {
  private let question: LineQuestion
  /// Whether a person sits there.
  private let isTerminal: Bool
  private let wake: WakePipe

  init(_ question: LineQuestion, isTerminal: Bool, wake: WakePipe) {
    self.question = question
    self.isTerminal = isTerminal
    self.wake = wake
  }

  /// Reads; a statement that is open goes on in another line.
  func read() -> LineAnswer {
    let isSilent = question.isSecret && isTerminal && SavedTerminal.silence(wake: wake)
    defer { if isSilent { SavedTerminal.restore() } }
    // A Ctrl-C before the question was not meant for it.
    if isTerminal { Descriptor.write(wake.take().notes.joined(), to: STDERR_FILENO) }
    var text = ""
    var prompt = VisibleText.of(question.prompt)
    while true {
      switch row(after: prompt) {
      case .end: return text.isEmpty ? .end : .line(text)
      case .interrupted:
        Descriptor.write("\n", to: STDERR_FILENO)
        return .interrupted(hadText: !text.isEmpty)
      case .row(let row):
        if isSilent { Descriptor.write("\n", to: STDERR_FILENO) }
        text += row
        guard let guide = question.guide, guide.takesLines, guide.isOpen(text) else {
          return .line(text)
        }
        text += "\n"
        prompt = EditorPicture.continuation
      }
    }
  }

  private enum Reading {
    case row(String)
    case interrupted
    case end
  }

  /// One line of the standard input, byte by byte, so that what follows stays for whoever reads next.
  private func row(after prompt: String) -> Reading {
    say(prompt)
    var bytes: [UInt8] = []
    while true {
      if isTerminal, let ending = wait(prompt) { return ending }
      var byte: UInt8 = 0
      let count = Foundation.read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count == 1 else { return bytes.isEmpty ? .end : .row(text(bytes)) }
      if byte == UInt8(ascii: "\n") { return .row(text(bytes)) }
      bytes.append(byte)
    }
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(
      decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...],
      as: UTF8.self
    )
  }

  /// Waits for a byte; notes are written meanwhile, and the prompt again behind them.
  private func wait(_ prompt: String) -> Reading? {
    while true {
      var descriptors = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&descriptors, 2, -1)
      if count < 0, errno != EINTR { return .end }
      let inbox = wake.take()
      if inbox.isInterrupted { return .interrupted }
      let goesOn = SavedTerminal.takeGoesOn()
      // Whoever stopped and went on must not see the rest of her password.
      if goesOn, question.isSecret { _ = SavedTerminal.silence(wake: wake) }
      if !inbox.notes.isEmpty { Descriptor.write("\n" + inbox.notes.joined(), to: STDERR_FILENO) }
      if goesOn || !inbox.notes.isEmpty { say(prompt) }
      if count > 0, descriptors[0].revents != 0 { return nil }
    }
  }

  private func say(_ prompt: String) {
    if isTerminal { Descriptor.write(prompt, to: STDERR_FILENO) }
  }
}
