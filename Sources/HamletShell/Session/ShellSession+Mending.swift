import HamletMessages

extension ShellSession {
  /// The command that changes what the server found wrong with a record, where the one that was sent
  /// has no such field, as a report that is submitted; nil where there is none.
  func mending(_ failure: CallFailure, _ command: ParsedCommand) -> String? {
    let own = host.book.fields(of: command.command).map(\.name)
    let steps = failure.violations.compactMap { problem in
      problem.path.split(whereSeparator: { ".[".contains($0) }).first.map(String.init)
    }
    guard let field = steps.first(where: { !own.contains($0) }),
      case .string(let id)? = command.request[command.command.method.primary]
    else { return nil }
    let other = host.book.commands(of: command.command.noun).first { other in
      other.method.idempotency == .keyed
        && other.method.primary == command.command.method.primary
        && host.book.fields(of: other).contains { $0.name == field }
    }
    guard let other else { return nil }
    let phrase = Phrase(
      "to mend it: \(other.words) \(VisibleText.of(id))",
      "更正：\(other.words) \(VisibleText.of(id))"
    )
    return phrase.text(settings.language)
  }
}
