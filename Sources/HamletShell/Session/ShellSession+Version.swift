import HamletMessages
internal import Synchronization

/// The version that a write is made from, which nobody at a terminal has to type.
extension ShellSession {
  /// The command with the version of the record that it names, where a person at the keyboard left it
  /// out: the one that this session saw last, else what the read that the contract names tells.
  func versioned(_ command: ParsedCommand) async -> ParsedCommand {
    guard console.isInteractive, !command.flags.neverAsks, !settings.isScript,
      triesVersion(command), let look = await look(for: command)
    else { return command }
    var told = command
    told.request = told.request.setting(RecordLook.field, .string(look.version))
    told.missing.removeAll { $0 == RecordLook.field }
    told.look = look
    return told
  }

  /// Whether a line lacks nothing but the version, so that no form has to ask.
  func triesVersion(_ command: ParsedCommand) -> Bool {
    command.missing == [RecordLook.field] && !command.flags.wantsForm
  }

  /// Answers a form's question for the version itself; false where nothing tells it.
  func tellsVersion(_ form: inout GuidedForm, _ question: FormQuestion) async -> Bool {
    guard case .value(RecordLook.field, _) = question, !form.asksVersion else { return false }
    guard case .command(let command)? = parser.parse(form.line).statement,
      let look = await look(for: command)
    else {
      form.asksVersion = true
      return false
    }
    form.tell(look)
    await prefill(&form, command, look)
    notePart("  " + settings.noteStyle.paint(look.line(settings.language), .faint))
    return true
  }

  /// What is known of the record that a write names; nil where nothing tells its version.
  private func look(for command: ParsedCommand) async -> RecordLook? {
    let reading = versionRead(command)
    let fields = reading?.fields ?? [command.command.method.primary]
    let ids = fields.compactMap { name -> String? in
      if case .string(let id)? = command.request[name] { id } else { nil }
    }
    guard ids.count == fields.count, let id = ids.last else { return nil }
    if ids.count == 1, let version = seen.version(of: id) {
      let known = recent.record(id, version: version)
      return RecordLook(
        version: version,
        fields: fields,
        words: known.map { words(of: $0.value, $0.type) } ?? seen.label(of: id),
        isFresh: false,
        record: known?.value
      )
    }
    guard let call = reading?.call, let record = await readRecord(call) else { return nil }
    let version = record.text("version")
    guard !version.isEmpty else { return nil }
    return RecordLook(
      version: version,
      fields: fields,
      words: words(of: record, call.command.method.output),
      isFresh: true,
      record: record
    )
  }

  /// Reads a record as anybody does, scoped and written into the audit; nil, with the reason shown,
  /// where it cannot be read.
  func readRecord(_ call: OutgoingCall) async -> JSONValue? {
    let found = Mutex<JSONValue?>(nil)
    switch await proven(call, deliver: { answer in found.withLock { $0 = answer } }) {
    case .failure(let failure):
      notePart(FormWording.notRead.text(settings.language) + VisibleText.of(failure.message))
      return nil
    case .success:
      guard let record = found.withLock({ $0 }) else { return nil }
      let type = call.command.method.output
      learn(record, type: type)
      recent.learn(record, type: type)
      return record
    }
  }

  /// The read that tells the version, with the ids of the write; nil where the contract names none or
  /// the write does not say enough.
  func versionRead(_ command: ParsedCommand) -> (call: OutgoingCall, fields: [String])? {
    guard let read = host.book.command(method: command.command.method.versionFrom) else {
      return nil
    }
    let own = host.book.fields(of: command.command)
    let noun = read.method.name.hasPrefix("Get") ? read.method.name.dropFirst(3).lowercased() : ""
    var members: [JSONMember] = []
    var fields: [String] = []
    for field in host.book.fields(of: read) {
      if field.isRequired {
        // The id of what the write makes is not that of the record it names.
        let names = [field.name] + (field.name == "id" ? ["\(noun)_id"] : [])
        let name = names.first { name in
          own.contains { $0.name == name && $0.format == field.format }
            && !command.made.contains(name)
        }
        guard let name, let value = command.request[name] else { return nil }
        members.append(JSONMember(field.name, value))
        fields.append(name)
      } else if field.kind == .enum, let value = command.request[field.name],
        own.contains(where: { $0.name == field.name && $0.typeName == field.typeName })
      {
        // As the purpose, which both ask for.
        members.append(JSONMember(field.name, value))
      }
    }
    var flags = CommandFlags()
    flags.timeoutMilliseconds = 5_000
    let call = OutgoingCall(
      command: read,
      request: .object(members),
      key: "",
      flags: flags,
      language: settings.language
    )
    return (call, fields)
  }

  /// A record in a few words: its name, kind and state.
  private func words(of record: JSONValue, _ type: String) -> String {
    let fields = host.book.message(type)?.fields ?? []
    let values = ValueText(book: host.book, language: settings.language)
    let name = SeenRecords.label(of: record, fields)
    let facts = ["kind", "status", "state", "stage"].compactMap { wanted -> String? in
      guard let field = fields.first(where: { $0.name == wanted && $0.kind == .enum }) else {
        return nil
      }
      return record[wanted].map { values.text($0, of: field) }
    }
    return ([VisibleText.of(name)] + facts).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  // MARK: Changed meanwhile

  /// After a write that the server refused because the record had changed: reads it again, shows what
  /// differs from what was seen, and takes the new version for what is sent next.
  func tellChanges(_ failure: CallFailure, of command: ParsedCommand) async {
    guard console.isInteractive, !command.flags.neverAsks, !settings.isScript,
      let conflict = failure.conflict, let (call, fields) = versionRead(command),
      case .string(let id)? = fields.last.flatMap({ command.request[$0] })
    else { return }
    let type = call.command.method.output
    let before = recent.record(id, version: command.request.text(RecordLook.field))?.value
    guard let now = await readRecord(call) else { return }
    let text = RecordChanges(book: host.book, language: settings.language)
    for line in text.lines(from: before, to: now, of: type, conflict.fields) { notePart(line) }
    let line = FormWording.takesNewVersion(now.text("version")).text(settings.language)
    notePart(settings.noteStyle.paint("  " + line, .faint))
  }
}
