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
  /// Variables of `\set`.
  package var variables: [String: String] = [:]
  /// Defaults of `\use`.
  package var defaults: [String: String] = [:]
  /// Whether the lines come from a file, so that nobody is asked for what they lack.
  package var isScript = false
  /// Whether errors are one JSON object on standard error.
  package var writesJSONErrors = false

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
