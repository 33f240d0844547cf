import HamletMessages

/// The reading of one line: words to a statement, problems collected on the way.
struct LineReading {
  let scanned: ScannedLine
  let context: ParsingContext
  var problems: [LineProblem] = []
  /// What the line's characters are, as far as it was read.
  var parts: [LinePart] = []
  /// The command that the first words name.
  var understood: Command?
  var flags = CommandFlags()
  var format: OutputFormat?

  init(scanned: ScannedLine, context: ParsingContext) {
    self.scanned = scanned
    self.context = context
  }

  mutating func read() -> Statement? {
    guard let first = scanned.words.first else { return .empty }
    let word = scanned.text(first)
    if word.hasPrefix("\\") {
      parts.append(LinePart(.meta, first))
      return meta(word)
    }
    if ["help", "?", "？"].contains(word) {
      parts.append(LinePart(.noun, first))
      return .help(scanned.words.dropFirst().map(scanned.text))
    }
    if ["exit", "quit"].contains(word), scanned.words.count == 1 {
      parts.append(LinePart(.meta, first))
      return .meta(name: "q", arguments: [])
    }
    if let last = scanned.words.last, ["?", "？", "--help"].contains(scanned.text(last)) {
      return .help(scanned.words.dropLast().map(scanned.text))
    }
    guard let (command, rest) = command() else { return nil }
    understood = command
    var request = RequestReading(command: command, context: context, scanned: scanned)
    readItems(rest, into: &request)
    return finish(command, &request)
  }

  private func meta(_ word: String) -> Statement {
    let name = String(word.dropFirst())
    // Those that end in a command of the system's shell take the rest of the line as it is.
    if ["!", "o"].contains(name), let first = scanned.words.first {
      let rest = String(scanned.characters[first.upperBound...]).trimmingSpaces
      return .meta(name: name, arguments: rest.isEmpty ? [] : [rest])
    }
    var arguments = scanned.words.dropFirst().map(scanned.text)
    arguments = arguments.map { $0.hasPrefix("'") || $0.hasPrefix("\"") ? unquoted($0) : $0 }
    return .meta(name: name, arguments: Array(arguments))
  }

  private func unquoted(_ text: String) -> String {
    let characters = Array(text)
    var parser = ValueParser(characters, in: 0..<characters.count)
    if case .text(let value, _, _) = parser.parse() { return value }
    return text
  }

  private mutating func finish(_ command: Command, _ request: inout RequestReading) -> Statement? {
    request.finish()
    problems += request.problems
    parts += request.parts
    return .command(
      ParsedCommand(
        command: command,
        request: request.json,
        missing: request.missing,
        flags: flags,
        format: format,
        tail: scanned.tail,
        made: request.made,
        usedDefaults: request.usedDefaults,
        resolved: request.resolved,
        isByName: request.isByName,
        spans: request.spans,
        line: context.isLookedAt ? "" : scanned.text,
        historyLine: context.isLookedAt ? "" : request.historyLine
      )
    )
  }
}
