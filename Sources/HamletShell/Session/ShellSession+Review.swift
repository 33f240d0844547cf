import HamletMessages

extension ShellSession {
  enum ReviewEnd {
    case send
    case change
    case leave
  }

  /// Shows the whole request and asks what is to be done with it.
  func review(_ form: inout GuidedForm, _ command: ParsedCommand) async -> ReviewEnd {
    let fields = FormText.reviewed(
      command.request,
      host.book.fields(of: command.command),
      command.made
    )
    await learnSubjects(of: command)
    var text = formText(of: command.command)
    text.names = namesApart
    for line in text.review(command) { notePart(line) }
    while true {
      var question = LineQuestion(prompt: FormWording.reviewPrompt.text(settings.language))
      // Nothing is sent by keys that were typed before the review was seen.
      question.needsFreshInput = true
      question.language = settings.language
      question.style = settings.style
      guard case .line(let line) = await console.ask(question) else { return .leave }
      let answer = line.trimmingSpaces
      if FormAnswer.isYes(answer) { return .send }
      if ["n", "no", "q", "否"].contains(answer.lowercased()) { return .leave }
      if ["+", "＋"].contains(answer) {
        form.offerMore()
        return .change
      }
      let named = fields.first { $0.isNamed(answer) }
      let numbered = Int(answer).flatMap { fields.indices.contains($0 - 1) ? fields[$0 - 1] : nil }
      if let field = named ?? numbered {
        form.reopen(field.name)
        return .change
      }
      if let path = part(named: answer, of: command, fields) {
        form.reopen(path)
        return .change
      }
      if ChoiceWord.saysEnough(answer),
        case .one(let field) = ChoiceWord.meaning(
          of: answer,
          among: fields,
          sounds: true,
          \.choiceNames
        )
      {
        form.reopen(field.name)
        return .change
      }
      let isQuestion = answer.isEmpty || ["?", "？"].contains(answer)
      show(isQuestion ? FormWording.reviewHelp : FormWording.noSuchChoice)
    }
  }

  /// The path of a part that is named at the review: by its labels, or by the last of them where only
  /// one part is called so.
  private func part(
    named answer: String,
    of command: ParsedCommand,
    _ fields: [FieldInfo]
  ) -> String? {
    guard !answer.isEmpty else { return nil }
    if answer.contains(where: { ".·".contains($0) }) {
      return FieldPathLookup.spelled(answer, in: fields, host.book)
    }
    let paths = FieldPathLookup.paths(named: answer, in: command.request, fields, host.book)
    guard paths.isEmpty else { return paths.count == 1 ? paths.first : nil }
    let unset = FieldPathLookup.unset(named: answer, in: command.request, fields, host.book)
    return unset.count == 1 ? unset.first : nil
  }
}
