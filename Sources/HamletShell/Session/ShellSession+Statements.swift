import HamletMessages

extension ShellSession {
  /// Runs one line: a statement, or several that `;` or line breaks part.
  ///
  /// All of them are checked before the first is run; the first that fails is the last.
  package func run(line: String) async -> ExitCode {
    output.keptLine = nil
    var code = await host.own(line, settings.language)
    if code == nil { code = await runStatements(of: line) }
    output.transcript?.add(output.keptLine, code ?? .success, settings.language)
    return code ?? .success
  }

  private func runStatements(of line: String) async -> ExitCode {
    let statements = StatementText.all(in: line).map(\.text.trimmingSpaces)
      .filter { !ScannedLine($0).isEmpty }
    guard statements.count > 1 else {
      let only = statements.first ?? ""
      return await run(await understood(only.isEmpty ? line : only), of: line)
    }
    var outcomes: [LineParser.Outcome] = []
    for statement in statements { outcomes.append(await understood(statement)) }
    guard let code = checked(outcomes) else {
      // A space before the line keeps all of it out of history.
      return await run(statements.map { line.hasPrefix(" ") ? " \($0)" : $0 }, outcomes)
    }
    remember(line, as: HistoryRule.line(ofUnread: line, book: host.book))
    return code
  }

  /// What a statement means; villages are read by name where it may have named one, and records are
  /// asked for by a name that this session has not seen.
  private func understood(_ statement: String) async -> LineParser.Outcome {
    var outcome = parser.parse(statement)
    guard isDoubtful(outcome) else { return outcome }
    if places.user != host.user() {
      await learnPlaces()
      outcome = parser.parse(statement)
    }
    guard isDoubtful(outcome), await learnNames(of: outcome) else { return outcome }
    return parser.parse(statement)
  }

  private func isDoubtful(_ outcome: LineParser.Outcome) -> Bool {
    outcome.statement == nil && outcome.problems.contains { $0.kind == .badValue }
  }

  /// Asks the server, as Tab does, what the refused values of a line may be called; false where nobody
  /// was asked.
  private func learnNames(of outcome: LineParser.Outcome) async -> Bool {
    guard knowsNames, let live else { return false }
    for problem in outcome.problems where problem.kind == .badValue {
      let characters = outcome.characters
      guard !problem.span.isEmpty, problem.span.upperBound <= characters.count,
        characters[problem.span].contains(where: \.isLetter)
      else { continue }
      let beginning = Array(characters[..<problem.span.upperBound])
      _ = await completer.liveCompletions(for: beginning, from: live)
    }
    let known = seen.records
    learnFromTab()
    return seen.records != known
  }

  private func run(_ lines: [String], _ outcomes: [LineParser.Outcome]) async -> ExitCode {
    for (index, line) in lines.enumerated() where !hasEnded {
      // What an answer before it decides is only known now.
      let outcome =
        outcomes[index].statement == nil ? parser.parse(line.trimmingSpaces) : outcomes[index]
      output.keptLine = nil
      let code = await run(outcome, of: line)
      // The last one is recorded with the line.
      if index < lines.count - 1 {
        output.transcript?.add(output.keptLine, code, settings.language)
      }
      guard code == .success else {
        let left = lines.count - index - 1
        if left > 0 { note(FormWording.notRun(left).text(settings.language)) }
        return code
      }
    }
    return .success
  }

  /// Shows everything that is wrong in several statements; nil where nothing is.
  private func checked(_ outcomes: [LineParser.Outcome]) -> ExitCode? {
    var code: ExitCode?
    for (index, outcome) in outcomes.enumerated() {
      let problems = outcome.problems.filter { problem in
        problem.kind != .unknownVariable
          || !isComing(String(outcome.characters[problem.span]), after: outcomes[..<index])
      }
      if !problems.isEmpty {
        lastTrouble = .problems(problems, outcome.command)
        code = code ?? report(problems, in: outcome.characters)
      }
    }
    return code
  }

  /// Whether a reference is to an answer or a variable that a statement before it will give.
  private func isComing(
    _ reference: String,
    after earlier: ArraySlice<LineParser.Outcome>
  ) -> Bool {
    let name = reference.drop { $0 == "$" || $0 == "{" }.prefix { $0 != "}" }
    let root = name.prefix { $0 == "_" || $0.isNumber }
    if root == "_" { return !earlier.isEmpty }
    if let number = Int(root) {
      return number > answers.count && number <= answers.count + earlier.count
    }
    return earlier.contains { outcome in
      guard case .meta("set", let arguments)? = outcome.statement else { return false }
      return arguments.contains { $0.hasPrefix("\(name)=") }
    }
  }

  /// Runs what a line was understood as.
  func run(_ outcome: LineParser.Outcome, of line: String) async -> ExitCode {
    guard let statement = outcome.statement else {
      remember(line, as: HistoryRule.line(ofUnread: line, book: host.book))
      lastTrouble = .problems(outcome.problems, outcome.command)
      return report(outcome.problems, in: outcome.characters)
    }
    switch statement {
    case .empty: return .success
    case .help(let topic):
      remember(line, as: outcome.line)
      return showHelp(topic)
    case .meta(let name, let arguments):
      remember(line, as: MetaCommand(rawValue: name).map { "\\\($0.rawValue)" } ?? "\\…")
      output.keptLine = Transcript.keeps(name) ? line : nil
      return await runMeta(name, arguments)
    case .command(let command): return await run(command, typed: line)
    }
  }
}
