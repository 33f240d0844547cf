import HamletDomain
import HamletMessages

extension ShellSession {
  /// Completes, confirms, sends and shows a command.
  func run(_ parsed: ParsedCommand, typed: String) async -> ExitCode {
    var command = parsed
    if !command.missing.isEmpty {
      let mayAsk = console.isInteractive && !command.flags.neverAsks
      guard mayAsk, let filled = await fillForm(command) else {
        remember(typed, as: command.historyLine)
        return mayAsk ? cancelled() : reportMissing(command)
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
      let text: UIText = mayAsk(command) ? .notConfirmed : .needsTerminal
      return refuse(text.phrase, .notConfirmed, method: command.command.wireName)
    }
    if command.flags.wantsAllPages { return await sendPages(command) }
    if command.flags.wantsEnvelope { return await sendEnvelope(command) }
    return await send(command)
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

  private func cancelled() -> ExitCode {
    refuse(UIText.formCancelled.phrase, .invalid)
  }

  private func reportMissing(_ command: ParsedCommand) -> ExitCode {
    let characters = Array(command.line)
    let end = characters.count
    let problems = command.missing.map { path in
      LineProblem(
        .missing,
        at: end..<end,
        Phrase("missing: \(path)", "缺少：\(path)"),
        path: path
      )
    }
    return report(problems, in: characters)
  }

  /// The call of a command, with a key made now unless it was given.
  func outgoing(_ command: ParsedCommand) -> OutgoingCall {
    let isKeyed = command.command.method.idempotency == .keyed
    return OutgoingCall(
      command: command.command,
      request: command.request,
      key: command.flags.key ?? (isKeyed ? host.newID().description : ""),
      flags: command.flags,
      language: settings.language
    )
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
