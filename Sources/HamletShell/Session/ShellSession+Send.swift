import HamletDomain
import HamletMessages

extension ShellSession {
  /// Sends a command and shows its answers.
  func send(_ command: ParsedCommand) async -> ExitCode {
    await learnPlaces()
    let call = outgoing(command)
    if let refusal = refusalOfForm(command) { return refuse(refusal, .usage) }
    let place = place(of: command)
    let display = AnswerDisplay(form(of: command), sink: place.sink, console: console)
    let (console, loss) = (console, loss(after: call))
    let sent = await carried(call) { answer in
      console.whenUnwritable(loss)
      display.take(answer)
    }
    let outcome = await compared(sent, command)
    defer { console.whenUnwritable(nil) }
    (output.answer, output.command) = (display.kept, command)
    noteWrite(call, outcome, display.kept)
    if case .failure = outcome, givesFile(command) { return ended(outcome, command, display) }
    forgetPlaces(after: command, outcome)
    if case .success = outcome { display.finish() } else { display.finish(isWhole: false) }
    guard closed(place, outcome, display, key: call.key) else { return .failure }
    return ended(outcome, command, display)
  }

  /// What is said where the answer of a write cannot be written: it was done, with its key.
  private func loss(after call: OutgoingCall) -> (@Sendable (String) -> String)? {
    guard call.command.method.idempotency != .read else { return nil }
    let (asJSON, language, place) = (
      settings.writesJSONErrors, settings.language, settings.place
    )
    return { reason in
      let message = "\(reason); \(OutputText.wasDone(key: call.key).text(language))"
      guard asJSON else { return "hamlet: \(VisibleText.of(message))" }
      let failure = CallFailure(
        .local,
        code: ExitCode.failure.errorName,
        message: message,
        key: call.key
      )
      return FailureText.json(
        failure,
        method: call.command.wireName,
        language: language,
        place: place
      )
    }
  }

  /// Why an answer cannot be written as it was asked for; nil where it can.
  func refusalOfForm(_ command: ParsedCommand) -> Phrase? {
    if givesFile(command), tail(of: command) == nil, console.isTerminalOutput {
      return UIText.bytesNeedFile.phrase
    }
    if format(of: command) == .html, command.command.method.output != ReportDocument.typeName {
      return ReportWording.htmlIsForReports
    }
    if command.flags.encoding != nil, isScreen(command) {
      return UIText.encodingNeedsFile.phrase
    }
    return nil
  }

  /// Ends what was written to; false where it did not take all, which is said.
  func closed(
    _ place: AnswerPlace,
    _ outcome: Result<CallSummary, CallFailure>,
    _ display: AnswerDisplay,
    key: String = ""
  ) -> Bool {
    if case .failure = outcome, !place.isBegun, !display.isClosed { return true }
    let isTaken = place.sink.close()
    if place.encoded?.isUnwritable ?? false {
      _ = refuse(UIText.encodingFailed.phrase, .failure)
      return false
    }
    // A command that reads only the beginning, as head does, has had what it wanted.
    guard isTaken, !display.isClosed || place.isCommand || place.isScreen else {
      var phrase = UIText.fileNotWritten.phrase
      if case .success = outcome, !key.isEmpty {
        let done = OutputText.wasDone(key: key)
        phrase = Phrase(
          "\(phrase.english); \(done.english)",
          "\(phrase.chinese)；\(done.chinese)"
        )
      }
      _ = refuse(phrase, .failure)
      return false
    }
    return true
  }

  func ended(
    _ outcome: Result<CallSummary, CallFailure>,
    _ command: ParsedCommand,
    _ display: AnswerDisplay
  ) -> ExitCode {
    switch outcome {
    case .success(let summary):
      output.totals.add(summary)
      conclude(summary, command, display)
      learn(display.kept, from: command)
      return refusedRows(display.kept, command) ?? .success
    case .failure where display.isClosed: return .success
    case .failure(let failure)
    where command.command.method.serverStreams && failure.kind == .interrupted:
      note(OutboxText.stopped(after: display.count).text(settings.language))
      tellUnanswered()
      return failure.exit
    case .failure(var failure):
      if command.command.method.serverStreams || command.flags.wantsAllPages {
        failure.shownRows = display.count
      }
      return report(failure, command)
    }
  }

  /// Whether the answer is a file's bytes, to be written as they are.
  func givesFile(_ command: ParsedCommand) -> Bool {
    let method = command.command.method
    return method.serverStreams && command.format == nil && settings.format == nil
      && FileUpload.isChunk(host.book.message(method.output))
  }

  private func conclude(
    _ summary: CallSummary,
    _ command: ParsedCommand,
    _ display: AnswerDisplay
  ) {
    let isForPeople = isScreen(command) && [.table, .vertical].contains(format(of: command))
    // A unary call whose answer is kept from the screen has said all.
    let wasShown = display.hasAnswer || command.command.method.serverStreams
    let writer = SummaryText(language: settings.language, showsTiming: settings.showsTiming)
    if !display.nextPage.isEmpty {
      note(ReportWording.more.text(settings.language) + VisibleText.of(display.nextPage))
    }
    let rows: (count: Int, words: RowWords)? =
      isForPeople && wasShown ? display.rowType.map { (display.count, RowWords.of($0)) } : nil
    let isSeen = isScreen(command)
    if let line = writer.line(summary, output.totals, rows: rows, isScreen: isSeen) {
      note(settings.noteStyle.paint(line, .faint))
    }
    tellWhere(command, display)
    guard isForPeople else { return }
    if display.isCut { faint(OutputText.cut) }
    if hidesSomething(display.kept, command.flags.columns) { faint(OutputText.masked) }
    if let hint = withheld(display.kept, command) { faint(hint) }
  }

  /// How what the server left out for want of a purpose is read, by the purposes that the command
  /// knows; nil where it left nothing out, or another command has to be asked.
  private func withheld(_ answer: KeptAnswer, _ command: ParsedCommand) -> Phrase? {
    let fields = host.book.message(answer.type)?.fields ?? []
    let marks = fields.filter { $0.kind == .bool && $0.name.hasSuffix("_withheld") }
    let isWithheld = answer.answers.contains { one in marks.contains { one[$0.name] == .bool(true) }
    }
    let asked = host.book.fields(of: command.command)
    guard isWithheld, command.request["purpose"] == nil,
      let purpose = asked.first(where: { $0.name == "purpose" && $0.kind == .enum })
    else { return nil }
    let method = command.command.method
    let known = method.purposes.compactMap { name in
      host.book.enumeration(purpose.typeName)?.values.first {
        $0.shortName == name.lowercased()
      }
    }
    guard !known.isEmpty else { return nil }
    let line = "\(command.command.words) \(command.request.text(method.primary))"
    return OutputText.withheld(known, as: VisibleText.of(line))
  }

  /// Says what was written into a file, since the screen shows nothing of it.
  private func tellWhere(_ command: ParsedCommand, _ display: AnswerDisplay) {
    guard console.isInteractive, isLoop, case .file(let name, _)? = command.tail else { return }
    let count = display.rowType.map {
      RowWords.of($0).counted(display.count, settings.language)
    }
    let phrase = OutputText.written(VisibleText.of(name), count ?? "")
    note(settings.noteStyle.paint(phrase.text(settings.language), .faint))
  }

  /// Whether something that was shown is masked: of the columns that were asked for, or of all.
  private func hidesSomething(_ answer: KeptAnswer, _ columns: [String]) -> Bool {
    let values = ValueText(book: host.book, language: settings.language)
    guard !columns.isEmpty else {
      return answer.answers.contains { values.hidesSomething(in: $0, type: answer.type) }
    }
    let writer = AnswerWriter(values: values, page: .pipe)
    return answer.answers.contains { page in
      guard let (type, rows) = writer.rows(page, answer.type) else { return false }
      return rows.contains { row in
        let shown = columns.compactMap { name in row[name].map { JSONMember(name, $0) } }
        return values.hidesSomething(in: .object(shown), type: type.name)
      }
    }
  }

  private func faint(_ phrase: Phrase) {
    note(settings.noteStyle.paint(phrase.text(settings.language), .faint))
  }
}
