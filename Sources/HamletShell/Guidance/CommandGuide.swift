import HamletMessages

/// What the editor is told about a line of commands: all of it comes from the parser, the contract
/// and the help.
struct CommandGuide: Sendable {
  let parser: LineParser
  let language: ShellLanguage
  let style: Style

  private let last = LastReading()

  init(parser: LineParser, language: ShellLanguage, style: Style) {
    var parser = parser
    parser.context.readValues = ReadValues()
    self.parser = parser
    (self.language, self.style) = (language, style)
  }

  var book: CommandBook { parser.context.book }

  /// The guide for the editor.
  var guide: LineGuide {
    var guide = LineGuide()
    guide.takesLines = true
    guide.isOpen = { StatementText.isOpen($0) }
    guide.parts = { parts(of: $0) }
    guide.hint = { hint(behind: $0) }
    guide.explain = { explanation(in: $0, at: $1) }
    guide.maySuggest = { maySuggest($0) }
    return guide
  }

  /// What each statement's characters are.
  func parts(of characters: [Character]) -> [LinePart] {
    readings(of: characters).flatMap { reading in
      let start = reading.start
      guard start > 0 else { return reading.outcome.parts }
      return reading.outcome.parts.map { part in
        LinePart(part.kind, (part.span.lowerBound + start)..<(part.span.upperBound + start))
      }
    }
  }

  /// What the statements of a text mean; read once for its colours and for its hint.
  func readings(of characters: [Character]) -> [LastReading.Reading] {
    last.readings(of: characters) {
      StatementText.spans(in: characters).map { span in
        LastReading.Reading(
          start: span.lowerBound,
          outcome: parser.parse(ScannedLine(Array(characters[span])))
        )
      }
    }
  }

  /// Whether a line of history may be offered: none that cannot be undone, none that runs a program,
  /// and none in which something was replaced.
  func maySuggest(_ line: String) -> Bool {
    if line.contains("\n") || line.contains(HistoryRule.replacement) || line.hasPrefix(" ") {
      return false
    }
    switch parser.parse(line).attempt {
    case .command(let command)?: return command.command.method.danger != .severe
    case .meta(let name, _)?: return name != MetaCommand.system.rawValue
    case .help?: return true
    case .empty?, nil: return false
    }
  }
}
