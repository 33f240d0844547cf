import HamletDomain
package import HamletMessages

extension Completer {
  /// How many records are offered.
  private static let limit = 30

  /// Ids and codes that were seen in this session, the latest first.
  func records(of field: FieldInfo, in command: Command, _ typed: String) -> [Candidate] {
    let isDivision = field.format.hasPrefix("division")
    guard let kind = isDivision ? "division_code" : book.kinds.kind(of: field, in: command) else {
      return []
    }
    let taken = seen.matching(typed, kind: kind).filter { record in
      guard let state = record.facts.state else { return true }
      return takes(state.name, of: book.message(state.type), command, field)
    }
    let found = taken.prefix(Self.limit).map { record in
      let facts = record.facts.text(book, language, places)
      let words = [VisibleText.of(record.label), facts].filter { !$0.isEmpty }
      return Candidate(record.id, label: label(record.id), detail: words.joined(separator: " "))
    }
    let named =
      isDivision
      ? places.candidates(language) { $0.hasPrefix(typed) || NameMatch.fits(typed, $1) } : []
    let ids = Set(found.map(\.insertion))
    return found + (named + known(field, typed)).filter { !ids.contains($0.insertion) }
  }

  /// Whether a record stands so that a command can take it.
  private func takes(
    _ state: String,
    of type: MessageInfo?,
    _ command: Command,
    _ field: FieldInfo
  ) -> Bool {
    let isSubject = field.name == command.method.primary || field.name == "submission_id"
    guard isSubject, let own = type?.fields.first(where: { $0.name == RecordFacts.state }) else {
      return true
    }
    return TakingStates.takes(state, own, command.method, book)
  }

  /// An id's end tells records apart; the menu need not show the rest.
  private func label(_ id: String) -> String {
    id.count > 20 ? "…\(id.suffix(8))" : id
  }

  /// Completions that the server knows, for the same place; none where it is not asked.
  package func liveCompletions(for beginning: [Character], from live: Live) async -> Completions {
    let place = CompletionPlace(beginning, book: book)
    let nothing = Completions(range: place.range, candidates: [])
    switch place.kind {
    case .value(let command, let field) where NotePaths.isPath(field, of: command, book):
      let found = await notePaths(command, ids(place.before), place.typed, live)
      return Completions(range: place.range, candidates: found)
    case .value(let command, let field):
      return await asked(field, command, place.typed, place.range, live) ?? nothing
    case .item(let command, let before) where before.count == place.nameCount:
      let fields = book.fields(of: command)
      guard let primary = fields.first(where: { $0.name == command.method.primary }) else {
        return nothing
      }
      return await asked(primary, command, place.typed, place.range, live) ?? nothing
    default: return nothing
    }
  }

  /// Completions that the server knows, for a field that is asked for alone.
  package func liveValues(
    of field: FieldInfo,
    in command: Command,
    typed: [Character],
    request: JSONValue = .object([]),
    from live: Live
  ) async -> Completions {
    let range = 0..<typed.count
    if NotePaths.isPath(field, of: command, book) {
      let ids = [request.text(command.method.primary)]
      let found = await notePaths(command, ids, String(typed), live)
      return Completions(range: range, candidates: found)
    }
    return await asked(field, command, String(typed), range, live)
      ?? Completions(range: range, candidates: [])
  }

  /// The fields of a report that this session has not read, by its form: the content is told for a
  /// purpose alone, which Tab does not ask for.
  private func notePaths(
    _ command: Command,
    _ named: [String],
    _ typed: String,
    _ live: Live
  ) async -> [Candidate] {
    let ids = named.filter { RecordID(text: $0) != nil }
    guard let id = ids.first, recent.record(id) == nil,
      let read = book.command(method: command.method.versionFrom),
      let report = await live(read, .object([JSONMember("id", .string(id))]))
    else { return [] }
    return NotePaths(book: book, language: language).candidates(typed, of: report)
  }

  private func asked(
    _ field: FieldInfo,
    _ command: Command,
    _ typed: String,
    _ range: Range<Int>,
    _ live: Live
  ) async -> Completions? {
    guard let source = book.kinds.source(of: field, in: command) else { return nil }
    var request = [JSONMember("page_size", .number("\(pageSize(source))"))]
    if let name = source.nameField {
      // One sign would fetch half of a town.
      guard typed.count >= 2 || typed.contains(where: { !$0.isASCII }) else { return nil }
      request.append(JSONMember(name, .string(typed)))
    }
    guard let answer = await live(source.command, .object(request)) else { return nil }
    let rows = rows(of: answer, source)
    let candidates = rows.compactMap { row -> Candidate? in
      guard case .string(let value)? = row[source.valueField], !value.isEmpty else { return nil }
      let wording = source.wording.map { language == .chinese ? $0.chinese : $0.english }
      let name = wording.map { row.text($0) } ?? SeenRecords.label(of: row, source.row.fields)
      let isFitting =
        source.nameField != nil || value.hasPrefix(typed) || NameMatch.fits(typed, name)
      guard isFitting, takes(row.text(RecordFacts.state), of: source.row, command, field) else {
        return nil
      }
      return Candidate(value, label: label(value), detail: detail(name, row, source.row))
    }
    return Completions(range: range, candidates: Array(candidates.prefix(Self.limit)))
  }

  /// How many rows are asked for: more where they come unasked and are looked through here.
  private func pageSize(_ source: RecordKinds.Source) -> Int64 {
    let few: Int64 = 20
    guard source.nameField == nil,
      let most = book.fields(of: source.command).first(where: { $0.name == "page_size" })?.rule?.max
    else { return few }
    return max(few, min(100, most))
  }

  /// A name with what tells namesakes apart.
  private func detail(_ name: String, _ row: JSONValue, _ type: MessageInfo) -> String {
    let facts = RecordFacts(row, type).text(book, language, places)
    return [VisibleText.of(name), facts].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func rows(of answer: JSONValue, _ source: RecordKinds.Source) -> [JSONValue] {
    guard case .object(let members) = answer else { return [] }
    for member in members {
      if case .array(let items) = member.value { return items }
    }
    return []
  }

  /// Variables, answers and their parts behind `$`.
  func references(_ typed: String, _ range: Range<Int>) -> Completions {
    let names = variables.map { Candidate("$\($0)") }
    guard let dot = typed.lastIndex(of: ".") else {
      let last = answers.entries.last.map {
        Candidate("$_", ending: "", detail: $0.line)
      }
      let numbered = answers.entries.reversed().map {
        Candidate("$\($0.number)", ending: "", detail: $0.line)
      }
      return plain((last.map { [$0] } ?? []) + numbered + names, typed, range)
    }
    let path = String(typed[..<dot].dropFirst())
    guard let value = try? answers.value(path) else { return plain(names, typed, range) }
    let start = range.lowerBound + typed.distance(from: typed.startIndex, to: dot) + 1
    let rest = String(typed[typed.index(after: dot)...])
    return plain(Self.parts(of: value), rest, start..<range.upperBound)
  }

  private static func parts(of value: JSONValue) -> [Candidate] {
    func candidate(_ name: String, _ value: JSONValue) -> Candidate {
      switch value {
      case .object:
        Candidate(name, ending: "", detail: VisibleText.of(SeenRecords.anyLabel(of: value)))
      case .array(let items): Candidate(name, ending: ".", detail: "[\(items.count)]")
      case .null, .bool, .number, .string:
        Candidate(name, detail: VisibleText.of(KnownAnswers.text(of: value) ?? ""))
      }
    }
    switch value {
    case .object(let members): return members.map { candidate($0.name, $0.value) }
    case .array(let items):
      return items.prefix(limit).enumerated().map { candidate("\($0.offset)", $0.element) }
    case .null, .bool, .number, .string: return []
    }
  }
}
