extension ShellSession {
  /// Runs what was typed or pasted at once: one statement, or several in order until one fails.
  ///
  /// Of several none runs before all are understood: a text that was pasted at the wrong place must
  /// not be sent in part.
  func run(block: String) async -> ExitCode {
    let statements = StatementText.all(in: block).filter { !$0.text.trimmingSpaces.isEmpty }
    guard statements.count > 1 else { return await run(line: statements.first?.text ?? "") }
    var refusal: ExitCode?
    for statement in statements {
      let outcome = parser.parse(statement.text)
      // What an earlier statement of the block sets is not known yet.
      let problems = outcome.problems.filter { $0.kind != .unknownVariable }
      if !problems.isEmpty { refusal = report(problems, in: outcome.characters) }
    }
    if let refusal {
      remember(block, as: HistoryRule.line(ofUnread: block, book: host.book))
      return refusal
    }
    for statement in statements where !hasEnded {
      let code = await run(line: statement.text)
      guard code == .success else { return code }
    }
    return .success
  }
}
