import HamletDomain
import HamletMessages
import HamletStore
import HamletWire
import Testing

/// No service is refused because of a withheld consent; only what needs the data to be kept or
/// passed on is left out.
@Suite("Services without consents")
struct FreeServiceTests {
  /// How she came to have no consent.
  enum History: CaseIterable, Sendable {
    case neverAsked
    case withdrewEverything
  }

  private static func person(_ town: Town, _ history: History) async throws -> RecordID {
    let person = try await town.person()
    guard history == .withdrewEverything else { return person }
    let purposes = Purpose.allCases.filter { $0 != .unspecified && $0 != .register }
    for purpose in purposes {
      try await town.consent(person, to: purpose, recipient: purpose == .referral ? "县医院" : "")
      try await town.withdraw(person, purpose)
    }
    return person
  }

  @Test("She is on the register with the least there is.")
  func register() async throws {
    try await Town.run { (town: Town) async throws in
      let request = RegisterPersonRequest(
        id: town.id(),
        name: "王芳",
        sex: .female,
        birth: PartialDate(year: 1990),
        division: Town.baishi,
        kind: .registeredElsewhere
      )
      #expect(try await town.status("worker", "PersonService/RegisterPerson", request) == .ok)
    }
  }

  @Test("She is advised, named or not, from beginning to end.", arguments: History.allCases)
  func consultation(_ history: History) async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await Self.person(town, history)
      for client in [person, .none] {
        let id = try await town.start(client, question: "产后多久可以运动")
        let update = UpdateConsultationRequest(
          id: id,
          baseVersion: 1,
          updateMask: ["advice", "materials"],
          advice: "循序渐进",
          materials: ["产后手册"]
        )
        let updated: ConsultationStateResponse = try await town.call(
          "worker",
          "ConsultationService/UpdateConsultation",
          update
        )
        #expect(updated.version == 2 && updated.textNotKept == !client.isNone)
        let close = CloseConsultationRequest(id: id, baseVersion: 2)
        let method = "ConsultationService/CloseConsultation"
        #expect(try await town.status("worker", method, close) == .ok)
        let seen = try await town.consultation(id, as: "worker", for: .unspecified)
        #expect(seen.materials == ["产后手册"])
        #expect(seen.advice == (client.isNone ? "循序渐进" : ""))
        #expect(!seen.textWithheld, "nothing was kept that could be withheld")
      }
    }
  }

  @Test("Text alone that may not be kept changes nothing, and nothing is refused.")
  func textAlone() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.start(try await town.person())
      let update = UpdateConsultationRequest(
        id: id,
        baseVersion: 1,
        updateMask: ["advice"],
        advice: "循序渐进"
      )
      let reply: ConsultationStateResponse = try await town.call(
        "worker",
        "ConsultationService/UpdateConsultation",
        update
      )
      #expect(reply.textNotKept && reply.version == 1)
    }
  }

  @Test("She gets the appointment she asks for, and the visit.", arguments: History.allCases)
  func appointment(_ history: History) async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await Self.person(town, history)
      let appointment = try await town.confirmedAppointment(person)
      let agenda: ListAgendaResponse = try await town.call(
        "worker",
        "ConsultationService/ListAgenda",
        ListAgendaRequest()
      )
      #expect(agenda.appointments.map(\.id) == [appointment])
      let visit = StartConsultationRequest(
        id: town.id(),
        channel: .homeVisit,
        identification: .identified,
        personId: person,
        topics: [.postpartum],
        appointmentId: appointment
      )
      let method = "ConsultationService/StartConsultation"
      #expect(try await town.status("worker", method, visit) == .ok)
    }
  }

  @Test("She is screened when she comes; the findings are hers alone.", arguments: History.allCases)
  func screening(_ history: History) async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await Self.person(town, history)
      let campaign = try await CampaignDesk(town).open()
      let offer = RecordOfferRequest(
        campaignId: campaign,
        personId: person,
        answer: .booked,
        offeredOn: "2026-11-20",
        bookedOn: "2026-11-22",
        cameHerself: true
      )
      let offered: ScreeningStateResponse = try await town.call(
        "worker",
        "ScreeningService/RecordOffer",
        offer
      )
      let done: ScreeningStateResponse = try await town.call(
        "clinician",
        "ScreeningService/RecordScreening",
        RecordScreeningRequest(
          campaignId: campaign,
          personId: person,
          baseVersion: offered.version,
          doneOn: "2026-11-22",
          provider: "镇卫生院",
          findings: [.normal],
          followUpOn: "2027-11-22",
          note: "备注"
        )
      )
      #expect(done.status == .done && done.findingsNotKept)
      let kept = try await town.store.read { try $0.screening(of: person, in: campaign) }
      #expect(kept.findings.isEmpty && kept.note.isEmpty && kept.provider.isEmpty)
      #expect(kept.followUpOn == nil && kept.doneOn?.description == "2026-11-22")
    }
  }

  @Test(
    "Her referral is written for her to take; only sending it asks her.",
    arguments: History.allCases
  )
  func referral(_ history: History) async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await Self.person(town, history)
      let create = CreateReferralRequest(
        id: town.id(),
        personId: person,
        recipient: "县医院",
        topic: .other,
        reason: "进一步检查"
      )
      #expect(try await town.status("worker", "ConsultationService/CreateReferral", create) == .ok)
      let send = SendReferralRequest(id: create.id, baseVersion: 1)
      let method = "ConsultationService/SendReferral"
      #expect(try await town.missingPurpose("worker", method, send) == "REFERRAL")
    }
  }

  @Test("Her report is written and reviewed; passing it on asks her.", arguments: History.allCases)
  func reports(_ history: History) async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let person = try await Self.person(town, history)
      let report = try await desk.submit(desk.create(desk.birthDefect(), about: person))
      let claim = try await desk.claim(report, by: "reviewer")
      let accepted = try await desk.act(
        "reviewer",
        "AcceptReport",
        AcceptReportRequest(id: claim.id, baseVersion: claim.version)
      )
      let forward = ForwardReportRequest(
        id: accepted.id,
        baseVersion: accepted.version,
        recipient: "县妇幼保健院"
      )
      let method = "ScreeningService/ForwardReport"
      #expect(try await town.missingPurpose("clerk", method, forward) == "DEFECT_REPORTING")
    }
  }

  @Test("Her paperwork is done from request to issue.", arguments: History.allCases)
  func paperwork(_ history: History) async throws {
    try await Town.run { (town: Town) async throws in
      let open = OpenPaperworkRequest(
        id: town.id(),
        personId: try await Self.person(town, history),
        kind: .immunisationRecordCopy,
        requestedBy: .client
      )
      let method = "ConsultationService/OpenPaperwork"
      #expect(try await town.status("worker", method, open) == .ok)
      for (base, step) in [(UInt64(1), PaperworkStep.prepare), (2, .issue)] {
        let next = AdvancePaperworkRequest(id: open.id, baseVersion: base, step: step)
        let advance = "ConsultationService/AdvancePaperwork"
        #expect(try await town.status("worker", advance, next) == .ok)
      }
    }
  }

  @Test("A child's papers are put together; handing them to review asks the guardian.")
  func dossier() async throws {
    try await Town.run { (town: Town) async throws in
      let (child, guardian) = try await town.ward(born: 2020, 3, 1)
      let dossier = ChildAssessmentDossier(
        childId: child,
        guardianId: guardian,
        purpose: .rehabilitation
      )
      let desk = ReportDesk(town)
      let draft = try await desk.create(
        SubmissionBody(body: .childAssessmentDossier(dossier)),
        about: child
      )
      #expect(draft.state == .draft)
      let own = try await desk.get("worker", draft.id, for: .unspecified)
      #expect(own.versions.first?.body?.body != nil)
      let read = GetSubmissionRequest(id: draft.id, purpose: .dossier)
      #expect(
        try await town.missingPurpose("clerk", "ScreeningService/GetSubmission", read) == "DOSSIER"
      )
    }
  }
}
