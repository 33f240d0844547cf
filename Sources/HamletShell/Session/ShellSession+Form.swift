import HamletMessages

extension ShellSession {
  /// Asks for the fields that a command lacks, in order; nil when the user gives up.
  ///
  /// Each answer becomes an item of the line, so that one parser checks everything.
  func fillForm(_ command: ParsedCommand) async -> ParsedCommand? {
    var current = command
    note(
      "\(UIText.missingFields.text(settings.language)): \(current.missing.joined(separator: ", "))"
    )
    note(UIText.formHint.text(settings.language))
    while let path = current.missing.first {
      guard let field = field(at: path, of: command.command) else { return nil }
      guard let answer = await answer(for: field) else { return nil }
      if answer == "?" || answer == "？" {
        explain(field)
        continue
      }
      if answer.isEmpty {
        note(UIText.required.text(settings.language))
        continue
      }
      let outcome = parser.parse(extended(current.line, path, written(answer, field)))
      if case .command(let next)? = outcome.statement {
        current = next
      } else {
        let text = ProblemText(language: settings.language)
        for problem in outcome.problems { note("  " + text.message(problem)) }
      }
    }
    return current
  }

  private func answer(for field: FieldInfo) async -> String? {
    let hint = FieldHint.text(field, book: host.book, language: settings.language)
    note("  \(field.name) \(field.chineseLabel)  \(hint)")
    var question = LineQuestion(prompt: "  \(field.spokenLabel(settings.language))> ")
    question.isSecret = field.isSecret
    guard case .line(let text) = await console.ask(question) else { return nil }
    return field.isSecret ? text : text.trimmingSpaces
  }

  private func explain(_ field: FieldInfo) {
    if let doc = field.text?.doc, !doc.isEmpty { note("  \(doc)") }
    if let example = field.rule?.example, !example.isEmpty {
      note("  \(UIText.example.text(settings.language)): \(example)")
    }
  }

  private func written(_ answer: String, _ field: FieldInfo) -> String {
    let isStructured = (field.kind == .message && !field.isPartialDate) || field.repeated
    let opens = answer.first.map { "[{［｛".contains($0) } ?? false
    return isStructured && opens ? answer : LineWriter.quoted(answer)
  }

  /// The line with one more item, put before what may follow the items.
  private func extended(_ line: String, _ path: String, _ value: String) -> String {
    let scanned = ScannedLine(line)
    guard scanned.words.count > 1 else { return line }
    let end = scanned.words[1].upperBound
    let head = String(scanned.characters[..<end])
    let dotted = path.replacing("[", with: ".").replacing("]", with: "")
    let isInside = dotted.contains(".")
    // A part of something given on the line must come after it.
    guard isInside, let last = scanned.words.last else {
      return "\(head) \(dotted)=\(value)\(String(scanned.characters[end...]))"
    }
    let front = String(scanned.characters[..<last.upperBound])
    return "\(front) \(dotted)=\(value)\(String(scanned.characters[last.upperBound...]))"
  }

  private func field(at path: String, of command: Command) -> FieldInfo? {
    var fields = host.book.fields(of: command)
    var found: FieldInfo?
    for step in path.split(whereSeparator: { ".[]".contains($0) }) where Int(step) == nil {
      found = fields.first { $0.name == step }
      fields = found.flatMap { host.book.message($0.typeName)?.fields } ?? []
    }
    return found
  }
}
