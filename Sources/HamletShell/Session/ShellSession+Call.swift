import HamletDomain
import HamletMessages
internal import Synchronization

extension ShellSession {
  /// Completes, confirms, sends and shows a command.
  func run(_ parsed: ParsedCommand, typed: String) async -> ExitCode {
    var command = parsed
    if !command.missing.isEmpty {
      guard console.isInteractive, let filled = await fillForm(command) else {
        remember(typed, as: command.historyLine)
        return console.isInteractive ? cancelled() : reportMissing(command)
      }
      command = filled
    }
    // A password must not come back with the up key or from `\as`.
    let hasSecret = host.book.fields(of: command.command).contains { $0.isSecret }
    remember(hasSecret ? command.historyLine : typed, as: command.historyLine)
    lastCommand = hasSecret ? nil : command
    if command.flags.isDryRun, host.book.takesDryRun(command.command) {
      // Only the server can look at a file's rows.
      command.request = command.request.setting("dry_run", .bool(true))
    } else if command.flags.isDryRun {
      console.write(withoutSecrets(command).visibleText(pretty: true) + "\n")
      note(UIText.dryRun.text(settings.language))
      return .success
    }
    guard await isConfirmed(command) else {
      note(UIText.notConfirmed.text(settings.language))
      return .notConfirmed
    }
    return await send(command)
  }

  private func withoutSecrets(_ command: ParsedCommand) -> JSONValue {
    guard case .object(let members) = command.request else { return command.request }
    let secrets = Set(host.book.fields(of: command.command).filter(\.isSecret).map(\.name))
    return .object(
      members.map { secrets.contains($0.name) ? JSONMember($0.name, .string("••••")) : $0 }
    )
  }

  private func cancelled() -> ExitCode {
    note(UIText.formCancelled.text(settings.language))
    return .invalid
  }

  private func reportMissing(_ command: ParsedCommand) -> ExitCode {
    let characters = Array(command.line)
    let end = characters.count
    let problems = command.missing.map { path in
      LineProblem(.missing, at: end..<end, Phrase("missing: \(path)", "缺少：\(path)"))
    }
    return report(problems, in: characters)
  }

  /// Sends a command and shows its answers.
  func send(_ command: ParsedCommand) async -> ExitCode {
    let isKeyed = command.command.method.idempotency == .keyed
    let call = OutgoingCall(
      command: command.command,
      request: command.request,
      key: command.flags.key ?? (isKeyed ? host.newID().description : ""),
      flags: command.flags,
      language: settings.language
    )
    let isFile = givesFile(command)
    if isFile, command.tail == nil, console.isTerminalOutput {
      note(UIText.bytesNeedFile.text(settings.language))
      return .usage
    }
    if format(of: command) == .html, command.command.method.output != ReportDocument.typeName {
      note(ReportWording.htmlIsForReports.text(settings.language))
      return .usage
    }
    if command.flags.encoding != nil, command.tail == nil {
      note(UIText.encodingNeedsFile.text(settings.language))
      return .usage
    }
    let display = AnswerDisplay(
      writer: writer(for: command),
      format: format(of: command),
      type: command.command.method.output,
      console: command.tail == nil ? console : nil,
      isStream: command.command.method.serverStreams,
      isFile: isFile
    )
    let outcome = await carried(call) { display.take($0) }
    var bytes = display.finish()
    if case .failure(let failure) = outcome, isFile { return report(failure, command) }
    if let encoding = command.flags.encoding {
      let isAppending = command.tail.map(\.isAppending) ?? false
      guard let encoded = encoding.encoded(bytes, isAppending: isAppending) else {
        note(UIText.encodingFailed.text(settings.language))
        return .failure
      }
      bytes = encoded
    }
    if let tail = command.tail, !console.deliver(bytes, to: tail) {
      note(UIText.fileNotWritten.text(settings.language))
      return .failure
    }
    switch outcome {
    case .success(let summary):
      conclude(summary, command, display)
      return .success
    case .failure(let failure):
      let wasStream = command.command.method.serverStreams && failure.kind == .interrupted
      if wasStream { note(OutboxText.stopped(after: display.count).text(settings.language)) }
      return wasStream ? failure.exit : report(failure, command)
    }
  }

  /// Whether the answer is a file's bytes, to be written as they are.
  private func givesFile(_ command: ParsedCommand) -> Bool {
    let method = command.command.method
    return method.serverStreams && command.format == nil && settings.format == nil
      && FileUpload.isChunk(host.book.message(method.output))
  }

  private func conclude(_ summary: CallSummary, _ command: ParsedCommand, _ display: AnswerDisplay)
  {
    let isTable = console.isTerminalOutput && format(of: command) == .table && command.tail == nil
    // A unary call whose answer is kept from the screen has said all.
    let wasShown = display.hasAnswer || command.command.method.serverStreams
    if isTable, wasShown, display.count == 0 { note(UIText.empty.text(settings.language)) }
    if !display.nextPage.isEmpty {
      note(ReportWording.more.text(settings.language) + VisibleText.of(display.nextPage))
    }
    guard settings.showsTiming else { return }
    var facts = ["\(summary.milliseconds) ms"]
    if summary.bytesUp + summary.bytesDown > 0 {
      facts.append("↑\(summary.bytesUp) B ↓\(summary.bytesDown) B")
    }
    if summary.isReplayed { facts.append("replayed") }
    note(settings.noteStyle.paint("(\(facts.joined(separator: ", ")))", .faint))
  }

  /// Whether a dangerous call may be sent.
  private func isConfirmed(_ command: ParsedCommand) async -> Bool {
    switch command.command.method.danger {
    case .none: return true
    case .moderate:
      if command.flags.saysYes { return true }
      guard let answer = await confirmation(.confirmModerate) else { return false }
      return ["y", "yes", "是"].contains(answer.lowercased())
    case .severe:
      let id = command.request[command.command.method.primary]
      guard case .string(let expected) = id, !expected.isEmpty else { return false }
      if let given = command.flags.confirmedID { return given == expected }
      return await confirmation(.confirmSevere) == expected
    }
  }

  private func confirmation(_ text: UIText) async -> String? {
    guard console.isInteractive else {
      note(UIText.needsTerminal.text(settings.language))
      return nil
    }
    var question = LineQuestion(prompt: text.text(settings.language))
    // Nobody confirms with keys that were typed before the question was seen.
    question.needsFreshInput = true
    guard case .line(let answer) = await console.ask(question) else { return nil }
    return answer.trimmingSpaces
  }
}
