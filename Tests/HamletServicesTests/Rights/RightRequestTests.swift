import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Requests about one's own data")
struct RightRequestTests {
  @Test(
    "A request that a worker wrote down is due in 15 working days, and data protection answers it."
  )
  func course() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let received = try await town.right(.copy, of: person, as: "worker")
      // 2026-11-24 is a Tuesday.
      #expect(received.state == .received && received.dueOn == "2026-12-15")
      let started = try await town.advance(received.id, 1, .start, as: "protection")
      #expect(started.state == .inProgress)
      let answered: RightStateResponse = try await town.call(
        "protection",
        "RightsService/AnswerRequest",
        AnswerRequestRequest(id: received.id, baseVersion: 2, outcome: .done, answer: "已当面交付")
      )
      #expect(answered.state == .answered && answered.version == 3)
      let read: RightRequest = try await town.call(
        "worker",
        "RightsService/GetRequest",
        GetRequestRequest(id: received.id)
      )
      #expect(read.answer == "已当面交付" && read.toldBy == "本人" && read.wish == "全部")
      #expect(read.events.map(\.state) == [.received, .inProgress, .answered])
      #expect(read.events.map(\.by) == ["worker", "protection", "protection"])
    }
  }

  @Test("A request is turned down only with a reason and with where she may complain.")
  func turnedDown() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let id = try await town.right(.erase, of: person, as: "clerk").id
      _ = try await town.advance(id, 1, .start, as: "protection")
      var answer = AnswerRequestRequest(
        id: id,
        baseVersion: 2,
        outcome: .turnedDown,
        answer: "法律要求保存"
      )
      let method = "RightsService/AnswerRequest"
      #expect(try await town.status("protection", method, answer) == .invalidArgument)
      answer.complaintRoute = "县卫生健康局信访室"
      #expect(try await town.status("protection", method, answer) == .ok)
      let read: RightRequest = try await town.call(
        "clerk",
        "RightsService/GetRequest",
        GetRequestRequest(id: id)
      )
      #expect(read.state == .turnedDown && read.complaintRoute == answer.complaintRoute)
      answer.answer = ""
      #expect(try await town.status("protection", method, answer) == .invalidArgument)
    }
  }

  @Test("Each state takes its own steps: an answer needs a start, and what is over stays over.")
  func wrongStates() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let id = try await town.right(.access, of: person, as: "worker").id
      let answer = "RightsService/AnswerRequest"
      var done = AnswerRequestRequest(id: id, baseVersion: 1, outcome: .done, answer: "已看")
      #expect(try await town.status("protection", answer, done) == .failedPrecondition)
      #expect(try await town.step(id, 1, .start, as: "worker") == .failedPrecondition)
      #expect(try await town.step(id, 1, .withdraw, as: "worker", toldBy: "") == .invalidArgument)
      #expect(try await town.step(id, 2, .withdraw, as: "worker") == .aborted)
      #expect(try await town.step(id, 1, .withdraw, as: "worker") == .ok)
      #expect(try await town.step(id, 2, .start, as: "protection") == .failedPrecondition)
      #expect(try await town.step(id, 2, .withdraw, as: "worker") == .failedPrecondition)
      done.baseVersion = 2
      #expect(try await town.status("protection", answer, done) == .failedPrecondition)
    }
  }

  @Test("Requests lie with the village where she lives; another village has none of them.")
  func scope() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let id = try await town.right(.explain, of: person, as: "worker").id
      let get = GetRequestRequest(id: id)
      #expect(try await town.status("worker2", "RightsService/GetRequest", get) == .notFound)
      #expect(try await town.step(id, 1, .withdraw, as: "worker2") == .notFound)
      let more = RequestRightRequest(id: town.id(), personId: person, kind: .copy, toldBy: "本人")
      #expect(try await town.status("worker2", "RightsService/RequestRight", more) == .notFound)
      #expect(try await town.rights(as: "worker2").isEmpty)
      #expect(try await town.rights(as: "worker").map(\.id) == [id])
      #expect(try await town.rights(as: "protection").map(\.id) == [id])
    }
  }

  @Test("The list has the one due first at the top, pages, and finds those overdue.")
  func list() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let old = try await town.right(.copy, of: person, as: "worker").id
      town.advance(milliseconds: 86_400_000)
      town.forgetTokens()
      let new = try await town.right(.explain, of: person, as: "worker").id
      #expect(try await town.rights(as: "protection").map(\.id) == [old, new])
      #expect(try await town.rights(as: "protection") { $0.overdue = true }.isEmpty)
      town.advance(milliseconds: 21 * 86_400_000)
      town.forgetTokens()
      let late = try await town.rights(as: "protection") { $0.overdue = true }
      #expect(late.map(\.id) == [old] && late.first?.overdue == true)
      #expect(late.first?.toldBy == "")
      let page: ListRequestsResponse = try await town.call(
        "protection",
        "RightsService/ListRequests",
        ListRequestsRequest(pageSize: 1)
      )
      #expect(page.requests.map(\.id) == [old])
      let next = try await town.rights(as: "protection") { $0.pageToken = page.nextPageToken }
      #expect(next.map(\.id) == [new])
      _ = try await town.step(old, 1, .withdraw, as: "worker")
      #expect(try await town.rights(as: "protection").map(\.id) == [new])
      #expect(try await town.rights(as: "protection") { $0.state = .withdrawn }.map(\.id) == [old])
    }
  }

  @Test("A shorter setting makes later requests due sooner; the ones before keep their day.")
  func setting() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let set = SetSettingRequest(key: .rightRequestDays, value: 5, reason: "更快")
      #expect(try await town.status("admin", "AdminService/SetSetting", set) == .ok)
      let received = try await town.right(.copy, of: person, as: "worker")
      #expect(received.dueOn == "2026-12-01")
    }
  }
}

extension Town {
  func right(
    _ kind: RightKind,
    of person: RecordID,
    as user: String
  ) async throws -> RightStateResponse {
    try await call(
      user,
      "RightsService/RequestRight",
      RequestRightRequest(id: id(), personId: person, kind: kind, toldBy: "本人", wish: "全部")
    )
  }

  func advance(
    _ id: RecordID,
    _ version: UInt64,
    _ step: RightStep,
    as user: String
  ) async throws -> RightStateResponse {
    try await call(
      user,
      "RightsService/AdvanceRequest",
      AdvanceRequestRequest(id: id, baseVersion: version, step: step, toldBy: "本人")
    )
  }

  func step(
    _ id: RecordID,
    _ version: UInt64,
    _ step: RightStep,
    as user: String,
    toldBy: String = "本人"
  ) async throws -> StatusCode {
    let request = AdvanceRequestRequest(
      id: id,
      baseVersion: version,
      step: step,
      toldBy: toldBy
    )
    return try await status(user, "RightsService/AdvanceRequest", request)
  }

  func rights(
    as user: String,
    _ change: (inout ListRequestsRequest) -> Void = { _ in }
  ) async throws -> [RightRequest] {
    var request = ListRequestsRequest()
    change(&request)
    let page: ListRequestsResponse = try await call(user, "RightsService/ListRequests", request)
    return page.requests
  }
}
