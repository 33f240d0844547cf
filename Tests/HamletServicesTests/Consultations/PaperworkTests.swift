import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Paperwork: certificates and forms a person is entitled to")
struct PaperworkTests {
  private static let service = "ConsultationService/"
  private static let advance = service + "AdvancePaperwork"

  private static func opened(
    _ town: Town,
    _ person: RecordID,
    as user: String = "worker",
    kind: PaperworkKind = .birthCertificateCopy
  ) async throws -> RecordID {
    let request = OpenPaperworkRequest(
      id: town.id(),
      personId: person,
      kind: kind,
      requestedBy: .client,
      note: "原件遗失"
    )
    let _: PaperworkStateResponse = try await town.call(
      user,
      service + "OpenPaperwork",
      request
    )
    return request.id
  }

  private static func step(
    _ id: RecordID,
    _ base: UInt64,
    _ step: PaperworkStep,
    _ missing: [PaperworkPiece] = []
  ) -> AdvancePaperworkRequest {
    AdvancePaperworkRequest(id: id, baseVersion: base, step: step, missing: missing)
  }

  @Test(
    "It goes through every step, back for a missing piece and on again.",
    arguments: [
      "worker", "clerk", "clinician",
    ]
  )
  func course(user: String) async throws {
    try await Town.run { town in
      let id = try await Self.opened(town, try await town.person(), as: user)
      #expect(
        try await town.status(user, Self.advance, Self.step(id, 1, .issue)) == .failedPrecondition
      )
      let steps: [(PaperworkStep, [PaperworkPiece], PaperworkState)] = [
        (.prepare, [], .prepared), (.return, [.photo, .signature], .returned),
        (.complete, [], .received), (.prepare, [], .prepared), (.issue, [], .issued),
      ]
      for (index, line) in steps.enumerated() {
        let request = Self.step(id, UInt64(index + 1), line.0, line.1)
        let state: PaperworkStateResponse = try await town.call(user, Self.advance, request)
        #expect(state.state == line.2)
        let found: PaperworkRequest = try await town.call(
          user,
          Self.service + "GetPaperwork",
          GetPaperworkRequest(id: id)
        )
        #expect(found.missing == line.1 && found.note == "原件遗失" && found.personName == "王芳")
      }
      let last = Self.step(id, 6, .withdraw)
      #expect(try await town.status(user, Self.advance, last) == .failedPrecondition)
      #expect(try await town.status(user, Self.advance, Self.step(id, 2, .issue)) == .aborted)
    }
  }

  @Test("A return names what is missing, other steps name nothing, and no step is no step.")
  func pieces() async throws {
    try await Town.run { town in
      let id = try await Self.opened(town, try await town.person())
      for request in [
        Self.step(id, 1, .return), Self.step(id, 1, .prepare, [.photo]),
        Self.step(id, 1, .unspecified),
      ] {
        #expect(try await town.status("worker", Self.advance, request) == .invalidArgument)
      }
    }
  }

  @Test("It is expected after ten working days, holidays left out.")
  func standard() async throws {
    try await Town.run { town in
      _ = try await town.services.loadCalendar(["2026-12-01\toff\t节\tholiday"])
      let id = try await Self.opened(town, try await town.person())
      let found: PaperworkRequest = try await town.call(
        "worker",
        Self.service + "GetPaperwork",
        GetPaperworkRequest(id: id)
      )
      #expect(found.expectedBy == "2026-12-09")
    }
  }

  @Test("Only what is under way is listed; what is finished, on the person's own page.")
  func lists() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let open = try await Self.opened(town, person)
      let taken = try await Self.opened(town, person, kind: .medicalAidForm)
      #expect(try await town.status("worker", Self.advance, Self.step(taken, 1, .withdraw)) == .ok)
      func list(_ request: ListPaperworkRequest) async throws -> [RecordID] {
        let page: ListPaperworkResponse = try await town.call(
          "worker",
          Self.service + "ListPaperwork",
          request
        )
        return page.requests.map(\.id)
      }
      #expect(try await list(ListPaperworkRequest()) == [open])
      #expect(try await list(ListPaperworkRequest(state: .received)) == [open])
      #expect(try await list(ListPaperworkRequest(personId: person)) == [open, taken])
      #expect(try await list(ListPaperworkRequest(state: .withdrawn, personId: person)) == [taken])
      for state in [PaperworkState.withdrawn, .issued] {
        let status = try await town.status(
          "worker",
          Self.service + "ListPaperwork",
          ListPaperworkRequest(state: state)
        )
        #expect(status == .invalidArgument)
      }
      let first: ListPaperworkResponse = try await town.call(
        "clerk",
        Self.service + "ListPaperwork",
        ListPaperworkRequest(personId: person, pageSize: 1)
      )
      #expect(first.requests.map(\.id) == [open] && !first.nextPageToken.isEmpty)
      let next = ListPaperworkRequest(personId: person, pageToken: first.nextPageToken)
      #expect(try await list(next) == [taken])
    }
  }

  @Test("Another village has none of it, and other roles do not see it.")
  func scope() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let id = try await Self.opened(town, person)
      let get = Self.service + "GetPaperwork"
      let request = GetPaperworkRequest(id: id)
      #expect(try await town.status("worker2", get, request) == .notFound)
      #expect(
        try await town.status("worker2", Self.advance, Self.step(id, 1, .prepare)) == .notFound
      )
      for user in ["reviewer", "trainer", "protection", "integration", "admin"] {
        #expect(try await town.status(user, get, request) == .permissionDenied, "\(user)")
        let step = Self.step(id, 1, .prepare)
        #expect(try await town.status(user, Self.advance, step) == .permissionDenied, "\(user)")
      }
    }
  }

  @Test("A record at rest shows no paperwork and takes no step but her own withdrawal.")
  func resting() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let id = try await Self.opened(town, person)
      try await town.restrict(person)
      let get = GetPaperworkRequest(id: id)
      let method = Self.service + "GetPaperwork"
      #expect(try await town.status("worker", method, get) == .failedPrecondition)
      let list: ListPaperworkResponse = try await town.call(
        "worker",
        Self.service + "ListPaperwork",
        ListPaperworkRequest()
      )
      #expect(list.requests.isEmpty)
      let prepare = Self.step(id, 1, .prepare)
      #expect(try await town.status("worker", Self.advance, prepare) == .failedPrecondition)
      #expect(try await town.status("worker", Self.advance, Self.step(id, 1, .withdraw)) == .ok)
    }
  }

  @Test("A grown person asks herself; a child's guardian may.")
  func requesters() async throws {
    try await Town.run { town in
      let open = Self.service + "OpenPaperwork"
      var request = OpenPaperworkRequest(
        id: town.id(),
        personId: try await town.person(),
        kind: .immunisationRecordCopy,
        requestedBy: .guardian
      )
      #expect(try await town.status("worker", open, request) == .invalidArgument)
      request.requestedBy = .relative
      #expect(try await town.status("worker", open, request) == .ok)
      #expect(try await town.status("worker", open, request) == .alreadyExists)
    }
  }
}
