import HamletDomain
import HamletMessages
internal import Synchronization

extension ShellSession {
  /// Completes, confirms, sends and shows a command.
  func run(_ parsed: ParsedCommand, typed: String) async -> ExitCode {
    guard let scope = formScope(of: parsed) else {
      return await complete(parsed, typed: typed, from: nil)
    }
    let form = GuidedForm(parsed, book: host.book, scope: scope)
    // A script at a terminal may ask for a password, and for nothing else.
    guard console.isInteractive, !settings.isScript || form.asksOnlySecrets else {
      remember(typed, as: parsed.historyLine)
      guard parsed.missing.isEmpty else { return reportMissing(parsed) }
      show(FormWording.needsTerminal)
      return .usage
    }
    guard case .ready(let command) = await fill(form) else {
      remember(typed, as: parsed.historyLine)
      return .invalid
    }
    return await complete(command, typed: typed, from: form)
  }

  /// Confirms, sends and shows a command that lacks nothing.
  ///
  /// A form whose call the server refused is kept as a draft.
  func complete(_ given: ParsedCommand, typed: String, from form: GuidedForm?) async -> ExitCode {
    var command = given
    // A password must not come back with the up key or from `\as`.
    let hasSecret = host.book.fields(of: command.command).contains { $0.isSecret }
    remember(hasSecret ? command.historyLine : typed, as: command.historyLine)
    lastCommand = hasSecret ? nil : command
    tellWhatWasMeant(command)
    if command.flags.isDryRun, host.book.takesDryRun(command.command) {
      // Only the server can look at a file's rows.
      command.request = command.request.setting("dry_run", .bool(true))
    } else if command.flags.isDryRun {
      console.write(withoutSecrets(command).visibleText(pretty: true) + "\n")
      note(UIText.dryRun.text(settings.language))
      return .success
    }
    guard await mayGoOn(command), await isConfirmed(command) else {
      note(UIText.notConfirmed.text(settings.language))
      if form != nil { keep(command) }
      return .notConfirmed
    }
    let code = await send(command)
    // What may have been done is repeated by its key and not from a draft.
    if form != nil, code != .success, code != .outcomeUnknown, code != .queued { keep(command) }
    return code
  }

  /// Says which day `-3d` was and which defaults of `\use` went in.
  private func tellWhatWasMeant(_ command: ParsedCommand) {
    guard console.isInteractive else { return }
    var words = command.resolved.map { "\($0.path)=\($0.text)" }
    if !command.usedDefaults.isEmpty {
      let used = command.usedDefaults.map { "\($0)=\(VisibleText.of(settings.defaults[$0] ?? ""))" }
      words.append(FormWording.useSays.text(settings.language) + used.joined(separator: " "))
    }
    guard !words.isEmpty else { return }
    notePart(settings.noteStyle.paint("  " + words.joined(separator: "  "), .faint))
  }

  private func keep(_ command: ParsedCommand) {
    var draft = command
    // The line's own wishes stay; a yes said once does not.
    draft.flags.saysYes = false
    keep(GuidedForm(draft, book: host.book, scope: .missing))
  }

  private func withoutSecrets(_ command: ParsedCommand) -> JSONValue {
    guard case .object(let members) = command.request else { return command.request }
    let secrets = Set(host.book.fields(of: command.command).filter(\.isSecret).map(\.name))
    return .object(
      members.map { secrets.contains($0.name) ? JSONMember($0.name, .string("••••")) : $0 }
    )
  }

  private func reportMissing(_ command: ParsedCommand) -> ExitCode {
    let characters = Array(command.line)
    let end = characters.count
    let problems = command.missing.map { path in
      var problem = LineProblem(.missing, at: end..<end, Phrase("missing: \(path)", "缺少：\(path)"))
      problem.path = path
      return problem
    }
    lastTrouble = .problems(problems, command.command)
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
    let kept = AnswerCollector(isStream: command.command.method.serverStreams, isFile: isFile)
    let outcome = await proven(call) { answer in
      kept.take(answer)
      display.take(answer)
    }
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
      learn(kept.value, from: command)
      return .success
    case .failure(let failure): return report(failure, command)
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
