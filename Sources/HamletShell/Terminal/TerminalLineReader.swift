internal import Foundation

/// Reads one statement at a terminal with the editor.
struct TerminalLineReader {
  /// How long an Escape waits for the rest of a sequence, in milliseconds.
  private static let escapeWait: Int32 = 50

  var question: LineQuestion
  let wake: WakePipe
  let host: Host
  var editor: LineEditor
  /// Bytes and keys that came before this line was asked for.
  private(set) var input: TypedAhead
  /// The text that Ctrl-C dropped.
  private(set) var dropped: String?
  private var screen = LineScreen()
  var awaited: AwaitedCompletions?
  var questions = 0
  /// Whether Ctrl-Z was pressed and the process has not gone on yet.
  private var isStopped = false

  /// What the reader needs besides the terminal.
  struct Host: Sendable {
    var environment: [String: String]
    var front: ForegroundWork
  }

  init(_ question: LineQuestion, wake: WakePipe, host: Host, input: TypedAhead) {
    self.question = question
    self.wake = wake
    self.host = host
    self.input = input
    editor = LineEditor(
      history: question.history,
      initial: question.initial,
      isSecret: question.isSecret,
      guide: question.guide,
      canGoBack: question.canGoBack
    )
  }

  /// Reads; the terminal is as before when this returns.
  mutating func read() -> LineAnswer {
    guard SavedTerminal.enter(STDIN_FILENO, wake: wake) else { return .end }
    defer { SavedTerminal.restore() }
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      if let answer = takeKeys() { return answer }
      // Once for all that came: a picture of a long line is most of a key's work.
      if !isStopped { draw() }
      let hasInput = waitForInput()
      takeInbox()
      if hasInput {
        let count = Foundation.read(STDIN_FILENO, &bytes, bytes.count)
        // A terminal that is gone ends the line, and with it the shell.
        if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { return finish(.end) }
        if count > 0 { input.keys += input.parser.take(bytes[..<count]) }
      }
    }
  }

  /// Waits for a key, for what other threads have, or for the end of a wait; true for a key.
  private mutating func waitForInput() -> Bool {
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let isEscaping = input.parser.isWaiting
    let waits = [isEscaping ? Self.escapeWait : nil, awaited?.left].compactMap { $0 }
    let count = poll(&descriptors, 2, waits.min() ?? -1)
    if count == 0 {
      if isEscaping { input.keys += input.parser.expire() }
      if let awaited, awaited.left == 0 { conclude(awaited.local) }
    }
    return count > 0 && descriptors[0].revents != 0
  }

  /// Takes what came from other threads and from signals.
  private mutating func takeInbox() {
    let inbox = wake.take()
    let goesOn = SavedTerminal.takeGoesOn()
    if goesOn {
      SavedTerminal.again()
      // Whatever was written meanwhile stands where the picture was.
      if !isStopped { screen.leave() }
      isStopped = false
    }
    for note in inbox.notes { show(note) }
    // A link that came back or an item that was sent shows in the prompt as well.
    if !inbox.notes.isEmpty, let prompt = question.freshPrompt { question.prompt = prompt() }
    for answer in inbox.completions where answer.question == awaited?.question {
      conclude(awaited?.local.merged(with: answer.found) ?? answer.found)
    }
  }

  /// Gives the editor the keys so far; those after the end of the line stay for the next one.
  private mutating func takeKeys() -> LineAnswer? {
    while !input.keys.isEmpty {
      // Whoever types on does not wait: what is known counts.
      if let awaited { conclude(awaited.local) }
      let key = input.keys.removeFirst()
      let before = key == .control("c") ? editor : nil
      let action = editor.take(key)
      // What Ctrl-C dropped stays on the screen.
      if case .interrupt = action, let before { editor = before }
      if let answer = perform(action) { return answer }
    }
    return nil
  }

  /// Does what a key asks for, and gives the answer when the line is finished.
  private mutating func perform(_ action: LineEditor.Action) -> LineAnswer? {
    switch action {
    case .none, .redraw: break
    case .submit(let line): return finish(.line(line))
    case .end: return finish(.end)
    case .back(let text): return finish(.back(text))
    case .interrupt(let text):
      dropped = text.isEmpty ? nil : text
      return finish(.interrupted(hadText: !text.isEmpty))
    case .clearScreen:
      Self.put("\u{1B}[H\u{1B}[2J")
      screen.leave()
    case .complete: complete()
    case .explain(let lines): show(lines.map { $0 + "\n" }.joined())
    case .edit: editOutside()
    case .suspend: suspend()
    }
    return nil
  }

  /// Opens the user's own editor on the text.
  private mutating func editOutside() {
    Self.put(screen.erase())
    SavedTerminal.restore()
    let text = editor.buffer.text
    host.front.begin()
    let edited = ExternalEditor.edited(text, environment: host.environment)
    host.front.end()
    SavedTerminal.again()
    if let edited { editor.takeEdited(edited) }
  }

  private mutating func suspend() {
    editor.menu = nil
    draw(isLast: true)
    Self.put(screen.end() + "\r\n")
    screen.leave()
    isStopped = true
    SavedTerminal.stop()
  }

  /// Writes a note above the line, which stays as it is.
  private mutating func show(_ note: String) {
    Self.put(screen.erase() + note.replacing("\n", with: "\r\n"))
  }

  /// Leaves the line on the screen, without menu, and goes below it.
  private mutating func finish(_ answer: LineAnswer) -> LineAnswer {
    awaited?.task.cancel()
    editor.close()
    draw(isLast: true)
    if case .interrupted(true) = answer { Self.put("^C") }
    Self.put("\r\n")
    screen.leave()
    return answer
  }

  private mutating func draw(isLast: Bool = false) {
    if question.style.isColoured, !isLast { editor.refreshHint() } else { editor.hint = nil }
    var labels = EditorPicture.Labels()
    labels.search = UIText.searchPrompt.text(question.language)
    labels.nothingFound = UIText.searchFailed.text(question.language)
    let size = TerminalSize.of(STDOUT_FILENO)
    let picture = EditorPicture(
      prompt: question.prompt,
      editor: editor,
      width: size.width,
      // The finished text is left whole, also where it is longer than the screen.
      height: isLast ? .max : size.height,
      labels: labels
    )
    Self.put(screen.draw(picture, on: size, style: question.style))
  }

  private static func put(_ text: String) {
    if !text.isEmpty { Descriptor.write(text, to: STDOUT_FILENO) }
  }
}
