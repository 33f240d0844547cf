import HamletMessages

extension ShellSession {
  /// Runs one of the shell's own commands.
  func runMeta(_ name: String, _ arguments: [String]) async -> ExitCode {
    guard let meta = MetaCommand(rawValue: name) else {
      note(UIText.unknownMeta.text(settings.language))
      return .usage
    }
    switch meta {
    case .quit: hasEnded = true
    case .list: listMetas()
    case .help, .describe: return showHelp(arguments)
    case .vertical: return switchVertical(arguments.first)
    case .timing: switchTiming()
    case .format, .language: return choose(meta, arguments.first ?? "")
    case .convert: return convert(to: arguments.first ?? "shell")
    case .use: return assign(arguments) { $0.defaults[$1] = $2 }
    case .set: return assign(arguments) { $0.variables[$1] = $2 }
    case .history: for line in history.suffix(50) { console.write(VisibleText.of(line) + "\n") }
    case .include: return await include(arguments.first ?? "")
    case .system: console.runSystem(arguments.joined(separator: " "))
    case .keys: return showLines(KeyList.lines(settings.language))
    case .watch: return await watch(every: arguments.first ?? "2")
    case .pager: return choosePager(arguments.first ?? "")
    case .output: return redirect(to: arguments.first ?? "")
    case .record: return record(to: arguments.first)
    case .chart: return chart(arguments)
    case .reveal: return await reveal()
    case .outbox, .sync, .resume, .take: return await runOutbox(meta, arguments)
    }
    return .success
  }

  private func listMetas() {
    for meta in MetaCommand.allCases {
      let name = CellText.padded("\\\(meta.rawValue)", to: 10)
      console.write(" \(name)  \(meta.phrase.text(settings.language))\n")
    }
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

  private func convert(to form: String) -> ExitCode {
    guard let command = lastCommand else {
      note(UIText.noCommandYet.text(settings.language))
      return .usage
    }
    switch form {
    case "shell", "repl": console.write(LineWriter.line(command.command, command.request) + "\n")
    case "cli":
      console.write(LineWriter.commandLine(command.command, command.request) + "\n")
    case "json": console.write(command.request.visibleText(pretty: true) + "\n")
    default:
      note(MetaCommand.convert.phrase.text(settings.language))
      return .usage
    }
    return .success
  }

  private func assign(
    _ arguments: [String],
    _ store: (inout ShellSettings, String, String?) -> Void
  ) -> ExitCode {
    if arguments.isEmpty {
      let all = settings.defaults.merging(settings.variables) { first, _ in first }
      for name in all.keys.sorted() { note(VisibleText.of("\(name)=\(all[name] ?? "")")) }
    }
    for argument in arguments {
      guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
        store(&settings, argument, nil)
        continue
      }
      store(
        &settings,
        String(argument[..<equals]),
        String(argument[argument.index(after: equals)...])
      )
    }
    return .success
  }
}
