import HamletDomain
import HamletMessages

extension ShellSession {
  /// How many persons are shown in full at once.
  private static let mostRevealed = 20

  /// `\reveal`: shows the last answer again with its masked values, once the server has noted it in the
  /// access list of every person concerned.
  func reveal() async -> ExitCode {
    guard console.isTerminalOutput else { return refuse(OutputText.revealNeedsTerminal) }
    guard !output.answer.isTooLarge else { return refuse(OutputText.answerTooLarge) }
    guard let command = output.command, !output.answer.answers.isEmpty else {
      return refuse(OutputText.noAnswer)
    }
    let answer = output.answer
    let masks = ValueText(book: host.book, language: settings.language)
    let isServers = answer.answers.contains { masks.cameMasked($0, type: answer.type) }
    guard answer.answers.contains(where: { masks.hidesSomething(in: $0, type: answer.type) }) else {
      return refuse(isServers ? OutputText.maskedThere : OutputText.nothingHidden)
    }
    let persons = PersonsNamed(book: host.book).ids(in: answer, of: command)
    guard persons.count <= Self.mostRevealed else {
      note(OutputText.tooManyPersons.text(settings.language) + String(persons.count))
      return .notConfirmed
    }
    for person in persons {
      if case .failure(let failure) = await noted(person, command) {
        note(OutputText.notNoted.text(settings.language))
        return report(failure, command)
      }
    }
    var form = form(of: command)
    form.writer = writer(for: command, reveals: true)
    form.isScreen = true
    let place = screen
    let display = AnswerDisplay(form, sink: place, console: console)
    for one in answer.answers { display.take(one) }
    display.finish()
    _ = place.close()
    let text = persons.isEmpty ? OutputText.noPerson : OutputText.noted
    note(
      settings.noteStyle.paint(
        text.text(settings.language) + (persons.isEmpty ? "" : String(persons.count)),
        .faint
      )
    )
    if isServers { show(OutputText.maskedThere) }
    return .success
  }

  private func noted(
    _ person: String,
    _ command: ParsedCommand
  ) async -> Result<CallSummary, CallFailure> {
    guard let note = host.book.command(method: "hamlet.v1.RightsService/NoteReveal") else {
      return .failure(CallFailure(.local, code: "UNIMPLEMENTED", message: ""))
    }
    let call = OutgoingCall(
      command: note,
      request: .object([
        JSONMember("person_id", .string(person)),
        JSONMember("call_name", .string(command.command.wireName)),
      ]),
      key: WriteKey.text(of: host.newID()),
      flags: CommandFlags(),
      language: settings.language
    )
    return await proven(call) { _ in }
  }
}
