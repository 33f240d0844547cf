/// What the user may change while the shell runs.
package struct ShellSettings: Sendable {
  /// The language.
  package var language: ShellLanguage
  /// The format of answers; nil: a table on a terminal, JSON in a pipe.
  package var format: OutputFormat?
  /// Whether the time of each call is shown.
  package var showsTiming = false
  /// Colours of payload.
  package var style: Style
  /// Colours of errors.
  package var noteStyle: Style
  /// Whether tables have lines around them.
  package var isBoxed: Bool
  /// When rows become blocks of one field per line: `\x`.
  package var blocks = AnswerLayout.Blocks.auto
  /// When answers go through a pager: `\pager`.
  package var pager = PagerChoice.auto
  /// Whether all is read aloud: no boxes, colours or moving cursor, one fact per line.
  package var isPlain = false
  /// Variables of `\set`.
  package var variables: [String: String] = [:]
  /// Defaults of `\use`.
  package var defaults: [String: String] = [:]
  /// Whether the lines come from a file, so that nobody is asked for what they lack.
  package var isScript = false
  /// Whether errors are one JSON object on standard error.
  package var writesJSONErrors = false
  /// The file and line that is being run, as `nightly.hamlet:12`; nil at a prompt.
  package var place: String?

  /// What becomes of a write that finds no link.
  package var offline = OfflineChoice.ask

  /// Makes settings.
  package init(
    language: ShellLanguage,
    style: Style = Style(isColoured: false),
    noteStyle: Style = Style(isColoured: false),
    isBoxed: Bool = true
  ) {
    self.language = language
    self.style = style
    self.noteStyle = noteStyle
    self.isBoxed = isBoxed
  }
}
