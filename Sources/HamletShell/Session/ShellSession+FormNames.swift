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

  /// Asks the server, as Tab does, for a name that this session has not seen where a record is asked for.
  func look(for answer: String, _ question: FormQuestion, _ command: Command) async {
    guard let live, let field = question.field, !field.isSecret, !answer.isEmpty,
      host.book.kinds.kind(of: field, in: command) != nil, RecordID(text: answer) == nil,
      code(named: answer, question, command) == nil
    else { return }
    _ = await completer.liveValues(of: field, in: command, typed: Array(answer), from: live)
    learnFromTab()
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
