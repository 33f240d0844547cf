import HamletMessages

/// Explains what went wrong last: which rule, where it is kept, and a value that it takes.
struct WhyText {
  let book: CommandBook
  let language: ShellLanguage

  func lines(_ trouble: Trouble) -> [String] {
    switch trouble {
    case .problems(let problems, let command):
      return problems.flatMap { lines($0, command) } + [rule(WhyWording.checkedHere)]
    case .failure(let failure, let command): return lines(failure, command)
    }
  }

  private func lines(_ problem: LineProblem, _ command: Command?) -> [String] {
    let message = ProblemText(language: language).message(problem)
    let path = command.map { FieldPathText($0, book: book, language: language).named(problem.path) }
    let name = problem.path.isEmpty ? problem.kind.rawValue : path ?? problem.path
    var lines = [
      "\(VisibleText.of(name)): \(message)", "  " + say(WhyWording.meaning(problem.kind)),
    ]
    if let command { lines += field(problem.path, command) }
    return lines
  }

  private func lines(_ failure: CallFailure, _ command: Command) -> [String] {
    let code = FailureText.name(failure.code, language)
    var lines = ["\(code): \(VisibleText.of(failure.message))"]
    lines.append("  " + say(WhyWording.meaning(failure)))
    let paths = FieldPathText(command, book: book, language: language)
    for violation in failure.violations {
      let sentence = language == .chinese ? violation.chinese : violation.english
      lines.append(
        "\(VisibleText.of(paths.named(violation.path))) (\(violation.rule)): "
          + VisibleText.of(sentence)
      )
      lines += field(violation.path, command)
    }
    if failure.kind == .status { lines.append(rule(WhyWording.checkedThere)) }
    lines.append("  \(say(WhyWording.exitCode)): \(failure.exit.rawValue)   help exit-codes")
    if failure.kind == .status, failure.number == 7 {
      let writer = HelpWriter(book: book, language: language)
      lines.append("  \(say(HelpWording.whoMay)): \(writer.roles(of: command))")
    }
    return lines
  }

  /// What a field takes.
  private func field(_ path: String, _ command: Command) -> [String] {
    let fields = book.fields(of: command)
    guard !path.isEmpty, let field = FieldPathLookup.field(at: path, in: fields, book) else {
      return []
    }
    var lines = [
      "  \(say(WhyWording.takes)): \(FieldHint.text(field, book: book, language: language))"
    ]
    if let example = FieldHint.example(field) {
      lines.append("  \(say(HelpWording.example)): \(RequestCheck.dotted(path))=\(example)")
    }
    return lines
  }

  private func rule(_ phrase: Phrase) -> String { "  " + say(phrase) }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }
}
