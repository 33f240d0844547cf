import HamletMessages

/// Explains the contract in words, from its labels, comments and rules.
package struct HelpWriter: Sendable {
  private let book: CommandBook
  private let language: ShellLanguage
  private let style: Style

  /// Makes a writer.
  package init(book: CommandBook, language: ShellLanguage, style: Style = Style(isColoured: false))
  {
    self.book = book
    self.language = language
    self.style = style
  }

  /// Help about words: all commands, a noun's, one command, or one of its fields.
  ///
  /// Gives nil when there is nothing of that name.
  package func lines(about topic: [String]) -> [String]? {
    let words = topic.flatMap { $0.split(separator: " ").map(String.init) }
    guard let first = words.first else { return overview }
    if words.count == 1, let command = book.command(method: first) { return about(command) }
    guard book.nouns.contains(first) else { return nil }
    guard words.count > 1 else { return about(noun: first) }
    guard let command = book.command(first, words[1]) else { return nil }
    guard words.count > 2 else { return about(command) }
    let name = words[2].split(separator: "=").first.map(String.init) ?? words[2]
    let fields = book.fields(of: command)
    return fields.first { $0.isNamed(name) }.map { about($0) } ?? about(command)
  }

  private var overview: [String] {
    let width = book.nouns.map { CellWidth.of($0) }.max() ?? 0
    let lines = book.nouns.map { noun -> String in
      let service = book.commands(of: noun).first?.service.text
      let label = language == .chinese ? service?.zh ?? "" : service?.en ?? ""
      let verbs = book.commands(of: noun).map(\.verb).joined(separator: " ")
      let head = style.paint(CellText.padded(noun, to: width), .heading)
      return " \(head)  \(CellText.padded(label, to: 14))  \(verbs)"
    }
    return lines + ["", " " + UIText.overview.text(language)]
  }

  private func about(noun: String) -> [String] {
    let commands = book.commands(of: noun)
    let width = commands.map { CellWidth.of($0.words) }.max() ?? 0
    return commands.map { " \(CellText.padded($0.words, to: width))  \(label(of: $0))" }
  }

  private func label(of command: Command) -> String {
    let text = command.method.text
    return language == .chinese ? text?.zh ?? "" : text?.en ?? ""
  }

  /// A command: what it does, its fields with rules in words, and an example.
  private func about(_ command: Command) -> [String] {
    let fields = book.fields(of: command)
    let names = fields.map { CellWidth.of($0.name) }.max() ?? 0
    let labels = fields.map { CellWidth.of($0.spokenLabel(language)) }.max() ?? 0
    var lines = [
      "\(style.paint(command.words, .heading)) — \(label(of: command))   (\(facts(of: command)))"
    ]
    if language == .english, let doc = command.method.text?.doc, !doc.isEmpty {
      lines += doc.split(separator: "\n").map { "  \(String($0).trimmingSpaces)" }
    }
    for field in fields {
      let mark = field.isRequired ? "*" : " "
      let name = CellText.padded(field.name, to: names)
      let label = CellText.padded(field.spokenLabel(language), to: labels)
      let hint = FieldHint.text(field, book: book, language: language)
      lines.append("  \(mark) \(name)  \(label)  \(hint)")
    }
    if !command.method.example.isEmpty {
      lines.append("  \(UIText.example.text(language)): \(command.method.example)")
    }
    return lines
  }

  private func facts(of command: Command) -> String {
    var facts = [command.shortName]
    if command.method.idempotency == .read { facts.append(UIText.readOnly.text(language)) }
    if command.method.reauthenticate {
      facts.append(language == .chinese ? "须在五分钟内验证过密码" : "asks for the password again")
    }
    switch command.method.danger {
    case .none: break
    case .moderate: facts.append(language == .chinese ? "发送前询问" : "asks first")
    case .severe: facts.append(language == .chinese ? "须输入编号" : "asks for the id")
    }
    return facts.joined(separator: ", ")
  }

  /// A field: its label, rules, comment and spellings.
  private func about(_ field: FieldInfo) -> [String] {
    let hint = FieldHint.text(field, book: book, language: language)
    let need = field.isRequired ? "  \(UIText.required.text(language))" : ""
    var lines = [
      "\(style.paint(field.name, .heading))  \(field.spokenLabel(language))  \(hint)\(need)"
    ]
    if language == .english, let doc = field.text?.doc, !doc.isEmpty { lines.append("  \(doc)") }
    if let example = field.rule?.example, !example.isEmpty {
      lines.append("  \(UIText.example.text(language)): \(field.name)=\(example)")
    }
    lines.append(
      "  --\(field.kebabName)   \(field.chineseLabel)=   JSON: \(field.name), \(field.camelName)"
    )
    return lines
  }
}
