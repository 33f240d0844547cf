import HamletMessages

extension ShellSession {
  /// Keeps what a write was and how it ended, for `\undo`.
  func noteWrite(
    _ call: OutgoingCall,
    _ outcome: Result<CallSummary, CallFailure>,
    _ kept: KeptAnswer
  ) {
    guard call.command.method.idempotency == .keyed, !call.flags.isDryRun else { return }
    let state: LastWrite.State
    switch outcome {
    case .success: state = .done(kept.answers.first ?? .object([]))
    case .failure(let failure):
      switch failure.kind {
      case .queued: state = .queued
      case .outcomeUnknown: state = .unknown
      // It changed nothing: what was written before it is still the last.
      default: return
      }
    }
    lastWrite = LastWrite(
      command: call.command,
      request: call.request,
      key: call.key,
      state: state
    )
  }

  /// `\undo`: prepares the write that takes the last one back, asks for what is not known, shows all
  /// of it and sends it as a call of its own.
  ///
  /// In a script nobody is asked: what is not known is named, and `--yes` confirms what has to be.
  func undo(saysYes: Bool) async -> ExitCode {
    guard let write = lastWrite else { return refuse(UndoWording.nothing) }
    var answer = JSONValue.object([])
    switch write.state {
    case .done(let given): answer = given
    case .queued:
      if let number = host.waits(write.key) { return refuse(UndoWording.queued(number)) }
    case .unknown: return refuse(UndoWording.unknown)
    }
    guard let inverse = host.book.command(method: write.command.method.undoneBy) else {
      return refuse(UndoWording.none(write.command.words))
    }
    let line = undoLine(inverse, of: write, answer)
    guard case .command(var command)? = parser.parse(line).statement else {
      return refuse(UndoWording.none(write.command.words))
    }
    takeVersion(of: answer, write, into: &command)
    if !settings.writesJSONErrors {
      show(UndoWording.takesBack(write.command.words, inverse.words))
    }
    guard console.isInteractive, !settings.isScript else {
      command.flags.saysYes = saysYes
      guard command.missing.isEmpty else { return refuse(undoLacks(command, line)) }
      return await complete(command, typed: line, from: nil)
    }
    var form = GuidedForm(command, book: host.book, scope: .missing)
    form.isReviewed = true
    guard case .ready(let ready) = await fill(form) else { return .invalid }
    return await complete(ready, typed: ready.line, from: form)
  }

  /// What a script has to say that takes a write back by the inverse itself.
  private func undoLacks(_ command: ParsedCommand, _ line: String) -> Phrase {
    let fields = command.missing.filter { !command.made.contains($0) }
    let hint = fields.map { " \($0)=…" }.joined()
    return UndoWording.lacks(paths(of: command.command).list(fields), VisibleText.of(line + hint))
  }

  /// The inverse with what is known: the ids of its records, and what both calls are about.
  private func undoLine(_ inverse: Command, of write: LastWrite, _ answer: JSONValue) -> String {
    let own = host.book.fields(of: write.command)
    let items = host.book.fields(of: inverse).compactMap { field -> String? in
      let isSubject = field.format == "id" || field.name == inverse.method.primary
      guard isSubject, field.isRequired else { return nil }
      let wasAsked = own.contains { $0.name == field.name && $0.kind == field.kind }
      guard let value = answer[field.name] ?? (wasAsked ? write.request[field.name] : nil),
        case .string(let text) = value, !text.isEmpty
      else { return nil }
      return LineWriter.item(field.name, value, field)
    }
    return ([inverse.words] + items).joined(separator: " ")
  }

  /// The version that the write's own answer told, which is newer than what was seen before.
  private func takeVersion(
    of answer: JSONValue,
    _ write: LastWrite,
    into command: inout ParsedCommand
  ) {
    let version = answer.text("version")
    let primary = command.command.method.primary
    guard command.missing.contains(RecordLook.field), !version.isEmpty, version != "0",
      answer.text("id") == command.request.text(primary)
    else { return }
    let label = write.command.method.text.map { settings.language == .chinese ? $0.zh : $0.en }
    command.request = command.request.setting(RecordLook.field, .string(version))
    command.missing.removeAll { $0 == RecordLook.field }
    command.look = RecordLook(
      version: version,
      fields: [primary],
      words: [seen.label(of: answer.text("id")), label ?? ""].filter { !$0.isEmpty }
        .joined(separator: " · "),
      isFresh: false,
      record: nil
    )
  }
}
