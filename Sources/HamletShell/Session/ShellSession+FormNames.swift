import HamletDomain
import HamletMessages

/// Names in forms: what stands for a code, and which village is offered.
extension ShellSession {
  /// The only record or village that is known under a name where a code is asked for.
  func code(
    named answer: String,
    _ question: FormQuestion,
    _ command: Command
  ) -> (code: String, label: String)? {
    guard let field = question.field, !answer.isEmpty else { return nil }
    let names = KnownNames(seen: seen, places: places.names)
    if case .one(let code, let label) = names.meaning(of: answer, in: field, command, host.book) {
      return (code, label)
    }
    if field.format.hasPrefix("division") {
      let found = places.names.candidates(settings.language) { NameMatch.fits(answer, $1) }
      return found.count == 1 ? (found[0].insertion, found[0].detail) : nil
    }
    guard let kind = host.book.kinds.kind(of: field, in: command) else { return nil }
    let found = seen.matching(answer, kind: kind)
    return found.count == 1 && found[0].id != answer ? (found[0].id, found[0].label) : nil
  }

  /// The SHA-256 of the file that an answer names by its path where one is asked for; nil for any other
  /// answer.
  func digest(of answer: String, _ question: FormQuestion) -> String? {
    guard question.field?.format == "sha256", !answer.isEmpty,
      !HexText.isWhole(answer, bytes: 32)
    else { return nil }
    let path = "@＠".contains(answer.prefix(1)) ? String(answer.dropFirst()) : answer
    // A path that leads nowhere is refused by the field's own rule.
    guard path != "-", let bytes = try? console.read(path) else { return nil }
    return host.sha256(bytes).map(HexText.of)
  }

  /// Asks the server, as Tab does, for a name that this session has not seen where a record is asked for.
  func look(for answer: String, _ question: FormQuestion, _ command: Command) async {
    guard let live, let field = question.field, !field.isSecret, !answer.isEmpty,
      host.book.kinds.kind(of: field, in: command) != nil, RecordID(text: answer) == nil,
      code(named: answer, question, command) == nil
    else { return }
    _ = await completer.liveValues(of: field, in: command, typed: Array(answer), from: live)
    learnFromTab()
  }

  /// The code of a table that a wording means, as the server knows it; the answer itself where it is a
  /// code, and nil, with those that fit shown, where several are meant.
  func tableCode(_ answer: String, _ field: FieldInfo, _ command: Command) async -> String? {
    guard let live, answer.contains(where: { !$0.isASCII }), !GuidedForm.isList(answer) else {
      return answer
    }
    let typed = Array(answer)
    let found = await completer.liveValues(of: field, in: command, typed: typed, from: live)
    let exact = found.candidates.filter { $0.detail == answer }
    let fitting = exact.isEmpty ? found.candidates : exact
    if let only = fitting.first, fitting.count == 1 {
      note("  = \(only.insertion)  \(VisibleText.of(only.detail))")
      return only.insertion
    }
    guard !fitting.isEmpty else { return answer }
    let some = fitting.prefix(8).map { "\($0.insertion) \($0.detail)" }
    notePart("  " + FormWording.fitsSeveral(some).text(settings.language))
    return nil
  }

  /// What Tab offers where fields are chosen: their labels, behind those that were typed already.
  func choices(_ fields: [FieldInfo]) -> @Sendable ([Character]) -> Completions {
    let language = settings.language
    return { typed in
      let start = (typed.lastIndex { " ,，、　".contains($0) } ?? -1) + 1
      let word = String(typed[start...])
      let fitting = fields.filter { field in
        field.name.hasPrefix(word) || NameMatch.fits(word, field.spokenLabel(language))
      }
      let candidates = fitting.map { Candidate($0.spokenLabel(language), ending: "") }
      return Completions(range: start..<typed.count, candidates: candidates)
    }
  }

  /// Offers who answers for a child where a guardian has to be named, so that Enter takes her: her
  /// record is read as anybody reads it, and nothing is said where it cannot be.
  func suggestGuardian(_ form: inout GuidedForm, _ question: FormQuestion) async {
    guard case .value(let path, let field) = question, field.name == "guardian_id",
      form.remembered[path] == nil, let child = form.text(of: "person_id"),
      let record = await personRecord(child),
      case .string(let guardian)? = record.items("guardian_ids").first
    else { return }
    form.remembered[path] = guardian
    if seen.label(of: guardian).isEmpty { _ = await personRecord(guardian) }
  }

  /// Finds out of whom a command is what tells each apart, by her record as anybody reads it: the review
  /// shows it, and says no more than the id where it may not be read.
  func learnSubjects(of command: ParsedCommand) async {
    let fields = host.book.fields(of: command.command)
    let people = subjects(of: command.request, fields) {
      self.host.book.kinds.kind(of: $0, in: command.command)
    }
    for id in people.prefix(Self.mostSubjects) where seen.facts(of: id).isEmpty {
      _ = await personRecord(id)
    }
  }

  /// The ids of persons in a request, at any depth.
  private func subjects(
    of value: JSONValue,
    _ fields: [FieldInfo],
    kind: (FieldInfo) -> String?
  ) -> [String] {
    fields.flatMap { field -> [String] in
      guard let given = value[field.name] else { return [] }
      let items: [JSONValue]
      if case .array(let some) = given { items = some } else { items = [given] }
      if field.format == "id" {
        guard kind(field) == "Person" else { return [] }
        return items.compactMap { KnownAnswers.text(of: $0) }
      }
      guard field.kind == .message, let inner = host.book.message(field.typeName)?.fields else {
        return []
      }
      return items.flatMap {
        subjects(of: $0, inner) { self.host.book.kinds.kind(named: $0.name) }
      }
    }
  }

  /// Persons whose records a review asks for: a list of a hundred is no review.
  private static let mostSubjects = 6

  /// What codes and ids are called where a write is reviewed: of a person with what tells her apart.
  var namesApart: CodeNames {
    var names = names
    for record in seen.records where record.kind == "Person" && !record.label.isEmpty {
      func told(_ language: ShellLanguage) -> String {
        let facts = record.facts.text(host.book, language, places.names)
        return facts.isEmpty ? record.label : "\(record.label) \(facts)"
      }
      names.learn(record.id, Phrase(told(.english), told(.chinese)))
    }
    return names
  }

  /// A person's record as this session read it, or as the server tells it now; nil where it does not.
  private func personRecord(_ id: String) async -> JSONValue? {
    if let known = recent.record(id), known.type == "hamlet.v1.Person" { return known.value }
    guard let live, let read = host.book.command(method: "hamlet.v1.PersonService/GetPerson"),
      let record = await live(read, .object([JSONMember("id", .string(id))]))
    else { return nil }
    learn(record, type: read.method.output)
    recent.learn(record, type: read.method.output)
    return record
  }

  /// Says before anything is asked that another role than hers does this; the server decides.
  func tellRole(_ command: Command) {
    let roles = host.book.enumeration("hamlet.v1.Role")?.values ?? []
    guard let own = roles.first(where: { $0.name == host.role() }), !command.method.roles.isEmpty,
      !command.method.roles.contains(where: { $0 == own.number })
    else { return }
    let writer = HelpWriter(book: host.book, language: settings.language)
    let phrase = FormWording.notYours(own.label(settings.language), writer.roles(of: command))
    notePart("  ! " + phrase.text(settings.language))
    tellInstead(of: command)
  }

  /// Says which commands of the same noun her role has, where it may not use this one.
  func tellInstead(of command: Command) {
    let roles = host.book.enumeration("hamlet.v1.Role")?.values ?? []
    guard let own = roles.first(where: { $0.name == host.role() })?.number,
      !command.method.roles.isEmpty, !command.method.roles.contains(own)
    else { return }
    let others = host.book.commands(of: command.noun).filter { $0.method.roles.contains(own) }
    guard !others.isEmpty else { return }
    let named = others.prefix(8).map { other -> String in
      let text = other.method.text
      return settings.language == .chinese
        ? "\(other.words) \(text?.zh ?? "")" : "\(other.words) (\(text?.en ?? ""))"
    }
    notePart("  " + FormWording.instead(named).text(settings.language))
  }

  /// Offers the own village where one has to be named, so that Enter takes it.
  func suggestVillage(_ form: inout GuidedForm, _ question: FormQuestion) {
    guard case .value(let path, let field) = question, field.format == "division_code",
      path == "division", field.isRequired, form.remembered[path] == nil
    else { return }
    let village = host.village()
    if village.count == 12 { form.remembered[path] = village }
  }

  /// Explains a question when `?` is pressed before anything is typed.
  func guide(_ question: FormQuestion, _ text: FormText) -> LineGuide {
    var guide = LineGuide()
    let lines = text.help(question)
    guide.explain = { characters, _ in characters.isEmpty ? lines : nil }
    return guide
  }
}
