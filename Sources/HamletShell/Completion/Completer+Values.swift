import HamletDomain
package import HamletMessages

extension Completer {
  func item(_ place: CompletionPlace, _ command: Command, _ before: [String]) -> Completions {
    let fields = book.fields(of: command)
    let typed = place.typed
    if typed.hasPrefix("--") { return plain(flags(fields), typed, place.range) }
    if typed.hasPrefix("\\") { return plain(suffixes, typed, place.range) }
    let set = before.compactMap { $0.split(separator: "=").first.map(String.init) }
    if let inner = inner(typed, fields, place.range) { return inner }
    var candidates = fields.filter { field in !set.contains { field.isNamed($0) } }
      .compactMap { nameCandidate($0, typed) }
    if let primary = fields.first(where: { $0.name == command.method.primary }),
      before.count == place.nameCount
    {
      candidates = values(of: primary, in: command, typed: typed, before) + candidates
    }
    return Completions(range: place.range, candidates: candidates)
  }

  /// The parts behind a dot, as in `phones.0.`.
  private func inner(_ typed: String, _ fields: [FieldInfo], _ range: Range<Int>) -> Completions? {
    guard let dot = typed.lastIndex(of: "."), !typed.contains("=") else { return nil }
    let path = String(typed[..<dot])
    guard let field = FieldPathLookup.field(at: path, in: fields, book) else { return nil }
    let rest = String(typed[typed.index(after: dot)...])
    let start = range.lowerBound + typed.distance(from: typed.startIndex, to: dot) + 1
    let isList = field.repeated && Int(path.split(separator: ".").last ?? "") == nil
    if isList {
      let places = [Candidate("0", ending: field.kind == .message ? "." : "=")]
      return plain(places, rest, start..<range.upperBound)
    }
    let names = (book.message(field.typeName)?.fields ?? []).compactMap { nameCandidate($0, rest) }
    return Completions(range: start..<range.upperBound, candidates: names)
  }

  /// The names of a message's parts, inside braces.
  func part(of message: MessageInfo, _ place: CompletionPlace) -> Completions {
    let candidates = message.fields.compactMap { field -> Candidate? in
      guard let candidate = nameCandidate(field, place.typed) else { return nil }
      let name = candidate.insertion.dropLast()
      return Candidate("\(name): ", ending: "", label: String(name), detail: candidate.detail)
    }
    return Completions(range: place.range, candidates: candidates)
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
    LineReading.flagNames.map { flag in
      let ending = LineReading.valueFlags.contains(flag) ? "=" : " "
      return Candidate(
        flag,
        ending: ending,
        detail: ProgramText.flags[flag]?.text(language) ?? ""
      )
    } + fields.map { Candidate("--\($0.kebabName)", detail: $0.spokenLabel(language)) }
  }

  private var suffixes: [Candidate] {
    [
      Candidate("\\G", detail: HelpWording.vertical.text(language)),
      Candidate("\\j", detail: "JSON"),
      Candidate("\\t", detail: HelpWording.table.text(language)),
    ]
  }

  func flagValue(_ flag: String, _ typed: String, _ range: Range<Int>) -> Completions {
    let words: [String] =
      switch flag {
      case "--format": OutputFormat.allCases.map(\.rawValue)
      case "--offline": ["queue", "fail"]
      case "--encoding": FileEncoding.allCases.map(\.rawValue)
      case "--timeout", "--watch": ["5s", "30s", "2m"]
      case "--json-names": ["snake", "camel"]
      default: []
      }
    return plain(words.map { Candidate($0) }, typed, range)
  }

  func metaArgument(
    _ name: String,
    _ typed: String,
    _ range: Range<Int>,
    _ before: [String]
  ) -> Completions {
    switch MetaCommand(rawValue: name) {
    case .format: return plain(OutputFormat.allCases.map { Candidate($0.rawValue) }, typed, range)
    case .language: return plain([Candidate("zh"), Candidate("en")], typed, range)
    case .convert: return plain(["shell", "cli", "json"].map { Candidate($0) }, typed, range)
    case .include: return named(files(typed), typed, range)
    case .draft:
      let words = drafts.map(String.init) + (before.isEmpty ? ["drop"] : [])
      return plain(words.map { Candidate($0) }, typed, range)
    case .use where !typed.contains("="):
      let names = Set(book.commands.flatMap { book.fields(of: $0).map(\.name) }).sorted()
      return plain(names.map { Candidate("\($0)=", ending: "") }, typed, range)
    case .set where !typed.contains("="):
      return plain(variables.map { Candidate("\($0)=", ending: "") }, typed, range)
    case .help, .describe: return topic(typed, range, before)
    default: return Completions(range: range, candidates: [])
    }
  }

  /// Words that can be explained.
  private func topic(_ typed: String, _ range: Range<Int>, _ before: [String]) -> Completions {
    switch before.count {
    case 0:
      let topics = HelpTopic.allCases.map {
        Candidate($0.rawValue, detail: $0.title.text(language))
      }
      return plain(book.nouns.map { Candidate($0) } + topics, typed, range)
    case 1: return plain(book.commands(of: before[0]).map { Candidate($0.verb) }, typed, range)
    case 2:
      let fields = book.command(before[0], before[1]).map { book.fields(of: $0) } ?? []
      return plain(
        fields.map { Candidate($0.name, detail: $0.spokenLabel(language)) },
        typed,
        range
      )
    default: return Completions(range: range, candidates: [])
    }
  }

  /// The values of a field at a place.
  func value(of field: FieldInfo, in command: Command, _ place: CompletionPlace) -> Completions {
    if place.typed.hasPrefix("$") { return references(place.typed, place.range) }
    if NotePaths.isPath(field, of: command, book) {
      var found = notePaths(place.typed, place.range, place.before)
      found.isGuess = !ids(place.before).contains { recent.record($0) != nil }
      return found
    }
    let candidates = values(of: field, in: command, typed: place.typed, place.before)
    return Completions(range: place.range, candidates: candidates)
  }

  /// The values of a field that is asked for alone, as in a form.
  package func valueCompletions(
    of field: FieldInfo,
    in command: Command,
    typed: [Character],
    request: JSONValue
  ) -> Completions {
    let text = String(typed)
    let range = 0..<typed.count
    if text.hasPrefix("$") { return references(text, range) }
    // A form takes a file's path, of which the digest is computed; in a line it begins with @.
    if field.format == "sha256" { return named(files(text), text, range) }
    var ids: [String] = []
    if case .string(let id)? = request[command.method.primary] { ids = [id] }
    return Completions(range: range, candidates: values(of: field, in: command, typed: text, ids))
  }

  private func values(
    of field: FieldInfo,
    in command: Command,
    typed: String,
    _ before: [String]
  ) -> [Candidate] {
    if NotePaths.isPath(field, of: command, book) {
      return notePaths(typed, 0..<0, before).candidates
    }
    if FileUpload.isFile(field, of: command) {
      return named(files(typed), typed, 0..<0).candidates
    }
    switch field.kind {
    case .bool:
      let words = language == .chinese ? ["是", "否", "true", "false"] : ["true", "false"]
      return words.filter { $0.hasPrefix(typed) }.map { Candidate($0) }
    case .enum: return enumValues(field, typed)
    default: break
    }
    var candidates = records(of: field, in: command, typed)
    if field.name == "base_version" { candidates += versions(typed, before) }
    if field.isPartialDate || field.format == "date" || field.format == "unix_ms" {
      let words = language == .chinese ? ["今天", "昨天", "today", "-1d"] : ["today", "-1d"]
      candidates += words.filter { $0.hasPrefix(typed) }.map { Candidate($0) }
    }
    // One press of the key would fill in the example of a diagnosis as if it were hers.
    if typed.isEmpty, candidates.isEmpty, field.kind != .message, field.format != "icd10",
      let example = field.rule?.example, !example.isEmpty
    {
      let detail = HelpWording.example.text(language)
      candidates.append(Candidate(LineWriter.word(example), detail: detail))
    }
    return candidates
  }

  private func enumValues(_ field: FieldInfo, _ typed: String) -> [Candidate] {
    let values = FormText.offered(field, book)
    let begun = values.compactMap { value -> Candidate? in
      if language == .chinese, typed.isEmpty {
        return Candidate(value.chineseLabel, detail: value.shortName)
      }
      if value.shortName.hasPrefix(typed.lowercased()) {
        return Candidate(value.shortName, detail: value.label(language))
      }
      guard value.chineseLabel.hasPrefix(typed) else { return nil }
      return Candidate(value.chineseLabel, detail: value.shortName)
    }
    guard begun.isEmpty else { return begun }
    return values.filter { NameMatch.fits(typed, $0.chineseLabel) }
      .map { Candidate($0.chineseLabel, detail: $0.shortName) }
  }

  /// The fields of the report that the words before the cursor name.
  private func notePaths(_ typed: String, _ range: Range<Int>, _ before: [String]) -> Completions {
    let report = ids(before).lazy.compactMap { recent.record($0) }.first
    let paths = NotePaths(book: book, language: language)
    return Completions(range: range, candidates: paths.candidates(typed, of: report?.value))
  }

  /// What may be the ids of the records that the words before the cursor name.
  func ids(_ before: [String]) -> [String] {
    before.map { word in
      let value = word.split(separator: "=").last.map(String.init) ?? word
      guard value.hasPrefix("$"), let answer = try? answers.value(String(value.dropFirst())) else {
        return value
      }
      return KnownAnswers.id(of: answer) ?? KnownAnswers.text(of: answer) ?? value
    }
  }

  /// The versions of the records that the line names.
  private func versions(_ typed: String, _ before: [String]) -> [Candidate] {
    ids(before).compactMap { seen.version(of: $0) }.filter { $0.hasPrefix(typed) }
      .map { Candidate($0, detail: HelpWording.seenVersion.text(language)) }
  }
}
