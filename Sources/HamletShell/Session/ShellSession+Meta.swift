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
    case .vertical: return switchVertical(arguments.first)
    case .timing: switchTiming()
    case .format, .language: return choose(meta, arguments.first ?? "")
    case .convert: return convert(to: arguments.first ?? "shell")
    case .use: return use(arguments)
    case .set: return set(arguments)
    case .draft: return await runDraft(arguments)
    case .results: listResults()
    case .why: explainTrouble()
    case .history:
      let count = arguments.first.flatMap { Int($0) } ?? 50
      for line in history.suffix(max(0, count)) { console.write(VisibleText.of(line) + "\n") }
    case .include: return await include(arguments.first ?? "")
    case .system: console.runSystem(arguments.joined(separator: " "))
    case .keys: return showLines(KeyList.lines(settings.language))
    case .watch: return await watch(every: arguments.first ?? "2")
    case .pager: return choosePager(arguments.first ?? "")
    case .output: return redirect(to: arguments.first ?? "")
    case .record: return record(to: arguments.first)
    case .chart: return chart(arguments)
    case .reveal: return await reveal()
    case .undo: return await undo(saysYes: arguments.contains("--yes"))
    case .outbox, .sync, .resume, .take: return await runOutbox(meta, arguments)
    }
    return .success
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
      host.speak(language)
    } else {
      note(meta.phrase.text(settings.language))
      return .usage
    }
    return .success
  }
}
