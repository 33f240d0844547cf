import HamletMessages

extension ShellSession {
  /// What came of a form.
  enum FormEnd {
    /// Everything that is needed, and the word to send it.
    case ready(ParsedCommand)
    /// The user gave up.
    case left
  }

  /// Which form a line asks for; nil where it needs none.
  func formScope(of command: ParsedCommand) -> GuidedForm.Scope? {
    if command.flags.wantsForm { return .all }
    guard !command.missing.isEmpty else { return nil }
    let isWrite = command.command.method.idempotency != .read
    return command.spans.isEmpty && isWrite ? .guided : .missing
  }

  /// Fills a form in, question by question, and shows all of it before it is sent.
  ///
  /// Each answer becomes an item of the line, so that one parser and the server's own rules check it.
  func fill(_ start: GuidedForm) async -> FormEnd {
    await learnPlaces()
    var form = start
    let wasEmpty = form.entries.isEmpty
    if form.scope == .missing, wasEmpty {
      let names = form.base.missing.filter { path in
        !form.base.made.contains(path) && (path != RecordLook.field || form.asksVersion)
      }
      if !names.isEmpty { notePart(missing(names, form.command)) }
    }
    tellRole(form.command)
    if !form.asksOnlySecrets { show(FormWording.hint) }
    while true {
      guard await askAll(&form) else { return leave(form) }
      guard let command = understood(form) else { return leave(form) }
      if reopened(&form, command) { continue }
      guard needsReview(form, command) else { return .ready(command) }
      switch await review(&form, command) {
      case .send:
        var sent = command
        // Whoever has seen all of it and sends it is not asked a second time.
        if command.command.method.danger == .moderate { sent.flags.saysYes = true }
        return .ready(sent)
      case .change: continue
      case .leave: return leave(form)
      }
    }
  }

  /// Asks until nothing is left to ask; false where the user leaves.
  private func askAll(_ form: inout GuidedForm) async -> Bool {
    while let question = form.next {
      if form.settles(question) { continue }
      if await tellsVersion(&form, question) { continue }
      suggestVillage(&form, question)
      await suggestGuardian(&form, question)
      // What answers and offers told has its name by now.
      let text = formText(of: form.command)
      for line in text.lines(question) { notePart(line) }
      switch await console.ask(lineQuestion(question, form, text)) {
      case .interrupted: return false
      case .end:
        // Ctrl-D ends a list as an empty line does.
        switch question {
        // A list that must have an entry is not ended by a closed terminal, again and again.
        case .item(_, let field, let index) where index == 0 && field.isRequired: return false
        case .item, .open: form.take(.skipped, for: question)
        case .value, .choose, .more: return false
        }
      case .back: goBack(&form)
      case .line(let line):
        learnFromTab()
        let answer = question.field?.isSecret == true ? line : line.trimmingSpaces
        if let field = question.field, field.isChosenSecret, !answer.isEmpty {
          switch await settle(password: answer, field, form) {
          case .taken: break
          case .again: continue
          case .left: return false
          }
        }
        await take(answer, question, &form, text)
      }
    }
    await findVersion(&form)
    return true
  }

  private func lineQuestion(
    _ question: FormQuestion,
    _ form: GuidedForm,
    _ text: FormText
  ) -> LineQuestion {
    let isSecret = question.field?.isSecret ?? false
    var prompt = text.prompt(question)
    let before = isSecret ? nil : form.remembered[question.key]
    // It does not stand in the line: whoever types on, or ? or <, would type behind it.
    if let before, prompt.hasSuffix("> ") {
      prompt = "\(prompt.dropLast(2)) [\(text.shown(before, question))]> "
    }
    var asked = LineQuestion(prompt: prompt)
    asked.isSecret = isSecret
    asked.canGoBack = true
    if !isSecret, let refused = form.refused[question.key] { asked.history = [refused] }
    asked.language = settings.language
    asked.style = settings.style
    if !isSecret { asked.guide = guide(question, text) }
    if case .choose(_, let fields) = question { asked.completer = choices(fields) }
    if case .more(let fields) = question { asked.completer = choices(fields) }
    if let field = question.field, !isSecret {
      let (completer, command, request) = (completer, form.command, answered(form))
      asked.completer = {
        completer.valueCompletions(of: field, in: command, typed: $0, request: request)
      }
      if let live {
        asked.liveCompleter = {
          await completer.liveValues(
            of: field,
            in: command,
            typed: $0,
            request: request,
            from: live
          )
        }
      }
    }
    return asked
  }

  /// What the form means so far.
  private func answered(_ form: GuidedForm) -> JSONValue {
    guard case .command(let command)? = parser.parse(form.line).attempt else {
      return form.base.request
    }
    return command.request
  }

  /// Takes what was typed as the answer to a question, or says why it is none.
  func take(
    _ given: String,
    _ question: FormQuestion,
    _ form: inout GuidedForm,
    _ text: FormText
  ) async {
    var answer = given
    if question.field?.isSecret != true {
      if ["?", "？"].contains(answer) {
        for line in text.help(question) { notePart(line) }
        return
      }
      if ["<", "＜"].contains(answer) { return goBack(&form) }
      if let words = FormAnswer.together(answer, for: question, book: host.book) {
        return await take(words, question, &form, text)
      }
      // An empty line keeps the value before, and - empties it.
      if let before = form.remembered[question.key] {
        answer = answer.isEmpty ? before : answer == "-" ? "" : answer
      }
    }
    await look(for: answer, question, form.command)
    if let field = question.field, field.format == "icd10" {
      guard let found = await tableCode(answer, field, form.command) else { return }
      answer = found
    }
    if let digest = digest(of: answer, question) {
      note("  = \(digest)")
      answer = digest
    }
    if let found = code(named: answer, question, form.command) {
      note("  = \(found.code)  \(VisibleText.of(found.label))")
      answer = found.code
    }
    switch FormAnswer.read(answer, for: question, book: host.book) {
    case .required: note("  " + UIText.required.text(settings.language))
    case .refused: note("  " + FormWording.noSuchChoice.text(settings.language))
    case .several(let fields):
      let labels = fields.map { $0.spokenLabel(settings.language) }
      notePart("  " + FormWording.fitsSeveral(labels).text(settings.language))
    case .outcome(let outcome):
      var next = form
      next.take(outcome, for: question)
      let problems = FormCheck.problems(of: next, at: question.key, parser: parser)
      guard problems.isEmpty else {
        let writer = ProblemText(language: settings.language)
        for problem in problems { notePart("  ! " + writer.message(problem)) }
        lastTrouble = .problems(problems, form.command)
        // Enter alone must not give again what was refused; the up key brings it back to be mended.
        form.refused[question.key] = answer
        return
      }
      next.refused[question.key] = nil
      form = next
    }
  }

  private func goBack(_ form: inout GuidedForm) {
    if !form.back() { note("  " + FormWording.firstAlready.text(settings.language)) }
  }

  /// The command that a form means; nil, with the problems shown, where its line is not understood.
  private func understood(_ form: GuidedForm) -> ParsedCommand? {
    let outcome = parser.parse(form.line)
    guard case .command(var command)? = outcome.statement else {
      _ = report(outcome.problems, in: outcome.characters)
      return nil
    }
    command.flags = form.base.flags
    command.format = form.base.format
    command.tail = form.base.tail
    command.look = form.look
    // Nobody typed this line: what is wrong in it is told by labels.
    if !form.entries.isEmpty { command.spans = [:] }
    return command
  }

  /// Asks again for what the server would refuse; false where it would refuse nothing.
  private func reopened(_ form: inout GuidedForm, _ command: ParsedCommand) -> Bool {
    let problems = RequestCheck.problems(
      command.request,
      of: command.command,
      today: host.today()
    )
    var paths = problems.map { RequestCheck.dotted($0.path) }
    let isChinese = settings.language == .chinese
    for problem in problems {
      notePart("  ! " + VisibleText.of(isChinese ? problem.chinese : problem.english))
    }
    paths += command.missing.map(RequestCheck.dotted)
    var changed = false
    for path in Set(paths) where form.field(at: path) != nil {
      if command.made.contains(path) {
        form.offerMore()
      } else {
        form.reopen(path)
      }
      changed = true
    }
    return changed
  }

  private func leave(_ form: GuidedForm) -> FormEnd {
    note(UIText.formCancelled.text(settings.language))
    keep(form)
    return .left
  }

  func formText(of command: Command) -> FormText {
    var text = FormText(
      book: host.book,
      language: settings.language,
      style: settings.noteStyle,
      width: console.width
    )
    text.fields = host.book.fields(of: command)
    text.command = command
    text.names = names
    return text
  }

  private func needsReview(_ form: GuidedForm, _ command: ParsedCommand) -> Bool {
    form.isReviewed || isShownFirst(command.command)
  }

  /// Whether a call is shown whole before it is sent: a write with a key, or a file that goes to a record.
  func isShownFirst(_ command: Command) -> Bool {
    command.method.idempotency == .keyed
      || host.book.fields(of: command).contains { FileUpload.isFile($0, of: command) }
  }

  /// Paths as they are shown to whoever wrote a command.
  func paths(of command: Command) -> FieldPathText {
    FieldPathText(command, book: host.book, language: settings.language)
  }

  private func missing(_ names: [String], _ command: Command) -> String {
    let text = UIText.missingFields.text(settings.language)
    let list = paths(of: command).list(names)
    return settings.language == .chinese ? "\(text)：\(list)" : "\(text): \(list)"
  }

  func show(_ phrase: Phrase) { notePart(phrase.text(settings.language)) }

  /// A note in lines that fit the terminal.
  func notePart(_ line: String) {
    guard console.isInteractive, CellWidth.of(line) > console.width, !line.contains("\u{1B}") else {
      return note(line)
    }
    let indent = String(repeating: " ", count: min(8, line.prefix { $0 == " " }.count + 2))
    let parts = CellText.wrapped(line, to: max(16, console.width - indent.count))
    for (index, part) in parts.enumerated() { note(index == 0 ? part : indent + part) }
  }
}
