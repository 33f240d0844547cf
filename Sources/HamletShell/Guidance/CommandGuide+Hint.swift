import HamletMessages

extension CommandGuide {
  /// What comes next behind a text, in a few words; empty for nothing.
  func hint(behind characters: [Character]) -> String {
    guard let outcome = readings(of: characters).last?.outcome else { return "" }
    let line = outcome.scanned
    guard let first = line.words.first, let last = line.words.last, line.tail == nil,
      line.comments.isEmpty
    else { return "" }
    let isInWord = last.upperBound == line.characters.count && line.codes.last != SignCode.space
    let noun = line.text(first)
    if noun.hasPrefix("\\") {
      let meta = MetaCommand(rawValue: String(noun.dropFirst()))
      return isInWord && line.words.count == 1 ? "" : meta?.phrase.text(language) ?? ""
    }
    guard line.words.count > 1 else { return isInWord ? "" : verbs(of: noun) }
    guard let (command, count) = book.named(line.words.prefix(2).map(line.text)) else { return "" }
    if isInWord { return line.words.count > count ? form(of: line.text(last), command) : "" }
    guard line.problems.isEmpty else { return "" }
    return missing(in: outcome)
  }

  private func verbs(of noun: String) -> String {
    let verbs = book.commands(of: noun).map(\.verb)
    return verbs.count < 2 ? "" : verbs.joined(separator: " | ")
  }

  /// The form of the value that is being typed.
  private func form(of word: String, _ command: Command) -> String {
    guard let equals = word.firstIndex(of: "=") else { return "" }
    var name = word[..<equals]
    if name.last == "+" { name.removeLast() }
    if name.hasPrefix("--") { name.removeFirst(2) }
    guard let field = field(at: String(name), of: command) else { return "" }
    return FieldHint.text(field, book: book, language: language)
  }

  /// The required fields that are not given yet; the first one with its form.
  private func missing(in outcome: LineParser.Outcome) -> String {
    guard case .command(let parsed)? = outcome.attempt else { return "" }
    let names = parsed.missing.map { path -> String in
      let label = field(at: path, of: parsed.command)?.label(language) ?? path
      return path.contains(".") || path.contains("[") ? path : label
    }
    guard let first = names.first, let path = parsed.missing.first else { return "" }
    let form = field(at: path, of: parsed.command).map {
      FieldHint.text($0, book: book, language: language)
    }
    return (["\(first)=\(form ?? "")"] + names.dropFirst().map { "\($0)=" })
      .joined(separator: "  ")
  }

  /// The field that a path leads to.
  func field(at path: String, of command: Command) -> FieldInfo? {
    var fields = book.fields(of: command)
    var found: FieldInfo?
    for step in path.split(whereSeparator: { ".[]".contains($0) }) where Int(step) == nil {
      found = fields.first { $0.isNamed(String(step)) }
      guard let field = found else { return nil }
      fields = book.message(field.typeName)?.fields ?? []
    }
    return found
  }
}
