import HamletDomain
import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("Antenatal advice and advice on children")
struct AdviceTests {
  private static let service = "ConsultationService/"
  private static let record = service + "RecordAntenatalAdvice"

  private static func advice(_ town: Town, _ consultation: RecordID) -> RecordAntenatalAdviceRequest
  {
    RecordAntenatalAdviceRequest(
      id: town.id(),
      consultationId: consultation,
      lmp: "2026-08-16",
      weightG: 61_500,
      hbGL: 118,
      bpSystolicMmhg: 118,
      bpDiastolicMmhg: 76,
      tempMillideg: 36_600,
      dangerSigns: [.swelling],
      advice: "补充铁剂，下肢浮肿时抬高双腿",
      nextContactOn: "2026-12-20",
      chosenByClient: true
    )
  }

  @Test("What was measured comes back with the dates derived, for its author and the care team.")
  func antenatal() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.care])
      let id = try await town.start(as: "clinician", person, topics: [.antenatal])
      let request = Self.advice(town, id)
      #expect(try await town.status("clinician", Self.record, request) == .ok)
      #expect(try await town.status("clinician", Self.record, request) == .alreadyExists)
      let get = Self.service + "GetAntenatalAdvice"
      let read = GetAntenatalAdviceRequest(id: request.id, purpose: .care)
      let found: AntenatalAdvice = try await town.call("clinician", get, read)
      #expect(found.edd == "2027-05-23" && found.gestationalAgeDays == 100)
      #expect(found.weightG == 61_500 && found.hbGL == 118 && found.bpSystolicMmhg == 118)
      #expect(found.dangerSigns == [.swelling] && found.nextContactOn == "2026-12-20")
      #expect(found.advice == request.advice && found.advisedOn == "2026-11-24")
      for user in ["worker", "clinician2"] {
        #expect(try await town.status(user, get, read) == .notFound, "\(user)")
        let list: ListAntenatalAdviceResponse = try await town.call(
          user,
          Self.service + "ListAntenatalAdvice",
          ListAntenatalAdviceRequest(personId: person, purpose: .care)
        )
        #expect(list.advice.isEmpty, "\(user)")
      }
      #expect(try await town.status("clerk", get, read) == .permissionDenied)
      _ = try await town.start(as: "clinician2", person, topics: [.postpartum])
      #expect(try await town.status("clinician2", get, read) == .ok)
      // Without her consent to care nobody reads it.
      try await town.withdraw(person, .care)
      #expect(try await town.missingPurpose("clinician", get, read) == "CARE")
      let unsaid = GetAntenatalAdviceRequest(id: request.id)
      #expect(try await town.status("clinician", get, unsaid) == .invalidArgument)
    }
  }

  @Test("Of a named client it needs her consent to care; an unnamed one has advice, too.")
  func consent() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let hers = try await town.start(as: "worker", person, topics: [.antenatal])
      let request = Self.advice(town, hers)
      #expect(try await town.status("worker", Self.record, request) == .failedPrecondition)
      let unnamed = try await town.start(topics: [.antenatal])
      let anonymous = Self.advice(town, unnamed)
      #expect(try await town.status("worker", Self.record, anonymous) == .ok)
      let get = Self.service + "GetAntenatalAdvice"
      let read = GetAntenatalAdviceRequest(id: anonymous.id)
      #expect(try await town.status("worker", get, read) == .ok)
      #expect(try await town.status("clinician", get, read) == .notFound)
      #expect(
        try await town.status("worker2", Self.record, Self.advice(town, unnamed)) == .notFound
      )
    }
  }

  @Test("Values out of range, dates that disagree and a sex before a birth are refused.")
  func refused() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.start(topics: [.antenatal])
      let changes: [(String, @Sendable (inout RecordAntenatalAdviceRequest) -> Void)] = [
        ("weight_g", { $0.weightG = 24_999 }), ("weight_g", { $0.weightG = 250_001 }),
        ("hb_g_l", { $0.hbGL = 29 }), ("hb_g_l", { $0.hbGL = 251 }),
        ("bp_systolic_mmhg", { $0.bpDiastolicMmhg = 0 }),
        ("bp_systolic_mmhg", { $0.bpDiastolicMmhg = 130 }),
        ("bp_systolic_mmhg", { $0.bpSystolicMmhg = 261 }),
        ("temp_millideg", { $0.tempMillideg = 45_001 }),
        ("gestational_age_days", { $0.gestationalAgeDays = 309 }),
        ("gestational_age_days", { $0.gestationalAgeDays = 99 }),
        ("edd", { $0.edd = "2027-05-22" }), ("lmp", { $0.lmp = "2026-01-01" }),
        ("lmp", { $0.lmp = "2026-11-25" }), ("advice", { $0.advice = "胎儿性别：男" }),
        ("next_contact_on", { $0.chosenByClient = false }),
        ("next_contact_on", { $0.nextContactOn = "2026-11-23" }),
      ]
      for (field, change) in changes {
        var request = Self.advice(town, id)
        change(&request)
        let refusal = try await town.refusal("worker", Self.record, request)
        #expect(refusal?.code == .invalidArgument, "\(field)")
        #expect(refusal?.details?.violations.first?.path == field, "\(field)")
      }
      var text = Self.advice(town, id)
      text.advice = "她问是男孩还是女孩，已说明不作鉴定"
      #expect(try await town.status("worker", Self.record, text) == .ok)
    }
  }

  @Test("A consultation about the time before a birth takes no sex of the child either.")
  func consultations() async throws {
    try await Town.run { (town: Town) async throws in
      var request = StartConsultationRequest(
        id: town.id(),
        channel: .hotline,
        identification: .anonymous,
        topics: [.antenatal],
        question: "胎儿性别：女"
      )
      let start = Self.service + "StartConsultation"
      #expect(try await town.status("worker", start, request) == .invalidArgument)
      request.question = "胎动少了怎么办"
      #expect(try await town.status("worker", start, request) == .ok)
      let update = UpdateConsultationRequest(
        id: request.id,
        baseVersion: 1,
        updateMask: ["advice"],
        advice: "sex: male"
      )
      let method = Self.service + "UpdateConsultation"
      #expect(try await town.status("worker", method, update) == .invalidArgument)
    }
  }

  @Test(
    "A child's age follows from the birthday, and her advice stands on her own page, newest first."
  )
  func child() async throws {
    try await Town.run { town in
      let child = try await town.child(born: 2026)
      let record = Self.service + "RecordChildAdvice"
      var ids: [RecordID] = []
      for number in 0..<3 {
        let consultation = try await town.start(child, topics: [.childGrowth])
        var request = RecordChildAdviceRequest(
          id: town.id(),
          consultationId: consultation,
          weightG: 7_400,
          lengthMm: 665,
          headMm: 430,
          feeding: .breast,
          development: [.moving],
          dangerSigns: [.fever],
          advice: "继续母乳喂养"
        )
        if number == 0 {
          request.ageDays = 100
          #expect(try await town.status("worker", record, request) == .invalidArgument)
          request.ageDays = 0
          request.headMm = 701
          #expect(try await town.status("worker", record, request) == .invalidArgument)
          request.headMm = 430
        }
        #expect(try await town.status("worker", record, request) == .ok)
        ids.append(request.id)
        town.advance(milliseconds: 1_000)
      }
      var list = ListChildAdviceRequest(personId: child, pageSize: 2, purpose: .care)
      let first: ListChildAdviceResponse = try await town.call(
        "worker",
        Self.service + "ListChildAdvice",
        list
      )
      #expect(first.advice.map(\.id) == [ids[2], ids[1]])
      #expect(first.advice.first?.ageDays == 207)
      list.pageToken = first.nextPageToken
      let second: ListChildAdviceResponse = try await town.call(
        "worker",
        Self.service + "ListChildAdvice",
        list
      )
      #expect(second.advice.map(\.id) == [ids[0]] && second.nextPageToken.isEmpty)
      let get = GetChildAdviceRequest(id: ids[0], purpose: .care)
      let method = Self.service + "GetChildAdvice"
      #expect(try await town.status("worker", method, get) == .ok)
      #expect(try await town.status("worker2", method, get) == .notFound)
      #expect(try await town.status("clinician", method, get) == .notFound)
    }
  }

  @Test("A name that is taken off takes the advice off her page.")
  func detached() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.care])
      let id = try await town.start(person, topics: [.antenatal])
      #expect(try await town.status("worker", Self.record, Self.advice(town, id)) == .ok)
      let detach = DetachIdentityRequest(id: id, baseVersion: 1)
      let method = Self.service + "DetachIdentity"
      #expect(try await town.status("worker", method, detach) == .ok)
      let list: ListAntenatalAdviceResponse = try await town.call(
        "worker",
        Self.service + "ListAntenatalAdvice",
        ListAntenatalAdviceRequest(personId: person, purpose: .care)
      )
      #expect(list.advice.isEmpty)
    }
  }
}
