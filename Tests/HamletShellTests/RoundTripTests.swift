import HamletDomain
import HamletMessages
import Testing

@testable import HamletShell

/// A request says the same in its three spellings: a line, the words after `hamlet`, and JSON.
@Suite struct RoundTripTests {
  @Test(
    "A random request of every method is read back as it was, from all three spellings.",
    arguments: Fixture.book.commands.map(\.wireName)
  )
  func spellings(method: String) throws {
    let command = try #require(Fixture.book.command(method: method))
    for seed in 0..<UInt64(6) {
      var random = SeededRandom(
        seed: seed &+ method.utf8.reduce(UInt64(0)) { $0 &* 31 &+ UInt64($1) }
      )
      let request = RandomRequest(book: Fixture.book).message(command.method.input, &random)
      let fields = Fixture.book.fields(of: command)
      let line = LineWriter.line(command, request, fields: fields)
      let shell = Fixture.parser.parse(line)
      check(shell, request, "seed \(seed): \(line)")
      let words = SystemShellWords.split(LineWriter.commandLine(command, request, fields: fields))
      #expect(words?.first == "hamlet", "seed \(seed)")
      let cli = Fixture.parser.parse(arguments: Array((words ?? []).dropFirst()))
      check(cli, request, "seed \(seed): \(words ?? [])")
      var context = Fixture.parser.context
      context.read = { _ throws(ParsingContext.Unreadable) in Array(request.text().utf8) }
      let json = LineParser(context).parse("call \(command.shortName) @request.json")
      check(json, request, "seed \(seed): \(request.text())")
    }
  }

  private func check(_ outcome: LineParser.Outcome, _ request: JSONValue, _ place: String) {
    guard case .command(let parsed)? = outcome.statement else {
      Issue.record("\(place) \(outcome.problems)")
      return
    }
    #expect(given(parsed.request, like: request) == request, "\(place)")
  }

  /// What the shell adds, as new ids and update masks, is no part of what was written.
  private func given(_ parsed: JSONValue, like request: JSONValue) -> JSONValue {
    guard case .object(let members) = parsed, case .object(let wanted) = request else {
      return parsed
    }
    let names = Set(wanted.map(\.name))
    return .object(members.filter { names.contains($0.name) })
  }
}
