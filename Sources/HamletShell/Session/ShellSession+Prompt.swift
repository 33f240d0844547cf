import HamletDomain

extension ShellSession {
  /// The question that the prompt asks.
  var promptQuestion: LineQuestion {
    var question = LineQuestion(prompt: host.prompt())
    let completer = Completer(book: host.book, language: settings.language, live: host.live)
    question.completer = { text in
      // What stands before the last statement says nothing about it.
      let start = StatementText.lastStart(in: text)
      var found = completer.completions(for: Array(text[start...]))
      found.range = (found.range.lowerBound + start)..<(found.range.upperBound + start)
      return found
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
    return CommandGuide(
      parser: LineParser(context),
      language: settings.language,
      style: settings.style
    )
  }
}
