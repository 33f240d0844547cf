import HamletMessages

extension ShellSession {
  /// Runs one of the shell's own commands.
  func runMeta(_ name: String, _ arguments: [String]) async -> ExitCode {
    guard let meta = MetaCommand(rawValue: name) else {
      note(UIText.unknownMeta.text(settings.language))
      return .usage
    }
    switch meta {
    case .quit: hasEnded = await mayLeave()
    case .list: for line in MetaList.lines(settings.language) { console.write(line + "\n") }
    case .help, .describe: return showHelp(arguments)
    case .vertical: switchVertical()
    case .timing: switchTiming()
    case .format, .language: return choose(meta, arguments.first ?? "")
    case .convert: return convert(to: arguments.first ?? "shell")
    case .use: return use(arguments)
    case .set: return set(arguments)
    case .draft: return await runDraft(arguments)
    case .results: listResults()
    case .why: explainTrouble()
    case .history: for line in history.suffix(50) { console.write(VisibleText.of(line) + "\n") }
    case .include: return await include(arguments.first ?? "")
    case .system: console.runSystem(arguments.joined(separator: " "))
    case .keys: return showLines(KeyList.lines(settings.language))
    case .watch: return await watch(every: arguments.first ?? "2")
    }
    return .success
  }

  private func switchVertical() {
    settings.format = settings.format == .vertical ? nil : .vertical
    let text: UIText = settings.format == nil ? .verticalOff : .verticalOn
    note(text.text(settings.language))
  }

  private func switchTiming() {
    settings.showsTiming.toggle()
    let text: UIText = settings.showsTiming ? .timingOn : .timingOff
    note(text.text(settings.language))
  }

  private func choose(_ meta: MetaCommand, _ word: String) -> ExitCode {
    if meta == .format, let format = OutputFormat(rawValue: word) {
      settings.format = format
    } else if meta == .language, let language = ShellLanguage(rawValue: word) {
      settings.language = language
    } else {
      note(meta.phrase.text(settings.language))
      return .usage
    }
    return .success
  }

  private func include(_ name: String) async -> ExitCode {
    guard includeDepth < 8 else {
      note(UIText.fileFailed.text(settings.language))
      return .failure
    }
    do throws(ParsingContext.Unreadable) {
      let bytes = try console.read(name)
      includeDepth += 1
      let wasScript = settings.isScript
      settings.isScript = true
      defer {
        includeDepth -= 1
        settings.isScript = wasScript
      }
      return await run(script: String(decoding: bytes, as: UTF8.self))
    } catch {
      note(error.phrase.text(settings.language))
      return .usage
    }
  }

  /// Repeats the last command until Ctrl-C; only reads are repeated.
  private func watch(every text: String) async -> ExitCode {
    guard let command = lastCommand, command.command.method.idempotency == .read,
      let pause = LineReading.milliseconds(text)
    else {
      note(UIText.noCommandYet.text(settings.language))
      return .usage
    }
    while true {
      let code = await send(command)
      guard code == .success else { return code }
      let wasStopped = await console.interruptible { () async -> Bool in
        do {
          try await Task.sleep(for: .milliseconds(Int64(pause)))
          return false
        } catch {
          return true
        }
      }
      if wasStopped { return .success }
    }
  }
}
