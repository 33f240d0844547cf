import HamletMessages
import Synchronization
import Testing

@testable import HamletShell

@Suite("The version of a record, which nobody at a terminal has to type")
struct VersionTests {
  private static func person(_ version: Int, phone: String = "13800138000") throws -> JSONValue {
    try JSONValue(
      parsing: """
        {"id":"\(Fixture.person)","record_no":"990101001001-00017","name":"王芳",
        "status":"PERSON_STATUS_ACTIVE","version":"\(version)",
        "occupation":"OCCUPATION_FACT_FARMER","phones":[{"number":"\(phone)"}]}
        """
    )
  }

  /// A town with one person, whose version counts up by a second hand.
  private final class Town: Sendable {
    let version = Mutex(3)
    var runner: TownRunner {
      TownRunner { [self] call throws(CallFailure) in
        let now = version.withLock { $0 }
        if call.command.verb == "get" { return try? VersionTests.person(now) }
        guard call.request["base_version"] == .string("\(now)") else {
          var failure = CallFailure(.status, code: "ABORTED", number: 10, message: "changed")
          failure.conflict = RecordConflict(version: UInt64(now), fields: ["occupation"])
          throw failure
        }
        return .object([
          JSONMember("id", .string(Fixture.person)), JSONMember("version", .string("\(now + 1)")),
        ])
      }
    }
  }

  private static let update = "person update \(Fixture.person) note=怕黑"

  @Test("A line without a version reads it, says what the record is, and sends.")
  func typed() async throws {
    let console = ScriptedConsole()
    let runner = Town().runner
    let session = Fixture.session(console, runner, language: .chinese)
    #expect(await session.run(line: Self.update) == .success)
    #expect(runner.calls.map(\.command.verb) == ["get", "update"])
    #expect(runner.calls.first?.request == .object([JSONMember("id", .string(Fixture.person))]))
    #expect(runner.calls.last?.request["base_version"] == .string("3"))
    #expect(console.notes.contains("记录：王芳 · 在册，第 3 版（刚刚读取）"), "\(console.notes)")
  }

  @Test("A version that the session saw is taken without another read.")
  func seen() async throws {
    let console = ScriptedConsole()
    let runner = Town().runner
    let session = Fixture.session(console, runner)
    #expect(await session.run(line: "person get \(Fixture.person)") == .success)
    #expect(await session.run(line: Self.update) == .success)
    #expect(runner.calls.map(\.command.verb) == ["get", "update"])
    #expect(console.notes.contains("version 3 (as seen in this session)"))
  }

  @Test("A version that is typed stands, and a script that leaves it out is refused.")
  func scripts() async throws {
    let runner = Town().runner
    let pipe = ScriptedConsole(isInteractive: false)
    #expect(await Fixture.session(pipe, runner).run(line: Self.update) == .invalid)
    #expect(pipe.notes.contains("base_version"))
    let file = ScriptedConsole(files: ["a.ham": Self.update])
    #expect(await Fixture.session(file, runner).run(line: "\\i a.ham") == .invalid)
    let never = ScriptedConsole()
    #expect(await Fixture.session(never, runner).run(line: Self.update + " --no-input") != .success)
    #expect(runner.calls.isEmpty)
    let typed = Fixture.session(ScriptedConsole(), runner)
    #expect(await typed.run(line: Self.update + " base_version=3") == .success)
    #expect(runner.calls.map(\.command.verb) == ["update"])
  }

  @Test("A form asks for the record and not for its version, which stands in the review.")
  func form() async throws {
    let console = ScriptedConsole(
      answers: [Fixture.person, "备注", "怕黑", "y"].map { .line($0) }
    )
    let runner = Town().runner
    let session = Fixture.session(console, runner, language: .chinese)
    #expect(await session.run(line: "person update") == .success, "\(console.transcript)")
    #expect(runner.calls.map(\.command.verb) == ["get", "update"])
    #expect(runner.calls.last?.request["base_version"] == .string("3"))
    #expect(!console.questions.contains { $0.contains("版本") })
    let review = console.transcript.drop { !$0.contains("发送前请核对") }
    #expect(review.contains { $0.contains("记录：王芳 · 在册，第 3 版") })
  }

  @Test("Another record in the same form has another version.")
  func backToAnother() async throws {
    let other = "019a0000-0000-7000-8000-000000000002"
    let console = ScriptedConsole(
      answers: [Fixture.person, "<", other, "note", "x", "y"].map { .line($0) }
    )
    let runner = TownRunner { call throws(CallFailure) in
      guard call.command.verb == "get" else { return .object([]) }
      let id = call.request["id"] ?? .null
      let version = id == .string(other) ? "8" : "3"
      return .object([JSONMember("id", id), JSONMember("version", .string(version))])
    }
    #expect(await Fixture.session(console, runner).run(line: "person update") == .success)
    #expect(runner.calls.last?.request["id"] == .string(other))
    #expect(runner.calls.last?.request["base_version"] == .string("8"))
  }

  @Test("Where the record cannot be read, the version is asked for, once, with the reason.")
  func refused() async throws {
    let console = ScriptedConsole(answers: [.line("7"), .line("y")])
    let runner = TownRunner { call throws(CallFailure) in
      guard call.command.verb == "get" else { return .object([]) }
      throw CallFailure(.unreachable, code: "UNAVAILABLE", message: "no link")
    }
    #expect(await Fixture.session(console, runner).run(line: Self.update) == .success)
    #expect(console.notes.contains("Could not read the record: no link"))
    #expect(runner.calls.map(\.command.verb) == ["get", "update"])
    #expect(runner.calls.last?.request["base_version"] == .string("7"))
  }

  @Test(
    "A record that changed meanwhile is read again, what differs is shown, and nothing is lost."
  )
  func changed() async throws {
    let town = Town()
    let runner = town.runner
    let console = ScriptedConsole()
    let session = Fixture.session(console, runner, language: .chinese)
    #expect(await session.run(line: "person get \(Fixture.person)") == .success)
    town.version.withLock { $0 = 5 }
    #expect(await session.run(line: Self.update) == .status(10))
    #expect(console.notes.contains("错误：已被改动（ABORTED）"), "\(console.notes)")
    #expect(console.notes.contains("现为第 5 版；有变：职业"))
    #expect(console.notes.contains("职业: "))
    #expect(await session.run(line: Self.update) == .success)
    #expect(runner.calls.map(\.command.verb) == ["get", "update", "get", "update"])
    #expect(runner.calls.last?.request["base_version"] == .string("5"))
  }

  @Test("A draft that goes on later takes the version of then.")
  func draft() async throws {
    let town = Town()
    let runner = town.runner
    let console = ScriptedConsole(
      answers: [Fixture.person, "note", "x", "n", "y"].map { .line($0) }
    )
    let session = Fixture.session(console, runner)
    #expect(await session.run(line: "person update") == .invalid)
    town.version.withLock { $0 = 9 }
    session.seen = SeenRecords()
    #expect(await session.run(line: "\\draft 1") == .success, "\(console.transcript)")
    #expect(runner.calls.last?.request["base_version"] == .string("9"))
  }

  @Test("Every read that tells a version is found with the ids that the write has.")
  func everyWrite() {
    var count = 0
    for command in Fixture.book.commands where !command.method.versionFrom.isEmpty {
      let read = Fixture.book.command(method: command.method.versionFrom)
      let output = read.flatMap { Fixture.book.message($0.method.output) }
      #expect(output?.fields.contains { $0.name == "version" } == true, "\(command.words)")
      count += 1
    }
    #expect(count > 50)
  }
}
