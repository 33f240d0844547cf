import HamletDomain

extension ShellSession {
  /// The question that the prompt asks.
  var promptQuestion: LineQuestion {
    var question = LineQuestion(prompt: host.prompt())
    question.freshPrompt = host.prompt
    let completer = completer
    question.completer = { completer.completions(for: $0) }
    if let live {
      question.liveCompleter = { await completer.liveCompletions(for: $0, from: live) }
    }
    question.guide = commandGuide.guide
    question.history = history
    question.style = settings.style
    question.language = settings.language
    return question
  }

  private var commandGuide: CommandGuide {
    // Without a way to read files, since it is asked at every key.
    var context = ParsingContext(
      book: host.book,
      today: host.today(),
      newID: { RecordID(high: 0, low: 0) }
    )
    context.variables = settings.variables
    context.defaults = settings.defaults
    context.answers = answers
    context.isLookedAt = true
    // What Enter takes must not be red.
    if knowsNames { context.names = KnownNames(seen: seen, places: places.names) }
    return CommandGuide(
      parser: LineParser(context),
      language: settings.language,
      style: settings.style
    )
  }
}
