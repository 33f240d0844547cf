import HamletMessages

extension ShellSession {
  /// `\watch N`: repeats the last command that only reads, and marks what changed between looks.
  func watch(every text: String) async -> ExitCode {
    guard let command = lastCommand,
      command.command.method.idempotency == .read,
      let pause = LineReading.milliseconds(text)
    else { return refuse(OutputText.watchUsage) }
    var earlier: [JSONValue]?
    var isFirst = true
    while true {
      let box = WatchBox()
      let call = OutgoingCall(
        command: command.command,
        request: command.request,
        key: "",
        flags: command.flags,
        language: settings.language
      )
      let outcome = await provenNow(call) { box.add($0) }
      switch outcome {
      case .failure(let failure) where !mayRepeat(failure): return report(failure, command)
      case .failure(let failure):
        let lines = FailureText.lines(failure, language: settings.language)
        // What a program reads is answers alone.
        if isForPrograms(command) {
          for line in lines { note(line) }
        } else {
          draw([clock(text)] + lines, isFirst: isFirst)
        }
      case .success(let summary):
        output.totals.add(summary)
        let look = look(at: box.answers, command, earlier, text)
        if isForPrograms(command) {
          console.write(look.lines.map { $0 + "\n" }.joined())
        } else {
          draw(look.lines, isFirst: isFirst)
        }
        earlier = look.rows
      }
      isFirst = false
      if await console.pause(milliseconds: Int(pause)) {
        return console.isInteractive ? .success : .interrupted
      }
    }
  }

  /// Whether the next look may go better: a lost link comes back.
  private func mayRepeat(_ failure: CallFailure) -> Bool {
    failure.kind == .unreachable || failure.isRetryable
  }

  /// The lines of one look, and its rows for the next.
  private func look(
    at answers: [JSONValue],
    _ command: ParsedCommand,
    _ earlier: [JSONValue]?,
    _ interval: String
  ) -> (lines: [String], rows: [JSONValue]) {
    let name = command.command.method.output
    var writer = writer(for: command)
    let type = host.book.message(name)
    let isStream = command.command.method.serverStreams
    let found = isStream ? nil : answers.first.flatMap { writer.rows($0, name) }
    let rows = found?.rows ?? answers
    let change = RowChange(from: earlier, to: rows)
    let isRecord = !isStream && found?.type.name == name
    if !isRecord {
      var layout = writer.layout
      layout.marks = earlier == nil ? [] : change.marks
      writer = AnswerWriter(values: writer.values, page: writer.page, layout: layout)
    }
    let asked = format(of: command)
    // Of one look after another each is one line, as of a stream.
    let format: OutputFormat =
      isForPrograms(command) && asked == .json
      ? .ndjson : [.json, .ndjson, .csv, .tsv].contains(asked) ? asked : .table
    var lines: [String]
    if let documents = DocumentWriter(type: name, format: format, writer: writer) {
      lines = documents.lines(answers)
    } else if isStream {
      lines = type == nil ? [] : writer.lines(rows: answers, type: name, as: format)
    } else {
      lines = answers.flatMap { writer.lines($0, type: name, as: format) }
    }
    if isForPrograms(command) { return (lines, rows) }
    if lines.isEmpty { lines = [UIText.empty.text(settings.language)] }
    let words = earlier == nil ? "" : " · " + self.words(for: change)
    let counted =
      isRecord || found == nil
      ? ""
      : " · "
        + RowWords.of(found?.type ?? MessageInfo())
        .counted(rows.count, settings.language)
    return ([clock(interval) + counted + words] + lines, rows)
  }

  /// Whether the looks go to a pipe or file in a form that programs read.
  private func isForPrograms(_ command: ParsedCommand) -> Bool {
    !console.isTerminalOutput && [.json, .ndjson, .csv, .tsv].contains(format(of: command))
  }

  private func words(for change: RowChange) -> String {
    let language = settings.language
    guard !change.isNone else { return OutputText.watchSame.text(language) }
    let parts = [
      (change.added, "+", OutputText.watchNew), (change.changed, "~", OutputText.watchChanged),
      (change.gone, "-", OutputText.watchGone),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.1)\($0.0) \($0.2.text(language))" }
      .joined(separator: language == .chinese ? "，" : ", ")
  }

  private func clock(_ interval: String) -> String {
    let time = ClockText.clock(unixMilliseconds: host.now())
    let isNumber = interval.allSatisfy(\.isNumber)
    let zh = settings.language == .chinese
    let every =
      (zh ? "每 \(interval)" : "every \(interval)") + (isNumber ? (zh ? " 秒" : " s") : "")
    let end = settings.isPlain ? OutputText.watchEndsPlainly : OutputText.watchEnds
    return "\(time) · \(every) · \(end.text(settings.language))"
  }

  /// Redraws the screen in place; where nothing can be redrawn, adds a block.
  private func draw(_ lines: [String], isFirst: Bool) {
    guard console.isTerminalOutput, console.isInteractive, !settings.isPlain else {
      console.write((isFirst ? "" : "\n") + lines.map { $0 + "\n" }.joined())
      return
    }
    // Tables fit already, and colours have no width to count.
    var shown = lines.flatMap { line in
      line.contains("\u{1B}") ? [line] : CellText.wrapped(line, to: console.width)
    }
    let room = max(2, console.height - 2)
    if shown.count > room {
      let rest = shown.count - room + 1
      shown = Array(shown.prefix(room - 1))
      shown.append("… \(rest) \(OutputText.moreLines.text(settings.language))")
    }
    // What stood on the screen before is scrolled up once, not wiped out.
    let above = isFirst ? String(repeating: "\n", count: console.height) : ""
    let text = shown.map { $0 + "\u{1B}[K\r\n" }.joined()
    console.write(above + "\u{1B}[H" + text + "\u{1B}[J")
  }
}
