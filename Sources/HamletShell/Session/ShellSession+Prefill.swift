import HamletMessages

/// What a record says already, put into the form of a write that replaces all of it.
extension ShellSession {
  /// Fills in what the write replaces, as the content of a draft, so that only what changes is typed.
  ///
  /// Where the read gives it for a purpose alone, she is asked which; without one the form is empty.
  func prefill(_ form: inout GuidedForm, _ command: ParsedCommand, _ look: RecordLook) async {
    guard var reading = versionRead(command), reading.list == nil,
      let field = replaced(command, reading.call.command)
    else { return }
    let read = reading.call.command
    var record = look.record ?? .object([])
    if present(field, in: record, read) == nil {
      guard let purpose = await askPurpose(of: read) else { return }
      reading.call.request = reading.call.request.setting("purpose", .string(purpose))
      guard let found = await readRecord(reading) else { return }
      record = found
      tellAnew(&form, found, look, reading.type)
    }
    guard let value = present(field, in: record, read) else { return }
    let shown = host.book.withoutDefaults(value, field.typeName)
    form.given.append(JSONMember(field.name, shown))
    form.prefilled.insert(field.name)
    show(FormWording.prefilled(field.spokenLabel(settings.language)))
    tellReviewNotes(record)
  }

  /// The write is made from the version whose content it was filled in with, not from an older one that
  /// this session saw before.
  private func tellAnew(
    _ form: inout GuidedForm,
    _ record: JSONValue,
    _ look: RecordLook,
    _ type: String
  ) {
    let version = record.text("version")
    guard !version.isEmpty else { return }
    form.tell(
      RecordLook(
        version: version,
        fields: look.fields,
        words: words(of: record, type),
        isFresh: true,
        record: record
      )
    )
  }

  /// The message that a write must give and its read tells.
  private func replaced(_ command: ParsedCommand, _ read: Command) -> FieldInfo? {
    host.book.fields(of: command.command).first { field in
      field.isRequired && field.kind == .message && !field.repeated && !field.isPartialDate
        && command.missing.contains(field.name) && places(of: field, in: read) != nil
    }
  }

  /// Where a read tells a message: in itself, or in the last entry of a list.
  private func places(of field: FieldInfo, in read: Command) -> [String]? {
    func isIt(_ other: FieldInfo) -> Bool {
      other.name == field.name && other.typeName == field.typeName && !other.repeated
    }
    let fields = host.book.message(read.method.output)?.fields ?? []
    if fields.contains(where: isIt) { return [field.name] }
    let list = fields.first { list in
      list.repeated && list.kind == .message
        && (host.book.message(list.typeName)?.fields ?? []).contains(where: isIt)
    }
    return list.map { [$0.name, field.name] }
  }

  private func present(_ field: FieldInfo, in record: JSONValue, _ read: Command) -> JSONValue? {
    guard let places = places(of: field, in: read), let first = places.first else { return nil }
    // Of several the newest, in whatever order they come.
    let entries = record.items(first)
    let newest = entries.max { $0.number("number") < $1.number("number") } ?? entries.last
    let value = places.count == 1 ? record[first] : newest?[field.name]
    guard let value, case .object(let members) = value, !members.isEmpty else { return nil }
    return value
  }

  /// What the content is needed for, of the purposes that the read knows; nil: for none.
  private func askPurpose(of read: Command) async -> String? {
    let field = host.book.fields(of: read).first { $0.name == "purpose" && $0.kind == .enum }
    guard let field, let type = host.book.enumeration(field.typeName) else { return nil }
    let values = read.method.purposes.compactMap { name in
      type.values.first { $0.name.hasSuffix("_\(name)") }
    }
    guard !values.isEmpty else { return nil }
    show(FormWording.prefillAsks)
    let language = settings.language
    let choices = values.enumerated().map { index, value in
      "\(index + 1) \(language == .chinese ? value.chineseLabel : value.shortName)"
    }
    notePart("    " + choices.joined(separator: "   "))
    var question = LineQuestion(prompt: "  \(field.spokenLabel(language))> ")
    question.language = language
    question.style = settings.style
    guard case .line(let line) = await console.ask(question) else { return nil }
    let answer = line.trimmingSpaces
    if let number = Int(answer), values.indices.contains(number - 1) {
      return values[number - 1].name
    }
    guard
      case .one(let value) = ChoiceWord.meaning(
        of: answer,
        among: values,
        sounds: true,
        \.choiceNames
      )
    else { return nil }
    return value.name
  }
}
