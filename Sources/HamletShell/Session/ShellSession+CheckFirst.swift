import HamletMessages
internal import Synchronization

extension ShellSession {
  /// Looks, before a write is sent, for what is alike, as the contract says; true where the write may
  /// go on.
  ///
  /// Only a person at the keyboard is asked; a look that fails does not stop the write.
  func mayGoOn(_ command: ParsedCommand) async -> Bool {
    guard console.isInteractive, !command.flags.neverAsks, !settings.isScript,
      let call = firstLook(command)
    else { return true }
    let found = Mutex<[JSONValue]>([])
    let outcome = await proven(call) { answer in found.withLock { $0.append(answer) } }
    if case .failure(let failure) = outcome {
      let reason = FormWording.notChecked.text(settings.language)
      notePart(reason + VisibleText.of(failure.message))
      return failure.kind != .interrupted
    }
    let answers = found.withLock { $0 }
    return await isWanted(in: answers, of: call.command)
  }

  /// The read that looks, with the fields of the write that have the same name and type; nil where the
  /// contract names none or the write does not say enough.
  private func firstLook(_ command: ParsedCommand) -> OutgoingCall? {
    let name = command.command.method.checkFirst
    guard !name.isEmpty, let look = host.book.command(method: name) else { return nil }
    let fields = host.book.fields(of: command.command)
    var members: [JSONMember] = []
    for field in host.book.fields(of: look) {
      let source = fields.first {
        $0.name == field.name && $0.kind == field.kind && $0.typeName == field.typeName
          && $0.repeated == field.repeated
      }
      let value = source.flatMap { command.request[$0.name] }
      if let value { members.append(JSONMember(field.name, value)) }
      if value == nil, field.isRequired { return nil }
    }
    var flags = CommandFlags()
    flags.timeoutMilliseconds = 5_000
    return OutgoingCall(
      command: look,
      request: .object(members),
      key: "",
      flags: flags,
      language: settings.language
    )
  }

  private func isWanted(in answers: [JSONValue], of look: Command) async -> Bool {
    let type = look.method.output
    let values = ValueText(book: host.book, language: settings.language, shortensIDs: true)
    let writer = AnswerWriter(values: values, page: screenPage)
    let count = answers.reduce(0) { $0 + (writer.rows($1, type)?.rows.count ?? 0) }
    guard count > 0 else { return true }
    show(FormWording.alike)
    for answer in answers { learn(answer, type: type) }
    seen.learnRows(answers, type: type, isList: true, in: host.book)
    func write(_ format: OutputFormat) {
      for answer in answers {
        for line in writer.lines(answer, type: type, as: format) { note(line) }
      }
    }
    write(.table)
    while true {
      var question = LineQuestion(prompt: FormWording.alikePrompt.text(settings.language))
      // Nobody goes on with keys that were typed before the findings were seen.
      question.needsFreshInput = true
      guard case .line(let line) = await console.ask(question) else { return false }
      let answer = line.trimmingSpaces.lowercased()
      guard ["s", "show", "看", "查看"].contains(answer) else { return FormAnswer.isYes(answer) }
      write(.vertical)
    }
  }
}
