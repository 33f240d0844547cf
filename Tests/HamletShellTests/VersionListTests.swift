import HamletMessages
import Testing

@testable import HamletShell

@Suite("The version of a record that only a list tells")
struct VersionListTests {
  private static let other = "019a0000-0000-7000-8000-000000000009"

  /// A town with two pages of moves and erasures; the wanted one is on the second.
  private static func town() -> TownRunner {
    TownRunner { call throws(CallFailure) in
      guard call.command.verb == "list" else {
        return .object([JSONMember("id", .string(Fixture.person))])
      }
      let rows = call.command.noun == "move" ? "moves" : "erasures"
      let isSecond = call.request["page_token"] == .string("next")
      let row = JSONValue.object([
        JSONMember("id", .string(isSecond ? Fixture.person : Self.other)),
        JSONMember("version", .string(isSecond ? "4" : "9")),
      ])
      return .object([
        JSONMember(rows, .array([row])),
        JSONMember("next_page_token", .string(isSecond ? "" : "next")),
      ])
    }
  }

  @Test(
    "It is looked for in the list, page by page, and sent.",
    arguments: ["move accept", "move dispute reason=仍住本村", "erasure cancel"]
  )
  func found(words: String) async {
    let console = ScriptedConsole()
    let runner = Self.town()
    let parts = words.split(separator: " ").map(String.init)
    let line = (parts.prefix(2) + [Fixture.person] + parts.dropFirst(2)).joined(separator: " ")
    #expect(await Fixture.session(console, runner).run(line: line) == .success, "\(console.notes)")
    #expect(runner.calls.map(\.command.verb) == ["list", "list", parts[1]])
    #expect(runner.calls.first?.request["page_size"] == .number("200"))
    #expect(runner.calls.last?.request["base_version"] == .string("4"))
    #expect(console.notes.contains("version 4"))
  }

  @Test("An erasure is still confirmed by its id.")
  func severe() async {
    let console = ScriptedConsole(answers: [.line("no")])
    let runner = Self.town()
    let session = Fixture.session(console, runner)
    #expect(await session.run(line: "erasure confirm \(Fixture.person)") == .notConfirmed)
    #expect(!runner.calls.contains { $0.command.verb == "confirm" })
  }

  @Test("What no list has, and a carer whose list needs her person, is asked for as before.")
  func asked() async {
    let missing = "019a0000-0000-7000-8000-000000000077"
    for noun in ["move accept", "carer remove"] {
      let console = ScriptedConsole(answers: [.line("7"), .line("y")])
      let runner = Self.town()
      let session = Fixture.session(console, runner)
      #expect(await session.run(line: "\(noun) \(missing)") == .success, "\(console.transcript)")
      #expect(runner.calls.last?.request["base_version"] == .string("7"))
      #expect(runner.calls.filter { $0.command.verb == "list" }.count <= VersionRead.pageLimit)
    }
    #expect(
      Fixture.command("carer remove \(missing)").map {
        Fixture.book.versionSource(of: $0.command) == nil
      } ?? false
    )
  }

  @Test("A script reads no list.")
  func scripts() async {
    let runner = Self.town()
    let session = Fixture.session(ScriptedConsole(isInteractive: false), runner)
    #expect(await session.run(line: "move accept \(Fixture.person)") == .invalid)
    #expect(runner.calls.isEmpty)
  }
}
