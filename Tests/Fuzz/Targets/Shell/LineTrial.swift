import HamletMessages

@testable import HamletShell

/// A line typed at the shell: read, told what is wrong with it, kept, completed, written back.
enum LineTrial {
  static func run(_ input: [UInt8]) throws(Finding) {
    let line = FuzzInput(input).text
    let outcome = ContractSeeds.parser.parse(line)
    try hold(outcome.statement != nil || !outcome.problems.isEmpty, "neither read nor refused")
    for language in ShellLanguage.allCases {
      for width in [nil, 16, 80] {
        let text = ProblemText(language: language, width: width)
        try TerminalRule.check(text.lines(outcome.problems, in: outcome.characters))
      }
    }
    _ = FailureText.json(
      outcome.problems,
      line: outcome.characters,
      exit: .usage,
      language: .chinese
    )
    _ = HistoryRule.line(ofUnread: line, book: ContractSeeds.book)
    _ = ArgumentLine.line(from: line.split(separator: " ").map(String.init))
    for part in outcome.parts {
      try hold(part.span.upperBound <= outcome.characters.count, "a part beyond the line")
    }
    let statements = StatementText.all(in: line)
    try hold(
      statements.allSatisfy { String(Array(line)[$0.span]) == $0.text },
      "a statement that is not in the text"
    )
    try complete(outcome.characters)
    if case .command(let command)? = outcome.statement { try comesBack(command) }
  }

  private static func complete(_ characters: [Character]) throws(Finding) {
    let completer = Completer(book: ContractSeeds.book, language: .english)
    for end in Set([characters.count, characters.count / 2, 1]) where end <= characters.count {
      let found = completer.completions(for: Array(characters[..<end]))
      try hold(found.range.upperBound <= end, "a completion beyond the cursor")
      guard !found.candidates.isEmpty else { continue }
      let menu = CompletionMenu(candidates: found.candidates, range: found.range)
      try TerminalRule.check(menu.lines(width: 40).map(\.text))
    }
  }

  /// The request, written as a line, is read as the same request.
  private static func comesBack(_ command: ParsedCommand) throws(Finding) {
    let line = LineWriter.line(command.command, command.request)
    try TerminalRule.check(line)
    try TerminalRule.check(LineWriter.commandLine(command.command, command.request))
    guard case .command(let again)? = ContractSeeds.parser.parse(line).statement else {
      throw Finding("not read as it was written: \(line)")
    }
    try hold(again.request == command.request, "another request than was written: \(line)")
  }
}
