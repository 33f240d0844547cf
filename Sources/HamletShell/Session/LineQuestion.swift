/// What a console is to ask.
package struct LineQuestion: Sendable {
  /// The text before the line.
  package var prompt: String
  /// The text before the line as it is by now, after something was said above it; nil where it stays.
  package var freshPrompt: (@Sendable () -> String)?
  /// Whether nothing typed is shown.
  package var isSecret = false
  /// Whether only what is typed after the question counts, as for a confirmation.
  package var needsFreshInput = false
  /// What the up key recalls, oldest first.
  package var history: [String] = []
  /// The text to begin with, which can be changed; not of a secret.
  package var initial = ""
  /// What Tab offers, for the clusters before the cursor.
  package var completer: (@Sendable ([Character]) -> Completions)?
  /// What Tab offers besides when it comes within 150 ms; later it is dropped, and so is what is not
  /// awaited any more because the user went on typing.
  package var liveCompleter: (@Sendable ([Character]) async -> Completions)?
  /// What the text means; nil where any text is right, as for a password.
  package var guide: LineGuide?
  /// Whether Shift-Tab goes back to the question before this one.
  package var canGoBack = false
  /// Colours.
  package var style = Style(isColoured: false)
  /// The language of hints.
  package var language: ShellLanguage = .english

  /// Whether the text may have several rows, as a statement has.
  var takesLines: Bool { guide?.takesLines ?? false }

  /// Asks with a prompt.
  package init(prompt: String) { self.prompt = prompt }
}

/// What came of a question.
package enum LineAnswer: Hashable, Sendable {
  /// A line.
  case line(String)
  /// Ctrl-C; whether there was text.
  case interrupted(hadText: Bool)
  /// Shift-Tab: to the question before, with what was typed here so far.
  case back(String)
  /// The end: Ctrl-D, a closed terminal or the end of a file.
  case end
}
