import HamletDomain
import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("The stream of changes")
struct ChangesTests {
  private static let list = "ReportService/ListChanges"

  @Test("Records written, with kind, place and position and no value; a cursor goes on from there.")
  func cursor() async throws {
    try await Town.run { town in
      let first = try await town.person()
      let second = try await town.person("李静", in: Town.liuxi)
      let all: [RecordChange] = try await town.stream(
        "integration",
        Self.list,
        ListChangesRequest()
      )
      #expect(all.map(\.id) == [first, second])
      #expect(all.map(\.kind) == ["person", "person"])
      #expect(all.map(\.division) == [Town.baishi, Town.liuxi])
      #expect(all.map(\.writtenBy) == ["RegisterPerson", "RegisterPerson"])
      let one: [RecordChange] = try await town.stream(
        "clerk",
        Self.list,
        ListChangesRequest(maxChanges: 1)
      )
      #expect(one == Array(all.prefix(1)))
      let rest: [RecordChange] = try await town.stream(
        "clerk",
        Self.list,
        ListChangesRequest(after: one[0].position)
      )
      #expect(rest == Array(all.dropFirst()))
      let moves: [RecordChange] = try await town.stream(
        "clerk",
        Self.list,
        ListChangesRequest(kinds: ["move"])
      )
      #expect(moves.isEmpty)
    }
  }

  @Test("Unknown kinds are refused, and so are those who keep no copy.")
  func refused() async throws {
    try await Town.run { town in
      await #expect(throws: CallError.self) {
        let _: [RecordChange] = try await town.stream(
          "clerk",
          Self.list,
          ListChangesRequest(kinds: ["password"])
        )
      }
      for user in ["worker", "clinician", "reviewer", "trainer", "protection", "admin"] {
        await #expect(throws: CallError.self, "\(user)") {
          let _: [RecordChange] = try await town.stream(user, Self.list, ListChangesRequest())
        }
      }
    }
  }

  @Test("A stream that follows tells what is written later, until enough was told.")
  func follow() async throws {
    try await Town.run { town in
      let first = try await town.person()
      let call = try await town.open(
        "integration",
        Self.list,
        ListChangesRequest(kinds: ["person"], maxChanges: 2, follow: true)
      )
      #expect(try await call.nextChange()?.id == first)
      _ = try await town.start()
      let second = try await town.person("李静")
      #expect(try await call.nextChange()?.id == second)
      #expect(try await call.nextChange() == nil)
    }
  }

  @Test("A caller that stops a following stream ends it.")
  func stop() async throws {
    try await Town.run { town in
      let call = try await town.open(
        "integration",
        Self.list,
        ListChangesRequest(follow: true)
      )
      call.cancel()
      await #expect(throws: CallError.self) {
        while try await call.next() != nil {}
      }
    }
  }
}

extension ClientCall {
  /// The next change of a stream; nil at its end.
  fileprivate func nextChange() async throws -> RecordChange? {
    guard let answer = try await next() else { return nil }
    return try MessageDecoder().decode(RecordChange.self, from: answer)
  }
}
