import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Update rounds")
struct RoundTests {
  /// Opens a round, after the people were registered long ago.
  private func opened(_ town: Town) async throws -> RecordID {
    let request = OpenUpdateRoundRequest(id: town.id(), title: "秋季更新", dueOn: "2026-12-31")
    let _: RecordState = try await town.call("clerk", "PersonService/OpenUpdateRound", request)
    return request.id
  }

  /// Somebody of Baishi whose record was last confirmed in 2025.
  private func resident(_ town: Town, _ name: String, contact: Bool) async throws -> RecordID {
    let id = try await town.register(town.resident(name))
    if contact { try await town.consent(id, to: .contact) }
    let day = try CivilDate("2025-01-01")
    _ = try await town.store.write(
      .init(system: "test", atUnixMilliseconds: Town.start)
    ) { tx in
      try tx.confirm(id, on: day)
      return .init(reply: [], recordType: "test", recordID: .none)
    }
    return id
  }

  private func work(_ town: Town, _ round: RecordID) async throws -> ListRoundWorkResponse {
    try await town.call(
      "worker",
      "PersonService/ListRoundWork",
      ListRoundWorkRequest(roundId: round)
    )
  }

  @Test("The worklist is of those who agreed to be contacted; an answer takes her off it for good.")
  func worklist() async throws {
    try await Town.run { (town: Town) async throws in
      let first = try await resident(town, "王一", contact: true)
      let second = try await resident(town, "王二", contact: true)
      let apart = try await resident(town, "王三", contact: false)
      let round = try await opened(town)
      let list = try await work(town, round)
      #expect(list.records.map(\.id) == [first, second])
      #expect(list.waiting == 2 && list.withoutContact == 1)
      var answer = RecordRoundAnswerRequest(
        roundId: round,
        personId: first,
        answer: .prefersNot,
        setting: .phone
      )
      let method = "PersonService/RecordRoundAnswer"
      #expect(try await town.status("worker2", method, answer) == .notFound)
      #expect(try await town.status("clinician", method, answer) == .permissionDenied)
      #expect(try await town.status("worker", method, answer) == .ok)
      #expect(try await town.status("worker", method, answer) == .failedPrecondition)
      answer.personId = apart
      #expect(try await town.status("worker", method, answer) == .failedPrecondition)
      answer.setting = .window
      answer.answer = .confirmed
      #expect(try await town.status("worker", method, answer) == .ok)
      #expect(try await town.get(apart).lastConfirmedOn == Town.today)
      #expect(try await town.get(first).lastConfirmedOn == "2025-01-01")
      #expect(try await work(town, round).records.map(\.id) == [second])
      let confirm = ConfirmUnchangedRequest(id: second)
      #expect(try await town.status("worker", "PersonService/ConfirmUnchanged", confirm) == .ok)
      #expect(try await work(town, round).records.isEmpty)
    }
  }

  @Test("Progress is shown for the own village and the town, where few people are not counted out.")
  func progress() async throws {
    try await Town.run { (town: Town) async throws in
      for name in "一二三四五六" { _ = try await resident(town, "王\(name)", contact: true) }
      let one = try await resident(town, "李一", contact: true)
      let round = try await opened(town)
      let answer = RecordRoundAnswerRequest(
        roundId: round,
        personId: one,
        answer: .prefersNot,
        setting: .window
      )
      #expect(try await town.status("worker", "PersonService/RecordRoundAnswer", answer) == .ok)
      func get(_ user: String) async throws -> GetRoundProgressResponse {
        try await town.call(
          user,
          "PersonService/GetRoundProgress",
          GetRoundProgressRequest(roundId: round)
        )
      }
      let own = try await get("worker")
      #expect(own.village?.prefersNot?.count == 1 && own.village?.waiting?.count == 6)
      #expect(own.town?.prefersNot == RoundCount(suppressed: true))
      #expect(own.town?.waiting == RoundCount(suppressed: true))
      #expect(own.town?.total?.count == 7)
      #expect(try await get("clerk").village == nil)
    }
  }

  @Test("A round is opened and closed once, by a clerk, and nothing is answered after it.")
  func closing() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await resident(town, "王一", contact: true)
      let round = try await opened(town)
      let close = CloseUpdateRoundRequest(id: round, baseVersion: 1)
      let method = "PersonService/CloseUpdateRound"
      #expect(try await town.status("worker", method, close) == .permissionDenied)
      let stale = CloseUpdateRoundRequest(id: round, baseVersion: 7)
      #expect(try await town.status("clerk", method, stale) == .aborted)
      #expect(try await town.status("clerk", method, close) == .ok)
      #expect(try await town.status("clerk", method, close) == .failedPrecondition)
      let answer = RecordRoundAnswerRequest(
        roundId: round,
        personId: id,
        answer: .confirmed,
        setting: .window
      )
      #expect(
        try await town.status("worker", "PersonService/RecordRoundAnswer", answer)
          == .failedPrecondition
      )
      let list: ListUpdateRoundsResponse = try await town.call(
        "worker",
        "PersonService/ListUpdateRounds",
        ListUpdateRoundsRequest(state: .closed)
      )
      #expect(list.rounds.map(\.id) == [round] && list.rounds.first?.closedOn == Town.today)
      let past = OpenUpdateRoundRequest(id: town.id(), title: "x", dueOn: "2026-01-01")
      #expect(
        try await town.status("clerk", "PersonService/OpenUpdateRound", past) == .invalidArgument
      )
    }
  }
}
