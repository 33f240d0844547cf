import HamletDomain
import HamletMessages

extension ShellSession {
  /// Completes, confirms, sends and shows a command.
  func run(_ given: ParsedCommand, typed: String) async -> ExitCode {
    let parsed = await versioned(given)
    guard let scope = formScope(of: parsed) else {
      guard isReviewed(parsed) else { return await complete(parsed, typed: typed, from: nil) }
      return await review(parsed, typed: typed)
    }
    var form = GuidedForm(parsed, book: host.book, scope: scope)
    form.asksVersion = triesVersion(parsed)
    // A script at a terminal may ask for a password, and for nothing else.
    guard mayAsk(parsed), !settings.isScript || form.asksOnlySecrets else {
      remember(typed, as: parsed.historyLine)
      guard parsed.missing.isEmpty else { return reportMissing(parsed) }
      return refuse(FormWording.needsTerminal, .usage, method: parsed.command.wireName)
    }
    guard case .ready(let command) = await fill(form) else {
      remember(typed, as: parsed.historyLine)
      return .invalid
    }
    return await complete(command, typed: typed, from: form)
  }

  /// Whether a write names a record by what people call it: more than one may be called so, and this
  /// session need not have seen them all.
  private func isReviewed(_ command: ParsedCommand) -> Bool {
    command.isByName && isShownFirst(command.command) && mayAsk(command)
      && !command.flags.saysYes && !command.flags.isDryRun
  }

  /// Shows a write whole before it is sent.
  private func review(_ command: ParsedCommand, typed: String) async -> ExitCode {
    var form = GuidedForm(command, book: host.book, scope: .missing)
    form.isReviewed = true
    guard case .ready(let ready) = await fill(form) else {
      remember(typed, as: command.historyLine)
      return .invalid
    }
    return await complete(ready, typed: typed, from: form)
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
    guard command.flags.watchInterval == nil || command.command.method.idempotency == .read else {
      return refuse(OutputText.watchReads, .usage, method: command.command.wireName)
    }
    if form == nil, let look = command.look {
      notePart(settings.noteStyle.paint("  " + look.line(settings.language), .faint))
    }
    if command.flags.isDryRun, host.book.takesDryRun(command.command) {
      // Only the server can look at a file's rows.
      command.request = command.request.setting("dry_run", .bool(true))
    } else if command.flags.isDryRun {
      return showDryRun(command)
    }
    guard await mayGoOn(command), await isConfirmed(command) else {
      if form != nil { keep(command) }
      let text: UIText = mayAsk(command) ? .notConfirmed : .needsTerminal
      return refuse(text.phrase, .notConfirmed, method: command.command.wireName)
    }
    let code = await dispatch(command)
    noteLogin(command.command.method.name, code)
    if code == .success, command.command.method.name == "Login" { offerDrafts() }
    // What may have been done is repeated by its key and not from a draft.
    if form != nil, code != .success, code != .outcomeUnknown, code != .queued {
      if let again = refused(command, code) { return await goOn(again, typed: typed) }
      keep(withVersion(command, after: code))
    }
    if case .failure(let failure, _)? = lastTrouble, failure.exit == code {
      await tellChanges(failure, of: command)
    }
    return code
  }

  /// Takes in that she came or went of her own will.
  private func noteLogin(_ method: String, _ code: ExitCode) {
    guard code == .success else { return }
    switch method {
    case "Login": (hasLoggedOut, triedPassword) = (false, false)
    case "Logout": hasLoggedOut = true
    default: break
    }
  }

  /// Shows what would be sent.
  private func showDryRun(_ command: ParsedCommand) -> ExitCode {
    let request = withoutSecrets(command)
    guard !settings.writesJSONErrors else {
      let call = JSONValue.object([
        JSONMember("method", .string(command.command.wireName)),
        JSONMember("key", .string(command.flags.key ?? "")), JSONMember("request", request),
      ])
      let shown = JSONValue.object([
        JSONMember("dry_run", .bool(true)), JSONMember("would_send", call),
      ])
      console.write(shown.visibleText() + "\n")
      return .success
    }
    console.write(request.visibleText(pretty: true) + "\n")
    note(OutputText.wouldSend(command.command.words).text(settings.language))
    return .success
  }

  private func dispatch(_ command: ParsedCommand) async -> ExitCode {
    if let interval = command.flags.watchInterval {
      lastCommand = command
      return await watch(every: interval)
    }
    if command.flags.wantsAllPages { return await sendPages(command) }
    if command.flags.wantsEnvelope { return await sendEnvelope(command) }
    return await send(command)
  }

  /// Says which day `-3d` was and which defaults of `\use` went in.
  private func tellWhatWasMeant(_ command: ParsedCommand) {
    guard console.isInteractive else { return }
    let paths = paths(of: command.command)
    var words = command.resolved.map { "\(paths.label($0.path))=\($0.text)" }
    if !command.usedDefaults.isEmpty {
      let used = command.usedDefaults.map { "\($0)=\(VisibleText.of(settings.defaults[$0] ?? ""))" }
      words.append(FormWording.useSays.text(settings.language) + used.joined(separator: " "))
    }
    guard !words.isEmpty else { return }
    notePart(settings.noteStyle.paint("  " + words.joined(separator: "  "), .faint))
  }

  private func keep(_ command: ParsedCommand) { keep(form(again: command)) }

  /// A form of what was to be sent.
  private func form(again command: ParsedCommand) -> GuidedForm {
    var draft = command
    // The line's own wishes stay; a yes said once does not.
    draft.flags.saysYes = false
    if draft.look != nil, isVersionRequired(command) { draft.missing.append(RecordLook.field) }
    return GuidedForm(draft, book: host.book, scope: .missing)
  }

  private func isVersionRequired(_ command: ParsedCommand) -> Bool {
    host.book.fields(of: command.command).contains {
      $0.name == RecordLook.field && $0.isRequired
    }
  }

  /// The command with the version that a conflict just told, where no read tells it.
  private func withVersion(_ command: ParsedCommand, after code: ExitCode) -> ParsedCommand {
    guard case .failure(let failure, _)? = lastTrouble, failure.exit == code,
      let conflict = failure.conflict, host.book.versionSource(of: command.command) == nil,
      host.book.fields(of: command.command).contains(where: { $0.name == RecordLook.field })
    else { return command }
    var draft = command
    let version = JSONValue.string("\(conflict.version)")
    draft.request = draft.request.setting(RecordLook.field, version)
    return draft
  }

  /// The form with the fields open that the server did not take; nil where it named none of them.
  private func refused(_ command: ParsedCommand, _ code: ExitCode) -> GuidedForm? {
    guard mayAsk(command), !settings.isScript, case .failure(let failure, _)? = lastTrouble,
      failure.exit == code, ["INVALID_ARGUMENT", ExitCode.invalid.errorName].contains(failure.code)
    else { return nil }
    var form = form(again: command)
    let paths = failure.violations.map { RequestCheck.dotted($0.path) }.filter { path in
      form.field(at: path) != nil && !command.made.contains(path)
    }
    for path in paths { form.reopen(path) }
    return paths.isEmpty ? nil : form
  }

  private func goOn(_ form: GuidedForm, typed: String) async -> ExitCode {
    guard case .ready(let command) = await fill(form) else { return .invalid }
    return await complete(command, typed: typed, from: form)
  }

  /// Whether somebody is there who can be asked, and may be.
  private func mayAsk(_ command: ParsedCommand) -> Bool {
    console.isInteractive && !command.flags.neverAsks
  }

  func withoutSecrets(_ command: ParsedCommand) -> JSONValue {
    guard case .object(let members) = command.request else { return command.request }
    let secrets = Set(host.book.fields(of: command.command).filter(\.isSecret).map(\.name))
    return .object(
      members.map { secrets.contains($0.name) ? JSONMember($0.name, .string("••••")) : $0 }
    )
  }

  private func reportMissing(_ command: ParsedCommand) -> ExitCode {
    let characters = Array(command.line)
    let end = characters.count
    let paths = paths(of: command.command)
    let problems = command.missing.map { path in
      LineProblem(
        .missing,
        at: end..<end,
        Phrase("missing: \(path)", "缺少：\(paths.named(path))"),
        path: path
      )
    }
    lastTrouble = .problems(problems, command.command)
    return report(problems, in: characters)
  }

  /// The call of a command, with a key made now unless it was given.
  ///
  /// What a keyed write creates has an id that belongs to the key, so that the same words with the key
  /// that was printed are the same bytes.
  func outgoing(_ command: ParsedCommand) -> OutgoingCall {
    var request = command.request
    var key = command.flags.key ?? ""
    if command.command.method.idempotency == .keyed {
      let madeID = command.made.contains("id") ? request["id"] : nil
      if key.isEmpty, case .string(let text)? = madeID, let id = RecordID(text: text) {
        key = WriteKey.text(of: id)
      } else if key.isEmpty {
        key = WriteKey.text(of: host.newID())
      } else if madeID != nil {
        let method = command.command.wireName
        let id = WriteKey.id(of: key) ?? BatchSum.id(of: key, method, place: 1)
        request = request.setting("id", .string(id.description))
      }
    }
    var call = OutgoingCall(
      command: command.command,
      request: request,
      key: key,
      flags: command.flags,
      language: settings.language
    )
    if console.isInteractive { call.names = names }
    return call
  }

  /// Whether a dangerous call may be sent.
  private func isConfirmed(_ command: ParsedCommand) async -> Bool {
    switch command.command.method.danger {
    case .none: return true
    case .moderate:
      if command.flags.saysYes { return true }
      guard mayAsk(command), let answer = await confirmation(.confirmModerate) else { return false }
      return ["y", "yes", "是"].contains(answer.lowercased())
    case .severe:
      let id = command.request[command.command.method.primary]
      guard case .string(let expected) = id, !expected.isEmpty else { return false }
      if let given = command.flags.confirmedID { return given == expected }
      guard mayAsk(command) else { return false }
      return await confirmation(.confirmSevere) == expected
    }
  }

  private func confirmation(_ text: UIText) async -> String? {
    var question = LineQuestion(prompt: text.text(settings.language))
    // Nobody confirms with keys that were typed before the question was seen.
    question.needsFreshInput = true
    guard case .line(let answer) = await console.ask(question) else { return nil }
    return answer.trimmingSpaces
  }
}
