import HamletMessages

/// What differs where a record changed since it was seen.
extension ShellSession {
  /// After a write that the server refused because the record had changed: reads it again, shows what
  /// differs from what was seen, and takes the new version for what is sent next.
  func tellChanges(_ failure: CallFailure, of command: ParsedCommand) async {
    guard console.isInteractive, !command.flags.neverAsks, !settings.isScript, !tellsJSON(command),
      let conflict = failure.conflict, let reading = versionRead(command),
      case .string(let id)? = reading.fields.last.flatMap({ command.request[$0] })
    else { return }
    let before = recent.record(id, version: command.request.text(RecordLook.field))?.value
    guard let now = await readRecord(reading) else { return }
    let text = RecordChanges(book: host.book, language: settings.language)
    for line in text.lines(from: before, to: now, of: reading.type, conflict.fields) {
      notePart(line)
    }
    let line = FormWording.takesNewVersion(now.text("version")).text(settings.language)
    notePart(settings.noteStyle.paint("  " + line, .faint))
  }

  /// The outcome of a call, where a program is told of a conflict with what was given and what is
  /// stored now.
  ///
  /// The record is read as at a terminal, scoped and written into the audit; who may not read it is
  /// told the fields alone.
  func compared(
    _ outcome: Result<CallSummary, CallFailure>,
    _ command: ParsedCommand
  ) async -> Result<CallSummary, CallFailure> {
    guard case .failure(var failure) = outcome, var conflict = failure.conflict,
      tellsJSON(command)
    else { return outcome }
    let reading = versionRead(command)
    var stored: JSONValue?
    if let reading, case .success(let record?) = await found(reading) {
      stored = record
      learn(record, type: reading.type)
    }
    let writer = ConflictDifferences(
      book: host.book,
      request: host.book.message(command.command.method.input),
      record: reading.flatMap { host.book.message($0.type) }
    )
    conflict.differences = writer.differences(
      conflict.fields,
      given: command.request,
      stored: stored
    )
    failure.conflict = conflict
    return .failure(failure)
  }
}
