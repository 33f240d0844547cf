import HamletMessages
internal import Synchronization

/// The version that a write is made from, which nobody at a terminal has to type.
extension ShellSession {
  /// The command with the version of the record that it names, where a person at the keyboard left it
  /// out: the one that this session saw last, else what the read that the contract names tells.
  func versioned(_ command: ParsedCommand) async -> ParsedCommand {
    guard console.isInteractive, !command.flags.neverAsks, !settings.isScript,
      triesVersion(command) || mayHaveVersion(command), let look = await look(for: command)
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

  /// Whether a whole line changes a record that may not be there yet, and leaves its version out.
  private func mayHaveVersion(_ command: ParsedCommand) -> Bool {
    command.missing.isEmpty && !command.flags.wantsForm && takesVersion(command)
  }

  /// Whether a write goes with a version where there is a record already, which a read tells.
  private func takesVersion(_ command: ParsedCommand) -> Bool {
    command.command.method.idempotency == .keyed && command.request[RecordLook.field] == nil
      && versionRead(command) != nil
      && host.book.fields(of: command.command).contains {
        $0.name == RecordLook.field && !$0.isRequired
      }
  }

  /// Finds out the version for a form whose record may not be there yet.
  func findVersion(_ form: inout GuidedForm) async {
    guard form.look == nil, case .command(let command)? = parser.parse(form.line).statement,
      takesVersion(command), let look = await look(for: command)
    else { return }
    form.tell(look)
    notePart("  " + settings.noteStyle.paint(look.line(settings.language), .faint))
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
    let told = form.look ?? look
    notePart("  " + settings.noteStyle.paint(told.line(settings.language), .faint))
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
    guard let reading else {
      tellWhereVersionIs(command.command)
      return nil
    }
    let mayLack = takesVersion(command)
    guard let record = await readRecord(reading, mayLack: mayLack) else { return nil }
    let version = record.text("version")
    guard !version.isEmpty else { return nil }
    return RecordLook(
      version: version,
      fields: fields,
      words: words(of: record, reading.type),
      isFresh: true,
      record: record
    )
  }

  /// Says which list shows the version, where no read tells it by what the write names.
  private func tellWhereVersionIs(_ command: Command) {
    guard
      let list = host.book.commands(of: command.noun).first(where: {
        $0.method.idempotency == .read
      })
    else { return }
    notePart("  " + HelpWording.versionFrom.text(settings.language) + ": " + list.words)
  }

  /// Reads a record as anybody does, scoped and written into the audit; nil, with the reason shown,
  /// where it cannot be read; nothing is said of one that need not be there.
  func readRecord(_ reading: VersionRead, mayLack: Bool = false) async -> JSONValue? {
    switch await found(reading) {
    case .failure(let failure) where mayLack && failure.code == "NOT_FOUND": return nil
    case .failure(let failure):
      notePart(FormWording.notRead.text(settings.language) + VisibleText.of(failure.message))
      return nil
    case .success(let record):
      guard let record else { return nil }
      learn(record, type: reading.type)
      recent.learn(record, type: reading.type)
      return record
    }
  }

  /// The record that a read tells; nil inside where a list has no such row.
  func found(_ reading: VersionRead) async -> Result<JSONValue?, CallFailure> {
    var call = reading.call
    for _ in 0..<VersionRead.pageLimit {
      let answer = Mutex<JSONValue?>(nil)
      if case .failure(let failure) = await proven(
        call,
        deliver: { json in
          answer.withLock { $0 = json }
        }
      ) {
        return .failure(failure)
      }
      guard let list = reading.list else { return .success(answer.withLock { $0 }) }
      let page = answer.withLock { $0 } ?? .null
      if let row = page.items(list.rows.name).first(where: { $0.text("id") == reading.id }) {
        return .success(row)
      }
      let next = page.text("next_page_token")
      guard !next.isEmpty, call.request["page_token"] != .string(next) else { break }
      call.request = call.request.setting("page_token", .string(next))
    }
    return .success(nil)
  }

  /// The read that tells the version, with the ids of the write; nil where the contract has none or the
  /// write does not say enough.
  func versionRead(_ command: ParsedCommand) -> VersionRead? {
    guard let source = host.book.versionSource(of: command.command) else { return nil }
    var flags = CommandFlags()
    flags.timeoutMilliseconds = 5_000
    var reading = VersionRead(
      call: OutgoingCall(
        command: source.read,
        request: .object([]),
        key: "",
        flags: flags,
        language: settings.language
      ),
      type: source.record.name
    )
    if let list = source.list {
      guard !command.made.contains("id"), case .string(let id)? = command.request["id"] else {
        return nil
      }
      (reading.list, reading.id, reading.fields) = (list, id, ["id"])
      let size = list.largestPage.map { JSONMember("page_size", .number(String($0))) }
      reading.call.request = .object(size.map { [$0] } ?? [])
      return reading
    }
    guard let (members, fields) = asked(source.read, by: command) else { return nil }
    (reading.call.request, reading.fields) = (.object(members), fields)
    return reading
  }

  /// What a write's fields say of the read's, and which of them name the record; nil where one is
  /// missing.
  private func asked(
    _ read: Command,
    by command: ParsedCommand
  ) -> (members: [JSONMember], fields: [String])? {
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
    return (members, fields)
  }

  /// A record in a few words: its name, kind and state.
  func words(of record: JSONValue, _ type: String) -> String {
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
}
