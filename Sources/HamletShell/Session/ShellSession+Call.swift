import HamletMessages

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
