import Foundation
import HamletDomain
import HamletMessages
import HamletRPC
import HamletStore
import HamletWire
import Testing

@Suite("Consultations")
struct ConsultationServiceTests {
  private static let service = "ConsultationService/"
  private static let code = "7K3M9QXZ"

  @Test("A client without a name goes on by her code, said in any way.")
  func resume() async throws {
    try await Town.run { town in
      let id = try await town.start(question: "询问避孕方法", code: Self.code)
      let found: Consultation = try await town.call(
        "worker",
        Self.service + "ResumeByCallbackCode",
        ResumeByCallbackCodeRequest(callbackCode: "7k3m-9qxz")
      )
      #expect(found.id == id)
      #expect(found.question == "询问避孕方法")
      #expect(found.personId.isNone && found.personName.isEmpty)
      // Another village's worker is told no more than of a wrong code.
      let status = try await town.status(
        "worker2",
        Self.service + "ResumeByCallbackCode",
        ResumeByCallbackCodeRequest(callbackCode: Self.code)
      )
      #expect(status == .notFound)
    }
  }

  @Test("Five wrong codes within an hour close the door for that user, and for nobody else.")
  func wrongCodes() async throws {
    try await Town.run { town in
      _ = try await town.start(code: Self.code)
      let method = Self.service + "ResumeByCallbackCode"
      for digit in 0..<5 {
        let wrong = ResumeByCallbackCodeRequest(callbackCode: "0000000\(digit)")
        #expect(try await town.status("worker", method, wrong) == .notFound)
      }
      let right = ResumeByCallbackCodeRequest(callbackCode: Self.code)
      #expect(try await town.status("worker", method, right) == .resourceExhausted)
      #expect(try await town.status("clinician", method, right) == .ok)
      // An hour with a call now and then, so that the login holds.
      let list = ListConsultationsRequest()
      for _ in 0..<4 {
        town.advance(milliseconds: 900_000)
        let status = try await town.status("worker", Self.service + "ListConsultations", list)
        #expect(status == .ok)
      }
      #expect(try await town.status("worker", method, right) == .ok)
    }
  }

  @Test("Neither the code nor what was said stands in the store's files.")
  func nothingInClear() async throws {
    try await Town.run { town in
      _ = try await town.start(question: "只有她知道的问题", code: Self.code)
      await town.store.flushReadAudit()
      let names = try FileManager.default.contentsOfDirectory(atPath: town.folder)
      #expect(!names.isEmpty)
      for name in names {
        guard let data = FileManager.default.contents(atPath: town.folder + "/" + name) else {
          continue
        }
        #expect(data.range(of: Data(Self.code.utf8)) == nil, "\(name)")
        #expect(data.range(of: Data("只有她知道的问题".utf8)) == nil, "\(name)")
      }
    }
  }

  @Test("A named client is served without her consent to care, and nothing she said is kept.")
  func textNeedsConsent() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let request = StartConsultationRequest(
        id: town.id(),
        channel: .hotline,
        identification: .identified,
        personId: person,
        topics: [.postpartum],
        question: "产后多久可以运动"
      )
      let method = Self.service + "StartConsultation"
      let begun: ConsultationStateResponse = try await town.call("worker", method, request)
      #expect(begun.textNotKept)
      try await town.consent(person, to: .care)
      #expect(try await town.consultation(request.id, as: "worker").question.isEmpty)
      let update = UpdateConsultationRequest(
        id: request.id,
        baseVersion: 1,
        updateMask: ["advice"],
        advice: "循序渐进"
      )
      #expect(try await town.status("worker", Self.service + "UpdateConsultation", update) == .ok)
      #expect(try await town.consultation(request.id, as: "worker").advice == "循序渐进")
      // A withdrawal takes the text out of everyone's sight.
      let _: WithdrawConsentResponse = try await town.call(
        "clerk",
        "PersonService/WithdrawConsent",
        WithdrawConsentRequest(personId: person, purpose: .care)
      )
      let hidden = try await town.consultation(request.id, as: "worker", for: .unspecified)
      #expect(hidden.advice.isEmpty && hidden.textWithheld)
    }
  }

  @Test("Question and advice are for who wrote them and the care team alone.")
  func whoReads() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.care])
      let id = try await town.start(person, question: "如何避孕")
      let atWindow = try await town.consultation(id, as: "clerk")
      #expect(atWindow.question.isEmpty && atWindow.textWithheld)
      #expect(try await town.consultation(id, as: "clinician").textWithheld)
      _ = try await town.start(as: "clinician", person)
      #expect(try await town.consultation(id, as: "clinician").question == "如何避孕")
      town.advance(milliseconds: 60_000)
      let status = try await town.status(
        "worker2",
        Self.service + "GetConsultation",
        GetConsultationRequest(id: id)
      )
      #expect(status == .notFound)
    }
  }

  @Test("What does not fit together is refused, naming the field.", arguments: Misfit.all)
  func naming(_ misfit: Misfit) async throws {
    try await Town.run { town in
      var request = StartConsultationRequest(id: town.id(), topics: [.other])
      request.channel = misfit.channel
      request.identification = misfit.identification
      request.callbackCode = misfit.code
      request.audienceCount = misfit.audience
      request.question = misfit.question
      request.ageBand = misfit.ageBand
      if misfit.hasPerson { request.personId = try await town.person() }
      let status = try await town.status(
        "worker",
        Self.service + "StartConsultation",
        request
      )
      #expect(status == (misfit.isRight ? .ok : .invalidArgument))
    }
  }

  /// A way to begin a consultation.
  struct Misfit: Sendable {
    var channel = ConsultationChannel.hotline
    var identification = Identification.anonymous
    var code = ""
    var hasPerson = false
    var audience: UInt32 = 0
    var question = ""
    var ageBand = AgeBand.unspecified
    var isRight = false

    static let all = [
      Misfit(isRight: true),
      Misfit(code: ConsultationServiceTests.code),
      Misfit(hasPerson: true),
      Misfit(audience: 12),
      Misfit(identification: .unspecified),
      Misfit(identification: .callbackCode),
      Misfit(identification: .callbackCode, code: "short"),
      Misfit(identification: .identified),
      Misfit(
        identification: .identified,
        code: ConsultationServiceTests.code,
        hasPerson: true
      ),
      Misfit(channel: .groupTalk),
      Misfit(channel: .groupTalk, identification: .unspecified, audience: 35, isRight: true),
      Misfit(channel: .groupTalk, identification: .unspecified, question: "谁问的"),
      Misfit(channel: .groupTalk, identification: .unspecified, ageBand: .from18To24),
      Misfit(channel: .groupTalk, identification: .unspecified, hasPerson: true),
      Misfit(channel: .groupTalk, identification: .identified, hasPerson: true),
    ]
  }

  @Test("An update of a stale version says what changed, a closed one takes no more.")
  func versions() async throws {
    try await Town.run { town in
      let id = try await town.start()
      let update = UpdateConsultationRequest(
        id: id,
        baseVersion: 1,
        updateMask: ["urgency"],
        urgency: .soon
      )
      let method = Self.service + "UpdateConsultation"
      #expect(try await town.status("worker", method, update) == .ok)
      do {
        let _: ConsultationStateResponse = try await town.call("worker", method, update)
        Issue.record("a stale update was taken")
      } catch let error as CallError {
        #expect(error.code == .aborted)
        #expect(error.details?.conflict?.currentVersion == 2)
        #expect(error.details?.conflict?.fields == ["urgency"])
      }
      let close = CloseConsultationRequest(id: id, baseVersion: 2, durationS: 600)
      let state: ConsultationStateResponse = try await town.call(
        "worker",
        Self.service + "CloseConsultation",
        close
      )
      #expect(state.state == .closed && state.version == 3)
      var late = update
      late.baseVersion = 3
      #expect(try await town.status("worker", method, late) == .failedPrecondition)
    }
  }

  @Test("A repeated start answers the same; another request with its id is refused.")
  func repeated() async throws {
    try await Town.run { town in
      let request = StartConsultationRequest(
        id: town.id(),
        channel: .hotline,
        identification: .anonymous,
        topics: [.menopause]
      )
      let method = Self.service + "StartConsultation"
      for _ in 0..<2 {
        let state: ConsultationStateResponse = try await town.call(
          "clerk",
          method,
          request,
          key: "once"
        )
        #expect(state.version == 1)
      }
      #expect(try await town.status("clerk", method, request) == .alreadyExists)
    }
  }

  @Test("A list pages without gaps, newest first, by topic, and shows no other village.")
  func list() async throws {
    try await Town.run { town in
      for _ in 0..<5 {
        _ = try await town.start(topics: [.menopause, .other])
        town.advance(milliseconds: 1)
      }
      _ = try await town.start(as: "worker2")
      var request = ListConsultationsRequest(topic: .menopause, pageSize: 2)
      var seen: [ConsultationSummary] = []
      repeat {
        let page: ListConsultationsResponse = try await town.call(
          "worker",
          Self.service + "ListConsultations",
          request
        )
        seen += page.consultations
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(seen.count == 5)
      #expect(Set(seen.map(\.id)).count == 5)
      #expect(seen.map(\.occurredAtUnixMs) == seen.map(\.occurredAtUnixMs).sorted(by: >))
      request.pageToken = "no token"
      let status = try await town.status(
        "worker",
        Self.service + "ListConsultations",
        request
      )
      #expect(status == .invalidArgument)
    }
  }

  @Test("Counts by topic hide small groups, and a second one where a difference would tell.")
  func counts() async throws {
    try await Town.run { town in
      for _ in 0..<6 { _ = try await town.start(topics: [.contraception]) }
      for _ in 0..<7 { _ = try await town.start(topics: [.antenatal]) }
      for _ in 0..<2 { _ = try await town.start(topics: [.mentalHealth]) }
      let counted: CountByTopicResponse = try await town.call(
        "worker",
        Self.service + "CountByTopic",
        CountByTopicRequest(fromDate: "2026-11-01", toDate: "2026-11-30")
      )
      let hidden = counted.counts.filter(\.suppressed).map(\.topic)
      #expect(hidden == [.contraception, .mentalHealth])
      #expect(counted.counts.first { $0.topic == .antenatal }?.count == 7)
      #expect(counted.counts.filter(\.suppressed).allSatisfy { $0.count == 0 })
    }
  }

  @Test("A name is put on with agreement and taken off again with all that would tell it.")
  func identity() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.care])
      let id = try await town.start(question: "接种时间", code: Self.code)
      var attach = AttachToPersonRequest(id: id, baseVersion: 1, personId: person)
      let method = Self.service + "AttachToPerson"
      #expect(try await town.status("worker", method, attach) == .invalidArgument)
      attach.clientAgrees = true
      #expect(try await town.status("worker", method, attach) == .ok)
      let named = try await town.consultation(id, as: "worker")
      #expect(named.identification == .identified && named.personName == "王芳")
      let resume = ResumeByCallbackCodeRequest(callbackCode: Self.code)
      let resumed = try await town.status(
        "worker",
        Self.service + "ResumeByCallbackCode",
        resume
      )
      #expect(resumed == .notFound)
      let detach = DetachIdentityRequest(id: id, baseVersion: 2, callbackCode: "ABCD2345")
      #expect(try await town.status("worker", Self.service + "DetachIdentity", detach) == .ok)
      let unnamed = try await town.consultation(id, as: "worker")
      #expect(unnamed.identification == .callbackCode)
      #expect(unnamed.personId.isNone && unnamed.personName.isEmpty)
      #expect(unnamed.question == "接种时间")
    }
  }

  @Test("An informed choice is for its author and current care of its topic; others see none.")
  func choice() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.care])
      let id = try await town.start(as: "clinician", person)
      var request = RecordInformedChoiceRequest(
        id: town.id(),
        consultationId: id,
        methodsDiscussed: [.maleCondom, .implant],
        informationGiven: [.effectiveness],
        decision: .undecided
      )
      let method = Self.service + "RecordInformedChoice"
      #expect(try await town.status("clinician", method, request) == .invalidArgument)
      request.methodsDiscussed.append(.combinedPill)
      request.chosenMethod = .implant
      #expect(try await town.status("clinician", method, request) == .invalidArgument)
      request.decision = .chose
      #expect(try await town.status("clinician", method, request) == .ok)
      let get = GetInformedChoiceRequest(consultationId: id, purpose: .care)
      let read = Self.service + "GetInformedChoice"
      let choice: InformedChoice = try await town.call("clinician", read, get)
      #expect(choice.decision == .chose && choice.chosenMethod == .implant)
      #expect(try await town.status("clinician2", read, get) == .notFound)
      _ = try await town.start(as: "clinician2", person, topics: [.immunisationAdvice])
      #expect(try await town.status("clinician2", read, get) == .notFound)
      _ = try await town.start(as: "clinician2", person, topics: [.contraception])
      #expect(try await town.status("clinician2", read, get) == .ok)
      #expect(try await town.status("worker", read, get) == .permissionDenied)
    }
  }

  @Test("Outreach is counted without persons and listed by day.")
  func outreach() async throws {
    try await Town.run { town in
      for day in ["2026-11-20", "2026-11-22"] {
        let request = RecordOutreachRequest(
          id: town.id(),
          kind: .talk,
          topic: .breastfeeding,
          place: "村文化室",
          heldOn: day,
          reachCount: 35
        )
        let _: RecordState = try await town.call(
          "worker",
          Self.service + "RecordOutreach",
          request
        )
      }
      let list: ListOutreachResponse = try await town.call(
        "worker",
        Self.service + "ListOutreach",
        ListOutreachRequest(pageSize: 1)
      )
      #expect(list.outreach.map(\.heldOn) == ["2026-11-22"])
      let next: ListOutreachResponse = try await town.call(
        "worker",
        Self.service + "ListOutreach",
        ListOutreachRequest(pageSize: 1, pageToken: list.nextPageToken)
      )
      #expect(next.outreach.map(\.heldOn) == ["2026-11-20"])
      #expect(next.nextPageToken.isEmpty)
    }
  }
}
