package import HamletMessages

extension ShellSession {
  /// Says why nothing was done, in words or as one JSON object, and gives the code.
  package func refuse(
    _ phrase: Phrase,
    _ exit: ExitCode = .usage,
    suggestions: [String] = [],
    method: String = "",
    violations: [FieldProblem] = []
  ) -> ExitCode {
    let language = settings.language
    var message = phrase.text(language)
    if !suggestions.isEmpty {
      let names = VisibleText.of(suggestions.joined(separator: language == .chinese ? "、" : ", "))
      message += language == .chinese ? "；是否想写 \(names)？" : "; did you mean \(names)?"
    }
    guard !settings.writesJSONErrors else {
      note(
        FailureText.local(
          exit,
          message,
          method: method,
          violations: violations,
          language: language,
          place: settings.place
        )
      )
      return exit
    }
    note(settings.noteStyle.paint(message, .error))
    for problem in violations {
      let sentence = language == .chinese ? problem.chinese : problem.english
      note("  \(VisibleText.of(problem.path)): \(VisibleText.of(sentence))")
    }
    return exit
  }

  /// The same for the words after a program's command.
  package func refuse(_ problem: WordProblem) -> ExitCode {
    refuse(problem.phrase, problem.exit, suggestions: problem.suggestions)
  }
}
