import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Corrections of closed consultations")
struct CorrectionTests {
  private static let service = "ConsultationService/"
  private static let correct = service + "CorrectConsultation"

  private static func closed(_ town: Town, _ person: RecordID = .none) async throws -> RecordID {
    let id = try await town.start(person, question: "如何避孕")
    let close = CloseConsultationRequest(id: id, baseVersion: 1, durationS: 300, satisfaction: 5)
    let _: ConsultationStateResponse = try await town.call(
      "worker",
      service + "CloseConsultation",
      close
    )
    return id
  }

  private static func correction(_ id: RecordID, base: UInt64 = 2) -> CorrectConsultationRequest {
    CorrectConsultationRequest(
      id: id,
      baseVersion: base,
      reason: "记录有误",
      updateMask: ["topics", "question", "duration_s"],
      topics: [.postpartum],
      question: "产后如何避孕",
      durationS: 600
    )
  }

  private static func history(
    _ town: Town,
    _ id: RecordID,
    as user: String
  ) async throws -> [ConsultationChange] {
    let call: ServerStreamCall<ConsultationChange> = try await town.services.inProcessCaller()
      .serverStream(
        "hamlet.v1." + service + "GetConsultationHistory",
        GetConsultationHistoryRequest(id: id, purpose: .care),
        CallOptions(token: try await town.token(user))
      )
    var changes: [ConsultationChange] = []
    for try await change in call { changes.append(change) }
    return changes
  }

  @Test("A correction makes a new version; reason and old values stand in the history.")
  func corrected() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.care])
      let id = try await Self.closed(town, person)
      let state: ConsultationStateResponse = try await town.call(
        "worker",
        Self.correct,
        Self.correction(id)
      )
      #expect(state.version == 3 && state.state == .closed)
      let found = try await town.consultation(id, as: "worker")
      #expect(found.question == "产后如何避孕" && found.topics == [.postpartum])
      #expect(found.durationS == 600 && found.satisfaction == 5)
      let history = try await Self.history(town, id, as: "worker")
      #expect(history.map(\.version) == [3, 3, 3, 2, 2, 2])
      let question = try #require(history.first { $0.fieldName == "question" })
      #expect(question.oldValue == "如何避孕" && question.reason == "记录有误")
      #expect(question.isCorrection && question.changedBy == "worker")
      #expect(history.first { $0.fieldName == "topics" }?.oldValue == "contraception")
      #expect(history.filter { !$0.isCorrection }.allSatisfy { $0.oldValue.isEmpty })
      // The window sees that something was corrected, and nothing of it.
      let atWindow = try await Self.history(town, id, as: "clerk")
      #expect(atWindow.map(\.fieldName) == history.map(\.fieldName))
      #expect(atWindow.allSatisfy { $0.oldValue.isEmpty && $0.reason.isEmpty })
    }
  }

  @Test("Only the author and the care team correct, and only what is closed.")
  func who() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.care])
      let id = try await Self.closed(town, person)
      let request = Self.correction(id)
      #expect(try await town.status("clerk", Self.correct, request) == .permissionDenied)
      #expect(try await town.status("clinician", Self.correct, request) == .permissionDenied)
      #expect(try await town.status("worker2", Self.correct, request) == .notFound)
      _ = try await town.start(as: "clinician", person)
      #expect(try await town.status("clinician", Self.correct, request) == .ok)
      #expect(try await town.status("worker", Self.correct, request) == .aborted)
      let open = try await town.start(person)
      let early = Self.correction(open, base: 1)
      #expect(try await town.status("worker", Self.correct, early) == .failedPrecondition)
      let update = UpdateConsultationRequest(
        id: id,
        baseVersion: 3,
        updateMask: ["urgency"],
        urgency: .soon
      )
      let method = Self.service + "UpdateConsultation"
      #expect(try await town.status("worker", method, update) == .failedPrecondition)
    }
  }

  @Test("It needs a reason, known fields, a topic, and consent to care for text.")
  func refused() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await Self.closed(town)
      let changes: [@Sendable (inout CorrectConsultationRequest) -> Void] = [
        { $0.reason = "" }, { $0.updateMask = [] }, { $0.updateMask = ["channel"] },
        { $0.topics = [] },
        {
          $0.updateMask = ["audience_count"]
          $0.audienceCount = 5
        },
        {
          $0.items = [GivenItem(kind: .supplies, count: 1), GivenItem(kind: .supplies, count: 2)]
        },
      ]
      for (index, change) in changes.enumerated() {
        var request = Self.correction(id)
        change(&request)
        #expect(
          try await town.status("worker", Self.correct, request) == .invalidArgument,
          "\(index)"
        )
      }
      let person = try await town.person(consenting: [.care])
      let hers = try await Self.closed(town, person)
      let _: RecordState = try await town.call(
        "clerk",
        "PersonService/WithdrawConsent",
        WithdrawConsentRequest(personId: person, purpose: .care)
      )
      var request = Self.correction(hers)
      #expect(try await town.status("worker", Self.correct, request) == .failedPrecondition)
      request.updateMask = ["duration_s"]
      #expect(try await town.status("worker", Self.correct, request) == .ok)
    }
  }

  @Test("A talk is closed with its audience, and corrected with one.")
  func talk() async throws {
    try await Town.run { town in
      let id = town.id()
      let start = StartConsultationRequest(
        id: id,
        channel: .groupTalk,
        topics: [.breastfeeding],
        materials: ["母乳喂养手册"]
      )
      #expect(try await town.status("worker", Self.service + "StartConsultation", start) == .ok)
      let close = Self.service + "CloseConsultation"
      var end = CloseConsultationRequest(id: id, baseVersion: 1)
      #expect(try await town.status("worker", close, end) == .failedPrecondition)
      let update = UpdateConsultationRequest(
        id: id,
        baseVersion: 1,
        updateMask: ["audience_count"],
        audienceCount: 30
      )
      #expect(try await town.status("worker", Self.service + "UpdateConsultation", update) == .ok)
      end.baseVersion = 2
      end.satisfaction = 4
      #expect(try await town.status("worker", close, end) == .invalidArgument)
      end.satisfaction = 0
      #expect(try await town.status("worker", close, end) == .ok)
      var correction = CorrectConsultationRequest(
        id: id,
        baseVersion: 3,
        reason: "漏数",
        updateMask: ["audience_count"],
        audienceCount: 0
      )
      #expect(try await town.status("worker", Self.correct, correction) == .invalidArgument)
      correction.audienceCount = 33
      #expect(try await town.status("worker", Self.correct, correction) == .ok)
      let attach = AttachToPersonRequest(
        id: id,
        baseVersion: 4,
        personId: try await town.person(),
        clientAgrees: true
      )
      let method = Self.service + "AttachToPerson"
      #expect(try await town.status("worker", method, attach) == .failedPrecondition)
    }
  }

  @Test("Neither an old value nor a reason stands in the store's files.")
  func sealed() async throws {
    try await Town.run { town in
      let id = try await Self.closed(town)
      var request = Self.correction(id)
      request.reason = "只有记录人知道的理由"
      #expect(try await town.status("worker", Self.correct, request) == .ok)
      #expect(try await town.holdsInClear("只有记录人知道的理由") == false)
      #expect(try await town.holdsInClear("如何避孕") == false)
    }
  }
}
