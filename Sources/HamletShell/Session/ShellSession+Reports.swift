import HamletMessages

extension ShellSession {
  /// Shows what is wrong in a line and gives the exit code for it.
  func report(_ problems: [LineProblem], in line: [Character]) -> ExitCode {
    let exit: ExitCode = problems.contains(where: \.isUsage) ? .usage : .invalid
    if settings.writesJSONErrors {
      note(FailureText.json(problems, line: line, exit: exit, language: settings.language))
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

  func report(_ failure: CallFailure, _ command: ParsedCommand) -> ExitCode {
    lastTrouble = .failure(failure, command.command)
    if settings.writesJSONErrors || command.format == .json || command.format == .ndjson {
      note(FailureText.json(failure, method: command.command.wireName))
    } else {
      let lines = FailureText.lines(
        failure,
        language: settings.language,
        style: settings.noteStyle
      )
      for line in lines { note(line) }
    }
    return failure.exit
  }

  func showHelp(_ topic: [String]) -> ExitCode {
    let writer = HelpWriter(
      book: host.book,
      language: settings.language,
      style: settings.style
    )
    guard let lines = writer.lines(about: topic) else {
      let near = writer.suggestions(for: topic)
      let problem = LineProblem(
        .unknownNoun,
        at: 0..<0,
        UIText.noSuchTopic.phrase,
        suggestions: near
      )
      note(ProblemText(language: settings.language).message(problem))
      return .usage
    }
    return showLines(lines)
  }

  /// Shows lines as wide as the terminal is.
  func showLines(_ lines: [String]) -> ExitCode {
    for line in lines { for part in fitted(line) { console.write(part + "\n") } }
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
    let indent = String(repeating: " ", count: line.prefix { $0 == " " }.count + 4)
    let parts = CellText.wrapped(line, to: console.width - indent.count)
    return parts.enumerated().map { $0.offset == 0 ? $0.element : indent + $0.element }
  }

  /// The format of a command's answer.
  func format(of command: ParsedCommand) -> OutputFormat {
    if let format = command.format ?? command.tail?.namedFormat { return format }
    if let format = settings.format { return format }
    if console.isTerminalOutput, command.tail == nil { return .table }
    return command.command.method.serverStreams ? .ndjson : .json
  }

  func writer(for command: ParsedCommand) -> AnswerWriter {
    let isTerminal = console.isTerminalOutput && command.tail == nil
    let values = ValueText(
      book: host.book,
      language: settings.language,
      shortensIDs: isTerminal && format(of: command) == .table
    )
    let page =
      isTerminal
      ? AnswerWriter.Page(width: console.width, isBoxed: settings.isBoxed, style: settings.style)
      : .pipe
    return AnswerWriter(values: values, page: page)
  }
}
