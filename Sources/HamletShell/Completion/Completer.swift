package import HamletMessages

/// Says what can stand at the cursor.
package struct Completer: Sendable {
  /// Values that only the host knows, as ids of records seen lately, for a field and what is typed.
  package typealias Live = @Sendable (FieldInfo, String) -> [Candidate]

  private let book: CommandBook
  private let language: ShellLanguage
  private let live: Live

  /// Makes a completer.
  package init(
    book: CommandBook,
    language: ShellLanguage,
    live: @escaping Live = { _, _ in [] }
  ) {
    self.book = book
    self.language = language
    self.live = live
  }

  /// The completions of a line's beginning, up to the cursor.
  package func completions(for beginning: [Character]) -> Completions {
    let scanned = ScannedLine(String(beginning))
    let end = scanned.characters.count
    var words = scanned.words
    if words.last?.upperBound != end || scanned.characters.last == " " {
      words.append(end..<end)
    }
    guard let current = words.last else { return Completions(range: end..<end, candidates: []) }
    let typed = scanned.text(current)
    switch words.count {
    case 1: return plain(typed.hasPrefix("\\") ? metas : nouns, typed, current)
    case 2: return plain(verbs(of: scanned.text(words[0])), typed, current)
    default:
      let first = scanned.text(words[0])
      let second = scanned.text(words[1])
      let command = first == "call" ? book.command(method: second) : book.command(first, second)
      guard let command else { return Completions(range: current, candidates: []) }
      let before = words.dropLast().map(scanned.text)
      return item(typed, current, command, before)
    }
  }

  private func plain(
    _ candidates: [Candidate],
    _ typed: String,
    _ range: Range<Int>
  ) -> Completions {
    Completions(range: range, candidates: candidates.filter { $0.insertion.hasPrefix(typed) })
  }

  private var nouns: [Candidate] {
    book.nouns.map { noun in
      let service = book.commands(of: noun).first?.service.text
      return Candidate(noun, detail: language == .chinese ? service?.zh ?? "" : service?.en ?? "")
    } + [Candidate("call"), Candidate("help")]
  }

  private var metas: [Candidate] {
    MetaCommand.allCases.map { Candidate("\\\($0.rawValue)", detail: $0.phrase.text(language)) }
  }

  private func verbs(of noun: String) -> [Candidate] {
    if noun == "call" { return book.commands.map { Candidate($0.shortName, detail: $0.words) } }
    return book.commands(of: noun).map { command in
      let text = command.method.text
      return Candidate(
        command.verb,
        detail: language == .chinese ? text?.zh ?? "" : text?.en ?? ""
      )
    }
  }

  private func item(
    _ typed: String,
    _ range: Range<Int>,
    _ command: Command,
    _ before: [String]
  ) -> Completions {
    let fields = book.fields(of: command)
    if let equals = typed.firstIndex(of: "=") {
      let path = typed[..<equals].replacing("+", with: "").replacing("--", with: "")
      guard let field = field(at: String(path), in: fields) else {
        return Completions(range: range, candidates: [])
      }
      let start = range.lowerBound + typed.distance(from: typed.startIndex, to: equals) + 1
      let value = String(typed[typed.index(after: equals)...])
      return Completions(
        range: start..<range.upperBound,
        candidates: values(of: field, typed: value)
      )
    }
    if typed.hasPrefix("--") { return plain(flags(fields), typed, range) }
    let set = Set(before.compactMap { $0.split(separator: "=").first.map(String.init) })
    var candidates = fields.filter { field in !set.contains { field.isNamed($0) } }
      .compactMap { nameCandidate($0, typed) }
    if let primary = fields.first(where: { $0.name == command.method.primary }), before.count == 2 {
      candidates = live(primary, typed) + candidates
    }
    return Completions(range: range, candidates: candidates)
  }

  private func nameCandidate(_ field: FieldInfo, _ typed: String) -> Candidate? {
    let hint = FieldHint.text(field, book: book, language: language)
    let isChinese = !typed.isEmpty && field.chineseLabel.hasPrefix(typed)
    guard isChinese || field.name.hasPrefix(typed) else { return nil }
    let name = isChinese ? field.chineseLabel : field.name
    let mark = field.isRequired ? "* " : ""
    return Candidate(
      "\(name)=",
      ending: "",
      detail: "\(mark)\(field.spokenLabel(language)) · \(hint)"
    )
  }

  private func flags(_ fields: [FieldInfo]) -> [Candidate] {
    LineReading.flagNames.map { Candidate($0) }
      + fields.map { Candidate("--\($0.kebabName)", detail: $0.spokenLabel(language)) }
  }

  private func field(at path: String, in fields: [FieldInfo]) -> FieldInfo? {
    var fields = fields
    var found: FieldInfo?
    for step in path.split(separator: ".") where Int(step) == nil {
      found = fields.first { $0.isNamed(String(step)) }
      guard let field = found else { return nil }
      fields = book.message(field.typeName)?.fields ?? []
    }
    return found
  }

  private func values(of field: FieldInfo, typed: String) -> [Candidate] {
    if field.kind == .bool {
      let words = language == .chinese ? ["是", "否", "true", "false"] : ["true", "false"]
      return words.filter { $0.hasPrefix(typed) }.map { Candidate($0) }
    }
    if field.kind == .enum {
      let values = (book.enumeration(field.typeName)?.values ?? []).filter { $0.number != 0 }
      return values.compactMap { value in
        if value.shortName.hasPrefix(typed.lowercased()) {
          return Candidate(value.shortName, detail: value.label(language))
        }
        guard value.chineseLabel.hasPrefix(typed) else { return nil }
        return Candidate(value.chineseLabel, detail: value.shortName)
      }
    }
    var candidates = live(field, typed)
    if field.isPartialDate || field.format == "date" {
      candidates += ["today", "-1d"].filter { $0.hasPrefix(typed) }.map { Candidate($0) }
    }
    return candidates
  }
}
