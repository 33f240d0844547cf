internal import Foundation

/// Reads one line at a terminal with the editor.
struct TerminalLineReader {
  /// How long an Escape waits for the rest of a sequence, in milliseconds.
  private static let escapeWait: Int32 = 50

  private let question: LineQuestion
  private let wake: WakePipe
  private var editor: LineEditor
  /// Bytes and keys that came before this line was asked for.
  private(set) var input: TypedAhead
  private var screen = LineScreen()

  init(_ question: LineQuestion, wake: WakePipe, input: TypedAhead) {
    self.question = question
    self.wake = wake
    self.input = input
    editor = LineEditor(history: question.history, isSecret: question.isSecret)
  }

  /// Reads; the terminal is as before when this returns.
  mutating func read() -> LineAnswer {
    guard SavedTerminal.enter(STDIN_FILENO) else { return .end }
    defer { SavedTerminal.restore() }
    Self.put("\u{1B}[?2004h")
    draw()
    if let answer = takeKeys() { return answer }
    while true {
      for note in wait() { show(note) }
      var bytes = [UInt8](repeating: 0, count: 4096)
      switch readable() {
      case .nothing:
        input.keys += input.parser.expire()
      case .woken: draw()
      case .bytes:
        let count = Foundation.read(STDIN_FILENO, &bytes, bytes.count)
        if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { return finish(.end) }
        if count > 0 { input.keys += input.parser.take(bytes[..<count]) }
      }
      if let answer = takeKeys() { return answer }
    }
  }

  private enum Readiness {
    case nothing
    case woken
    case bytes
  }

  private func readable() -> Readiness {
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&descriptors, 2, input.parser.isWaiting ? Self.escapeWait : -1)
    if count == 0 { return .nothing }
    // A changed window size interrupts the wait: the picture is drawn for the new width.
    if count < 0 || descriptors[0].revents == 0 { return .woken }
    return .bytes
  }

  private func wait() -> [String] { wake.take() }

  /// Gives the editor the keys so far; those after the end of the line stay for the next one.
  private mutating func takeKeys() -> LineAnswer? {
    let hadKeys = !input.keys.isEmpty
    while !input.keys.isEmpty {
      let key = input.keys.removeFirst()
      switch editor.take(key) {
      case .none: continue
      case .redraw: break
      case .submit(let line): return finish(.line(line))
      case .end: return finish(.end)
      case .interrupt(let hadText): return finish(.interrupted(hadText: hadText))
      case .clearScreen:
        Self.put("\u{1B}[H\u{1B}[2J")
        screen.leave()
      case .complete: complete()
      }
    }
    if hadKeys { draw() }
    return nil
  }

  private mutating func complete() {
    guard let completer = question.completer else { return }
    editor.show(completer(Array(editor.buffer.characters[..<editor.buffer.cursor])))
  }

  /// Writes a note above the line, which stays as it is.
  private mutating func show(_ note: String) {
    Self.put(screen.erase() + note.replacing("\n", with: "\r\n"))
    draw()
  }

  /// Leaves the line on the screen, without menu, and goes below it.
  private mutating func finish(_ answer: LineAnswer) -> LineAnswer {
    editor.close()
    draw()
    if case .interrupted(true) = answer { Self.put("^C") }
    Self.put("\r\n")
    screen.leave()
    return answer
  }

  private mutating func draw() {
    let picture = EditorPicture(
      prompt: question.prompt,
      editor: editor,
      width: TerminalSize.width(STDOUT_FILENO),
      style: question.style,
      searchLabel: UIText.searchPrompt.text(question.language)
    )
    Self.put(screen.draw(picture))
  }

  private static func put(_ text: String) { Descriptor.write(text, to: STDOUT_FILENO) }
}
