import HamletMessages
import Testing

@testable import HamletShell

@Suite("\\undo: the last write taken back by the contract's own inverse")
struct UndoTests {
  private static let other = "019a0000-0000-7000-8000-000000000009"

  private func town(
    _ answer: String = #"{"id":"\#(Fixture.person)","version":"2"}"#
  ) throws
    -> TownRunner
  {
    let value = try JSONValue(parsing: answer)
    return TownRunner { _ throws(CallFailure) in value }
  }

  @Test("The inverse has the id and version of the answer, is shown, and has a key of its own.")
  func claim() async throws {
    let console = ScriptedConsole(answers: [.line("y")])
    let runner = try town()
    let session = Fixture.session(console, runner, language: .chinese)
    let line = "report claim \(Fixture.person) base_version=1"
    #expect(await session.run(line: line) == .success)
    #expect(await session.run(line: "\\undo") == .success, "\(console.transcript)")
    #expect(runner.calls.map(\.command.words) == ["report claim", "report release"])
    let (first, second) = (try #require(runner.calls.first), try #require(runner.calls.last))
    #expect(second.request["id"] == .string(Fixture.person))
    #expect(second.request["base_version"] == .string("2"))
    #expect(!second.key.isEmpty && second.key != first.key)
    #expect(console.notes.contains("用 report release 撤销 report claim"))
    #expect(console.notes.contains("发送前请核对"))
  }

  @Test("What the inverse needs besides is asked for, and n keeps it as a draft and sends nothing.")
  func asks() async throws {
    let console = ScriptedConsole(answers: [.line("村民本人"), .line("n")])
    let runner = try town()
    let session = Fixture.session(console, runner)
    #expect(
      await session.run(line: "submission submit \(Fixture.person) base_version=1") == .success
    )
    #expect(await session.run(line: "\\undo") == .invalid)
    #expect(runner.calls.count == 1)
    #expect(console.questions.first?.contains("told by") == true, "\(console.questions)")
    #expect(session.drafts.first?.form.line.contains("told_by=村民本人") == true)
    #expect(session.drafts.first?.form.line.contains(Fixture.person) == true)
  }

  @Test("A user disabled is enabled again, and \\undo of that disables her: each its own call.")
  func twice() async throws {
    let console = ScriptedConsole(answers: [.line("y"), .line("y"), .line("y"), .line("y")])
    let runner = try town()
    let session = Fixture.session(console, runner)
    #expect(await session.run(line: "user disable li --yes") == .success)
    #expect(await session.run(line: "\\undo") == .success, "\(console.transcript)")
    #expect(await session.run(line: "\\undo") == .success)
    #expect(runner.calls.map(\.command.verb) == ["disable", "enable", "disable"])
    #expect(runner.calls.allSatisfy { $0.request["user_name"] == .string("li") })
    #expect(Set(runner.calls.map(\.key)).count == 3)
  }

  @Test("It says plainly why nothing can be taken back.")
  func refusals() async throws {
    let console = ScriptedConsole()
    let session = Fixture.session(console, try town())
    #expect(await session.run(line: "\\undo") == .usage)
    #expect(console.notes.contains("nothing was written in this session"))
    #expect(await session.run(line: "person get \(Fixture.person)") == .success)
    #expect(await session.run(line: "\\undo") == .usage)
    let confirm = "person confirm \(Fixture.person)"
    #expect(await session.run(line: confirm) == .success)
    #expect(await session.run(line: "\\undo") == .usage)
    #expect(console.notes.contains("nothing takes person confirm back"))
  }

  @Test("What waits in the outbox is dropped there, and what may have happened is settled first.")
  func unsent() async throws {
    for (kind, words) in [
      (CallFailure.Kind.queued, "\\outbox drop 4"), (.outcomeUnknown, "\\resume first"),
    ] {
      let runner = TownRunner { _ throws(CallFailure) in
        throw CallFailure(kind, code: "X", message: "")
      }
      let console = ScriptedConsole()
      var host = ShellSession.Host(
        book: Fixture.book,
        runner: runner,
        console: console,
        today: { Fixture.today },
        newID: Fixture.ids()
      )
      host.waits = { _ in 4 }
      let session = ShellSession(host, settings: ShellSettings(language: .english))
      _ = await session.run(line: "report claim \(Fixture.person) base_version=1")
      #expect(await session.run(line: "\\undo") == .usage)
      #expect(console.notes.contains(words), "\(console.notes)")
      #expect(runner.calls.count == 1)
    }
  }

  @Test("A write that was refused leaves the one before it the last.")
  func refusedWrite() async throws {
    let runner = TownRunner { call throws(CallFailure) in
      guard call.command.verb == "claim" || call.command.verb == "release" else {
        throw CallFailure(.status, code: "NOT_FOUND", number: 5, message: "")
      }
      return .object([])
    }
    let console = ScriptedConsole(answers: [.line("5"), .line("y")])
    let session = Fixture.session(console, runner)
    _ = await session.run(line: "report claim \(Fixture.person) base_version=1")
    _ = await session.run(line: "person confirm \(Fixture.person)")
    #expect(await session.run(line: "\\undo") == .success, "\(console.transcript)")
    #expect(runner.calls.last?.command.words == "report release")
  }

  @Test("A script takes its last write back where nothing has to be asked, or says what it lacks.")
  func script() async throws {
    let console = ScriptedConsole(isInteractive: false)
    let runner = try town()
    let session = Fixture.session(console, runner, language: .chinese)
    let claim = "report claim \(Fixture.person) base_version=1\n\\undo"
    #expect(await session.play(claim, named: "a", in: "") == .success, "\(console.notes)")
    #expect(runner.calls.map(\.command.words) == ["report claim", "report release"])
    #expect(runner.calls.last?.request["base_version"] == .string("2"))
    let submit = "submission submit \(Fixture.person) base_version=1\n\\undo"
    #expect(await session.play(submit, named: "b", in: "") == .usage)
    #expect(console.notes.contains("脚本中须自行给出"), "\(console.notes)")
    #expect(console.notes.contains("told_by=…"), "\(console.notes)")
    #expect(runner.calls.count == 3 && console.questions.isEmpty)
  }

  @Test("Every inverse of the contract is prepared with its record's id.")
  func every() async throws {
    for command in Fixture.book.commands where !command.method.undoneBy.isEmpty {
      let inverse = try #require(Fixture.book.command(method: command.method.undoneBy))
      let fields = Fixture.book.fields(of: inverse)
      let known = Set(
        (Fixture.book.fields(of: command)
          + (Fixture.book.message(command.method.output)?.fields ?? [])).map(\.name)
      )
      for field in fields where field.isRequired && field.format == "id" {
        #expect(known.contains(field.name), "\(command.words) \(field.name)")
      }
      #expect(fields.first { $0.name == inverse.method.primary }?.isRequired == true)
    }
  }
}
