import HamletMessages

/// Explains the contract in words, from its labels, comments and rules.
package struct HelpWriter: Sendable {
  let book: CommandBook
  let language: ShellLanguage
  let style: Style

  /// Makes a writer.
  package init(book: CommandBook, language: ShellLanguage, style: Style = Style(isColoured: false))
  {
    self.book = book
    self.language = language
    self.style = style
  }

  /// Help about words: all commands, a noun's, one command, one of its fields, a message, an enum or a
  /// topic as `exit-codes`.
  ///
  /// Gives nil when there is nothing of that name.
  package func lines(about topic: [String]) -> [String]? {
    let words = book.parted(topic)
    guard let first = words.first else { return overview }
    if words.count == 1, let topic = HelpTopic(rawValue: first) { return lines(about: topic) }
    if first == Self.rolesWord { return lines(aboutRoles: words.dropFirst()) }
    if !book.nouns.contains(first) {
      if first == "call", words.count > 1 { return lines(named: words[1]) }
      if let own = ProgramHelp.word(first, language) { return own }
      // A command of the shell itself, with or without its sign.
      if let meta = MetaCommand(rawValue: first.hasPrefix("\\") ? String(first.dropFirst()) : first)
      {
        return [" \\\(meta.rawValue)  \(meta.phrase.text(language))"]
      }
    }
    if words.count == 1, let found = lines(named: first) { return found }
    guard book.nouns.contains(first) else {
      let called = book.commands(called: words.joined())
      return called.isEmpty ? nil : list(called)
    }
    guard words.count > 1 else { return about(noun: first) }
    guard let command = book.command(first, words[1]) else { return nil }
    guard words.count > 2 else { return about(command) }
    let name = words[2].split(separator: "=").first.map(String.init) ?? words[2]
    let field = FieldPathLookup.field(at: name, in: book.fields(of: command), book)
    return field.map { about(field: $0, in: command) }
  }

  /// A topic under its title.
  package func lines(about topic: HelpTopic) -> [String] {
    [style.paint(topic.title.text(language), .heading)] + topic.lines(language)
  }

  /// What may have been meant by a topic that there is not.
  package func suggestions(for given: [String]) -> [String] {
    let topic = book.parted(given)
    guard let first = topic.first else { return [] }
    if topic.count > 1, book.nouns.contains(first) {
      guard let command = book.command(first, topic[1]) else {
        return Spelling.suggestions(for: topic[1], among: book.commands(of: first).map(\.verb))
      }
      let names = book.fields(of: command).map(\.name)
      return topic.count > 2 ? Spelling.suggestions(for: topic[2], among: names) : []
    }
    let topics = HelpTopic.allCases.map(\.rawValue) + [Self.rolesWord]
    // A word with a dot is most often a method's name, or a noun with its verb.
    let names =
      first.contains(".") ? book.commands.flatMap { [$0.shortName, "\($0.noun).\($0.verb)"] } : []
    return Spelling.suggestions(for: first, among: book.nouns + topics + names)
  }

  /// The commands of a noun.
  func about(noun: String) -> [String] { list(book.commands(of: noun)) }

  private func list(_ commands: [Command]) -> [String] {
    let width = commands.map { CellWidth.of($0.words) }.max() ?? 0
    return commands.map { " \(CellText.padded($0.words, to: width))  \(label(of: $0))" }
  }

  func label(of command: Command) -> String {
    let text = command.method.text
    return language == .chinese ? text?.zh ?? "" : text?.en ?? ""
  }

  /// A command: what it does, its fields with rules in words, and an example.
  func about(_ command: Command) -> [String] {
    var lines = [
      "\(style.paint(command.words, .heading)) — \(label(of: command))   (\(facts(of: command)))"
    ]
    if language == .english, let doc = command.method.text?.doc, !doc.isEmpty {
      lines += inWords(doc).split(separator: "\n").map { "  \(String($0).trimmingSpaces)" }
    }
    lines += rows(of: book.fields(of: command), made: command.method.makesID)
    lines.append("  \(HelpWording.whoMay.text(language)): \(roles(of: command))")
    lines += related(to: command)
    if !command.method.example.isEmpty {
      lines.append("  \(UIText.example.text(language)): \(command.method.example)")
    }
    return lines
  }

  /// The commands that take it back and that tell the version it asks for.
  private func related(to command: Command) -> [String] {
    let others = [
      (HelpWording.undoneBy, book.command(method: command.method.undoneBy)),
      (HelpWording.versionBy, book.versionSource(of: command)?.read),
    ]
    return others.compactMap { wording, other in
      other.map { "  \(wording.text(language)): \($0.words)" }
    }
  }

  /// Fields in columns, what must be given with a star; what is made where it is not given has none.
  func rows(
    of fields: [FieldInfo],
    made: (FieldInfo) -> Bool = { _ in false }
  ) -> [String] {
    let names = fields.map { CellWidth.of($0.name) }.max() ?? 0
    let labels = fields.map { CellWidth.of($0.spokenLabel(language)) }.max() ?? 0
    return fields.map { field in
      let isMade = made(field)
      let mark = field.isRequired && !isMade ? "*" : " "
      let name = CellText.padded(field.name, to: names)
      let label = CellText.padded(field.spokenLabel(language), to: labels)
      let hint = FieldHint.text(field, book: book, language: language)
      let note = isMade ? HelpWording.madeHere.text(language) : ""
      return "  \(mark) \(name)  \(label)  \(hint)\(note)"
    }
  }

  private func facts(of command: Command) -> String {
    var facts = [command.shortName]
    let method = command.method
    if method.idempotency == .read { facts.append(UIText.readOnly.text(language)) }
    if method.reauthenticate { facts.append(HelpWording.asksPassword.text(language)) }
    if !method.checkFirst.isEmpty { facts.append(HelpWording.looksFirst.text(language)) }
    switch method.danger {
    case .none: break
    case .moderate: facts.append(HelpWording.asksFirst.text(language))
    case .severe: facts.append(HelpWording.asksForID.text(language))
    }
    return facts.joined(separator: language == .chinese ? "，" : ", ")
  }

  /// Who may use a command.
  func roles(of command: Command) -> String {
    if command.method.open { return HelpWording.everybody.text(language) }
    let values = book.enumeration("hamlet.v1.Role")?.values ?? []
    let names = command.method.roles.compactMap { number in
      values.first { $0.number == number }?.label(language)
    }
    if names.isEmpty { return HelpWording.loggedIn.text(language) }
    return names.joined(separator: language == .chinese ? "、" : ", ")
  }
}
