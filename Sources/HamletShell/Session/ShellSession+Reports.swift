import HamletMessages

extension ShellSession {
  /// Shows what is wrong in a line and gives the exit code for it.
  func report(_ problems: [LineProblem], in line: [Character]) -> ExitCode {
    let exit: ExitCode = problems.contains(where: \.isUsage) ? .usage : .invalid
    if settings.writesJSONErrors {
      note(
        FailureText.json(
          problems,
          line: line,
          exit: exit,
          method: troubled?.wireName ?? "",
          language: settings.language,
          place: settings.place
        )
      )
    } else {
      let width = console.isInteractive ? console.width : nil
      let text = ProblemText(
        language: settings.language,
        style: settings.noteStyle,
        width: width
      )
      for line in text.lines(problems, in: line) { note(line) }
    }
    return exit
  }

  /// The command that the line which went wrong last was about, so far as it was understood.
  private var troubled: Command? {
    guard case .problems(_, let command)? = lastTrouble else { return nil }
    return command
  }

  /// Whether what goes wrong with a command is told as JSON.
  func tellsJSON(_ command: ParsedCommand) -> Bool {
    settings.writesJSONErrors || command.format == .json || command.format == .ndjson
  }

  func report(_ failure: CallFailure, _ command: ParsedCommand) -> ExitCode {
    lastTrouble = .failure(failure, command.command)
    if tellsJSON(command) {
      note(
        FailureText.json(
          failure,
          method: command.command.wireName,
          language: settings.language,
          place: settings.place
        )
      )
    } else {
      let width = console.isInteractive ? console.width : nil
      let lines = FailureText.lines(
        failure,
        language: settings.language,
        style: settings.noteStyle,
        line: FailedLine(
          characters: Array(command.line),
          spans: command.spans,
          width: width
        ),
        paths: paths(of: command.command)
      )
      for line in lines { note(line) }
      if let mending = mending(failure, command) { note("  " + mending) }
      if failure.code == "PERMISSION_DENIED" { tellInstead(of: command.command) }
      tellUnanswered()
    }
    return failure.exit
  }

  /// Says what can be done where the server has not answered to being stopped.
  func tellUnanswered() {
    guard isUnanswered, host.dropLink != nil, console.isInteractive else { return }
    note(OutboxText.mayDrop.text(settings.language))
  }

  func showHelp(_ topic: [String]) -> ExitCode {
    if topic == ["exit-codes"] {
      for line in ExitCodeTable.lines(settings.language) { console.write(line + "\n") }
      return .success
    }
    let writer = HelpWriter(
      book: host.book,
      language: settings.language,
      style: settings.style
    )
    guard let lines = writer.lines(about: topic) else {
      return refuse(
        UIText.noSuchTopic.phrase,
        .usage,
        suggestions: writer.suggestions(for: topic)
      )
    }
    return showLines(lines)
  }

  /// Shows lines as wide as the terminal is.
  func showLines(_ lines: [String]) -> ExitCode {
    show(lines.flatMap(fitted))
    return .success
  }

  /// Explains the last error.
  func explainTrouble() {
    guard let trouble = lastTrouble else {
      return note(HelpWording.noTrouble.text(settings.language))
    }
    let lines = WhyText(book: host.book, language: settings.language).lines(trouble)
    for line in lines { for part in fitted(line) { console.write(part + "\n") } }
  }

  /// A line of help in pieces that fit the terminal, the later ones indented under the first.
  private func fitted(_ line: String) -> [String] {
    guard console.isTerminalOutput, CellWidth.of(line) > console.width,
      // Colours have no width, which wrapping would count.
      !line.contains("\u{1B}")
    else { return [line] }
    if let head = Self.columns(of: line, console.width) {
      let space = String(repeating: " ", count: CellWidth.of(head))
      let rest = String(line.dropFirst(head.count))
      return CellText.wrapped(rest, to: console.width - space.count).enumerated()
        .map { ($0.offset == 0 ? head : space) + $0.element }
    }
    let indent = String(repeating: " ", count: line.prefix { $0 == " " }.count + 4)
    let parts = CellText.wrapped(line, to: console.width - indent.count)
    return parts.enumerated().map { $0.offset == 0 ? $0.element : indent + $0.element }
  }

  /// What stands before the last column of a line of help, under which its other rows stand; nil where
  /// it has no columns, or the last has no room.
  private static func columns(of line: String, _ width: Int) -> String? {
    var head = ""
    var found: String?
    for character in line {
      let begins = character != " " && head.hasSuffix("  ")
      if begins, head.contains(where: { $0 != " " }), CellWidth.of(head) <= width - 24 {
        found = head
      }
      head.append(character)
    }
    return found
  }
}
