import HamletMessages

extension ShellSession {
  /// Where a command's answer goes instead of the standard output; nil: nowhere else.
  func tail(of command: ParsedCommand) -> ScannedLine.Tail? {
    command.tail ?? output.redirection?.tail
  }

  /// Whether somebody sees the answer as it comes.
  func isScreen(_ command: ParsedCommand) -> Bool {
    console.isTerminalOutput && tail(of: command) == nil
  }

  /// The format of a command's answer.
  func format(of command: ParsedCommand) -> OutputFormat {
    let tail = tail(of: command)
    if let format = command.format ?? tail?.namedFormat ?? settings.format { return format }
    if !command.flags.columns.isEmpty, !isScreen(command) { return .csv }
    if console.isTerminalOutput, tail == nil { return .table }
    return command.command.method.serverStreams ? .ndjson : .json
  }

  func writer(for command: ParsedCommand, reveals: Bool = false) -> AnswerWriter {
    let isScreen = isScreen(command)
    var values = ValueText(
      book: host.book,
      language: settings.language,
      shortensIDs: isScreen && format(of: command) == .table,
      // The server masks by role; what goes on is not masked twice.
      reveals: reveals || !isScreen,
      today: isScreen && !command.flags.isWide ? host.today() : nil
    )
    if isScreen, !command.flags.isWide { values.names = names }
    var layout = AnswerLayout()
    layout.blocks = settings.blocks
    layout.isWide = command.flags.isWide
    layout.columns = command.flags.columns
    layout.showsUnset = command.flags.showsUnset
    var writer = AnswerWriter(values: values, page: isScreen ? screenPage : .pipe, layout: layout)
    writer.usesCamelNames = command.flags.usesCamelNames
    return writer
  }

  /// The terminal as a page.
  var screenPage: AnswerWriter.Page {
    AnswerWriter.Page(
      width: console.width,
      isBoxed: settings.isBoxed,
      style: settings.style,
      isPlain: settings.isPlain
    )
  }

  func form(of command: ParsedCommand) -> AnswerDisplay.Form {
    let asked = format(of: command)
    let isStream = command.command.method.serverStreams
    return AnswerDisplay.Form(
      writer: writer(for: command),
      // A stream's JSON is one object a line, so that it can be read as it comes.
      format: isStream && asked == .json ? .ndjson : asked,
      type: command.command.method.output,
      isStream: isStream,
      isFile: givesFile(command),
      isScreen: isScreen(command)
    )
  }

  /// Where a command's answer goes.
  func place(of command: ParsedCommand) -> AnswerPlace {
    guard let tail = tail(of: command) else {
      var place = AnswerPlace(sink: screen, isScreen: true)
      if let encoding = command.flags.encoding { place.encode(encoding, isAppending: false) }
      return place
    }
    var place: AnswerPlace
    if command.tail == nil, let redirection = output.redirection {
      place = AnswerPlace(sink: KeptSink(sink: redirection.sink))
    } else {
      let console = console
      let late = LateSink { console.open(tail) }
      place = AnswerPlace(sink: late, late: late)
    }
    if case .pipe = tail { place.isCommand = true }
    if let encoding = command.flags.encoding {
      place.encode(encoding, isAppending: tail.isAppending)
    }
    return place
  }

  /// The standard output, through a pager where a person reads it.
  var screen: any AnswerSink {
    let isPaged =
      console.isTerminalOutput && console.isInteractive && !settings.isPlain
      && settings.pager != .off
    return (isPaged ? console.pager(settings.pager) : nil) ?? ConsoleSink(console: console)
  }

  /// Shows lines that are no answer, through the pager where they are longer than the screen.
  func show(_ lines: [String]) {
    let sink = screen
    _ = sink.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    _ = sink.close()
  }
}
