import HamletMessages
import Synchronization
import Testing

@testable import HamletShell

@Suite("A conflict is told to a program with what was given and what is stored")
struct ConflictTests {
  private static let update =
    "person update \(Fixture.person) base_version=3 sex=male phones=[{number: 13900139000}]"

  /// A town whose person was changed to version 5 meanwhile.
  private static func town(isReadable: Bool = true) -> TownRunner {
    TownRunner { call throws(CallFailure) in
      if call.command.verb == "get" {
        guard isReadable else {
          throw CallFailure(.status, code: "PERMISSION_DENIED", number: 7, message: "no")
        }
        return try? JSONValue(
          parsing: """
            {"id":"\(Fixture.person)","name":"王芳","version":"5",
            "sex":"SEX_FEMALE","phones":[{"number":"13800138000"}]}
            """
        )
      }
      var failure = CallFailure(.status, code: "ABORTED", number: 10, message: "changed")
      failure.conflict = RecordConflict(version: 5, fields: ["sex", "phones"])
      throw failure
    }
  }

  private static func error(_ notes: String) throws -> JSONValue {
    try JSONValue(parsing: notes.trimmingSpaces)
  }

  @Test(
    "A script's error has the version, the fields, and both values; what is sensitive is masked."
  )
  func script() async throws {
    let console = ScriptedConsole(isInteractive: false)
    let runner = Self.town()
    let session = Fixture.session(console, runner)
    #expect(await session.run(line: Self.update + " --format json") == .status(10))
    #expect(runner.calls.map(\.command.verb) == ["update", "get"])
    let conflict = try #require(try Self.error(console.notes)["conflict"])
    #expect(conflict.text("version") == "5")
    #expect(conflict["fields"] == .array([.string("sex"), .string("phones")]))
    let told = conflict.items("differences")
    #expect(told.map { $0.text("field") } == ["sex", "phones"])
    #expect(told.first?["given"] == .string("SEX_MALE"))
    #expect(told.first?["stored"] == .string("SEX_FEMALE"))
    // A log that keeps errors must not keep numbers of people.
    #expect(!console.notes.contains("13800138000") && !console.notes.contains("13900139000"))
    #expect(told.last?["stored"] != nil && told.last?["given"] != nil)
    // What is empty may only not be told, for want of a purpose.
    let writer = ConflictDifferences(
      book: Fixture.book,
      request: Fixture.book.message("hamlet.v1.UpdatePersonRequest"),
      record: Fixture.book.message("hamlet.v1.Person")
    )
    let stored = JSONValue.object([JSONMember("note", .string(""))])
    let note = writer.differences(["note", "note.x"], given: .object([]), stored: stored)
    #expect(note == [RecordConflict.Difference(field: "note", given: nil, stored: nil)])
  }

  @Test("Who may not read the record is told the fields and what was given.")
  func unreadable() async throws {
    let console = ScriptedConsole(isInteractive: false)
    let session = Fixture.session(console, Self.town(isReadable: false))
    session.settings.writesJSONErrors = true
    #expect(await session.run(line: Self.update) == .status(10))
    let told = try #require(try Self.error(console.notes)["conflict"]).items("differences")
    #expect(told.first?["given"] == .string("SEX_MALE"))
    #expect(told.allSatisfy { $0["stored"] == nil })
  }

  @Test(
    "A person is told in words and no program's object; with JSON at a terminal one object alone."
  )
  func terminal() async throws {
    let words = ScriptedConsole()
    let spoken = Fixture.session(words, Self.town())
    #expect(await spoken.run(line: Self.update) == .status(10))
    #expect(!words.notes.contains("\"conflict\""))
    #expect(words.notes.contains("version 5"))
    let console = ScriptedConsole()
    let session = Fixture.session(console, Self.town())
    session.settings.writesJSONErrors = true
    #expect(await session.run(line: Self.update) == .status(10))
    let objects = console.notes.split(separator: "\n").filter { $0.hasPrefix("{\"code\"") }
    #expect(objects.count == 1)
    #expect(!console.notes.contains("→"))
  }

  @Test("An error without a conflict has no such member, and an envelope's has.")
  func envelope() async throws {
    let console = ScriptedConsole(isInteractive: false)
    let session = Fixture.session(console, Self.town())
    session.settings.writesJSONErrors = true
    #expect(await session.run(line: Self.update + " --envelope") == .status(10))
    #expect(try Self.error(console.notes)["conflict"]?.items("differences").count == 2)
    let failure = CallFailure(.status, code: "NOT_FOUND", number: 5, message: "no")
    #expect(FailureText.value(failure, method: "m", language: .english)["conflict"] == nil)
  }
}
