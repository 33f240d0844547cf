import HamletMessages

extension ShellSession {
  /// Keeps an answer for `$_`, of a stream the first ones, and learns which records it tells of.
  func learn(_ kept: KeptAnswer, from command: ParsedCommand) {
    guard !isOnlyLine else { return }
    let method = command.command.method
    seen.learnRows(
      kept.answers,
      // Read to its end, a list is its rows.
      type: kept.answers.isEmpty ? method.output : kept.type,
      isList: method.serverStreams || command.flags.wantsAllPages,
      in: host.book
    )
    guard let first = kept.answers.first,
      // What logs in or out says nothing that a later line could use.
      !host.book.fields(of: command.command).contains(where: \.isSecret)
    else { return }
    let isList = method.serverStreams || kept.answers.count > 1
    let rows = Array(kept.answers.prefix(KnownAnswers.rowLimit))
    answers.add(isList ? .array(rows) : first, line: command.historyLine)
    for row in rows { learn(row, type: kept.type) }
    if !isList, method.idempotency == .read {
      recent.learn(first, type: kept.type)
    }
    seen.learn(request: command.request, of: command.command, answer: first, in: host.book)
  }

  /// Learns which records an answer tells of.
  func learn(_ answer: JSONValue, type: String) {
    seen.learn(answer, type: type, in: host.book)
  }

  /// Says what `$_` and `$3` stand for.
  func listResults() {
    if answers.entries.isEmpty { return note(UIText.empty.text(settings.language)) }
    for entry in answers.entries {
      let number = CellText.padded("$\(entry.number)", to: 5)
      console.write(" \(number)  \(VisibleText.of(entry.line))\n")
    }
  }

  /// Writes the last command in another spelling.
  func convert(to form: String) -> ExitCode {
    guard let command = lastCommand else {
      note(UIText.noCommandYet.text(settings.language))
      return .usage
    }
    switch form {
    case "shell", "repl":
      let fields = host.book.fields(of: command.command)
      console.write(LineWriter.line(command.command, command.request, fields: fields) + "\n")
    case "cli":
      let fields = host.book.fields(of: command.command)
      let line = LineWriter.commandLine(command.command, command.request, fields: fields)
      console.write(line + "\n")
    case "json": console.write(command.request.visibleText(pretty: true) + "\n")
    default:
      note(MetaCommand.convert.phrase.text(settings.language))
      return .usage
    }
    return .success
  }

  /// Sets or shows the defaults of fields.
  func use(_ arguments: [String]) -> ExitCode {
    if arguments.isEmpty { list(settings.defaults) }
    for argument in arguments {
      let (name, value) = Self.assignment(argument)
      guard let field = defaultField(name) else {
        let phrase = Phrase("no command has such a field", "没有命令有这个字段")
        let names = host.book.commands.flatMap { host.book.fields(of: $0).map(\.name) }
        let near = Spelling.suggestions(for: name, among: Array(Set(names)).sorted())
        let problem = LineProblem(.unknownField, at: 0..<0, phrase, suggestions: near)
        note(
          "\(VisibleText.of(name)): \(ProblemText(language: settings.language).message(problem))"
        )
        return .usage
      }
      settings.defaults[field.name] = value
    }
    return .success
  }

  /// The field that a default is for, by any of its spellings.
  private func defaultField(_ name: String) -> FieldInfo? {
    func first(where fits: @escaping (FieldInfo) -> Bool) -> FieldInfo? {
      host.book.commands.lazy.compactMap { command in
        self.host.book.fields(of: command).first { fits($0) && !$0.isSecret }
      }.first
    }
    // As people say it in English, where no field is spelled so.
    return first { $0.isNamed(name) } ?? first { $0.spokenLabel(.english) == name }
  }

  /// Sets or shows variables; `$_.id` stands for what it is now.
  func set(_ arguments: [String]) -> ExitCode {
    if arguments.isEmpty { list(settings.variables) }
    for argument in arguments {
      let (name, value) = Self.assignment(argument)
      guard let value, value.hasPrefix("$"), KnownAnswers.isAnswer(String(value.dropFirst())) else {
        settings.variables[name] = value
        continue
      }
      do throws(KnownAnswers.Refusal) {
        let found = try answers.value(String(value.dropFirst()))
        guard let text = KnownAnswers.text(of: found) else {
          note(Phrase("it is no plain value", "不是普通值").text(settings.language))
          return .usage
        }
        settings.variables[name] = text
      } catch {
        let problem = LineProblem(
          .unknownVariable,
          at: 0..<0,
          error.phrase,
          suggestions: error.suggestions
        )
        note(ProblemText(language: settings.language).message(problem))
        return .usage
      }
    }
    return .success
  }

  private func list(_ values: [String: String]) {
    let shown = values.filter { $0.key != "password" }
    if shown.isEmpty { note(UIText.empty.text(settings.language)) }
    for name in shown.keys.sorted() { note(VisibleText.of("\(name)=\(shown[name] ?? "")")) }
  }

  private static func assignment(_ argument: String) -> (name: String, value: String?) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      return (argument, nil)
    }
    return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }
}
