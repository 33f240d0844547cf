import HamletClient
import HamletMessages
import HamletShell

/// Why nothing was done, in words or as one JSON object.
extension OutboxCommands {
  func refuse(_ phrase: Phrase, _ exit: ExitCode) -> ExitCode {
    let text = phrase.text(language)
    let line = wantsJSON ? FailureText.local(exit, text, language: language) : text
    console.note(line + "\n")
    return exit
  }

  func refuse(_ error: OutboxError) -> ExitCode {
    switch error.code {
    case .closed where !console.isInteractive:
      return refuse(
        OutboxWords.closed(desk.owner, isGiven: desk.secret != nil || password(desk.owner) != nil),
        .setup
      )
    case .unknown, .state: return refuse(Phrase(error.english, error.chinese), .usage)
    case .file, .closed, .noKey: return refuse(Phrase(error.english, error.chinese), .setup)
    }
  }

  func refuse(_ failure: CallFailure, _ method: String) -> ExitCode {
    guard !wantsJSON else {
      console.note(FailureText.json(failure, method: method, language: language) + "\n")
      return failure.exit
    }
    for line in FailureText.lines(failure, language: language) { complain(line) }
    return failure.exit
  }
}
