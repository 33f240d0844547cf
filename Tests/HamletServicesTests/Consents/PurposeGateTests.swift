import Crypto
import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Purposes of reads")
struct PurposeGateTests {
  private static let get = "PersonService/GetPerson"

  @Test("The contract lets each read name exactly the purposes that fit what it may show.")
  func contract() throws {
    let reads: [(String, [ReadKind])] = [
      ("PersonService/GetPerson", [.contactDetails, .identity]),
      ("ConsultationService/GetConsultation", [.consultation]),
      ("ConsultationService/GetInformedChoice", [.informedChoice]),
      ("ConsultationService/ListReferrals", [.referral]),
      ("ConsultationService/GetReferral", [.referral]),
      ("ConsultationService/GetFollowUp", [.consultation]),
      ("ConsultationService/GetConsultationHistory", [.consultation]),
      ("ConsultationService/GetAntenatalAdvice", [.consultation]),
      ("ConsultationService/ListAntenatalAdvice", [.consultation]),
      ("ConsultationService/GetChildAdvice", [.consultation]),
      ("ConsultationService/ListChildAdvice", [.consultation]),
      ("ScreeningService/GetScreening", [.screeningResult]),
      ("ScreeningService/GetScreeningPages", [.screeningResult]),
      ("ScreeningService/CompareVersions", SubmissionKind.allCases.map { ReadKind($0) }),
      ("ScreeningService/GetSubmission", SubmissionKind.allCases.map { ReadKind($0) }),
      ("ScreeningService/DownloadAttachment", SubmissionKind.allCases.map { ReadKind($0) }),
    ]
    for (name, kinds) in reads {
      let method = try #require(Contract.schema.method("hamlet.v1." + name)).info
      let fitting = kinds.reduce(into: Set<Purpose>()) { $0.formUnion($1.purposes) }
      #expect(Set(method.purposes) == Set(fitting.map(\.contractName)), "\(name)")
    }
  }

  @Test("A method that names purposes has a field for them.")
  func fields() throws {
    for service in Contract.schema.schema.services {
      for method in service.methods where !method.purposes.isEmpty {
        let input = try #require(Contract.schema.schema.messages.first { $0.name == method.input })
        #expect(input.fields.contains { $0.name == "purpose" }, "\(method.name)")
      }
    }
  }

  @Test("Without a purpose phones stay masked; one she did not agree to is named as missing.")
  func phones() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.person(phone: "13800138000")
      func person(_ purpose: Purpose) async throws -> Person {
        try await town.call(
          "worker",
          Self.get,
          GetPersonRequest(id: id, view: .care, purpose: purpose)
        )
      }
      #expect(try await person(.unspecified).phones.first?.number == "138****8000")
      let contact = GetPersonRequest(id: id, view: .care, purpose: .contact)
      #expect(try await town.missingPurpose("worker", Self.get, contact) == "CONTACT")
      try await town.consent(id, to: .contact)
      #expect(try await person(.contact).phones.first?.number == "13800138000")
      // Another purpose is not covered by it.
      let care = GetPersonRequest(id: id, view: .care, purpose: .care)
      #expect(try await town.missingPurpose("worker", Self.get, care) == "CARE")
      try await town.withdraw(id, .contact)
      #expect(try await town.missingPurpose("worker", Self.get, contact) == "CONTACT")
      // A purpose of no read of persons, and one that does not fit the view.
      for purpose in [Purpose.statistics, .dossier] {
        let misfit = GetPersonRequest(id: id, view: .care, purpose: purpose)
        #expect(try await town.status("worker", Self.get, misfit) == .invalidArgument)
      }
      let masked = GetPersonRequest(id: id, purpose: .contact)
      #expect(try await town.status("worker", Self.get, masked) == .ok)
    }
  }

  @Test("Documents in full need a clerk, a reason and a purpose that she agreed to.")
  func documents() async throws {
    try await Town.run { (town: Town) async throws in
      let id = town.id()
      var request = RegisterPersonRequest(
        id: id,
        name: "王芳",
        sex: .female,
        birth: PartialDate(year: 1990, month: 3, day: 7),
        division: Town.baishi,
        kind: .localRegistered
      )
      request.documents = [IdentityDocument(kind: .residentId, number: "11010119900307002X")]
      let method = "PersonService/RegisterPerson"
      #expect(try await town.status("clerk", method, request) == .ok)
      var full = GetPersonRequest(id: id, view: .full, reason: "核对证件", purpose: .register)
      #expect(try await town.missingPurpose("clerk", Self.get, full) == "REGISTER")
      try await town.consent(id, to: .register)
      let seen: Person = try await town.call("clerk", Self.get, full)
      #expect(seen.documents.first?.number == "11010119900307002X")
      full.purpose = .unspecified
      let masked: Person = try await town.call("clerk", Self.get, full)
      #expect(masked.documents.first?.number == "1101**********002X")
      full.purpose = .care
      #expect(try await town.status("clerk", Self.get, full) == .invalidArgument)
    }
  }

  @Test("What was said is left out without a purpose, and refused for one that is not covered.")
  func consultations() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.care, .contact])
      let id = try await town.start(person, question: "如何避孕")
      let plain = try await town.consultation(id, as: "worker", for: .unspecified)
      #expect(plain.question.isEmpty && plain.textWithheld && plain.personName == "王芳")
      #expect(try await town.consultation(id, as: "worker").question == "如何避孕")
      let method = "ConsultationService/GetConsultation"
      let misfit = GetConsultationRequest(id: id, purpose: .contact)
      #expect(try await town.status("worker", method, misfit) == .invalidArgument)
      // A covered purpose makes nobody of the care team who is not.
      #expect(try await town.consultation(id, as: "clerk").textWithheld)
      try await town.withdraw(person, .care)
      let care = GetConsultationRequest(id: id, purpose: .care)
      #expect(try await town.missingPurpose("worker", method, care) == "CARE")
      let unnamed = try await town.start(question: "没有姓名")
      let own = try await town.consultation(unnamed, as: "worker", for: .unspecified)
      #expect(own.question == "没有姓名")
    }
  }

  @Test("An informed choice of a named client needs a purpose, and the consent behind it.")
  func choices() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.care])
      let id = try await town.start(as: "clinician", person)
      let record = RecordInformedChoiceRequest(
        id: town.id(),
        consultationId: id,
        methodsDiscussed: [.maleCondom, .implant, .combinedPill],
        informationGiven: [.effectiveness],
        decision: .undecided
      )
      let write = "ConsultationService/RecordInformedChoice"
      #expect(try await town.status("clinician", write, record) == .ok)
      let method = "ConsultationService/GetInformedChoice"
      var get = GetInformedChoiceRequest(consultationId: id)
      #expect(try await town.status("clinician", method, get) == .invalidArgument)
      get.purpose = .care
      #expect(try await town.status("clinician", method, get) == .ok)
      try await town.withdraw(person, .care)
      #expect(try await town.missingPurpose("clinician", method, get) == "CARE")
    }
  }

  @Test("A report's content is for a purpose that fits it and was agreed to; its author writes on.")
  func reports() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let person = try await town.person()
      let draft = try await desk.create(desk.birthDefect(), about: person)
      let own = try await desk.get("worker", draft.id, for: .unspecified)
      #expect(own.versions.first?.body?.body != nil && !own.contentWithheld)
      let sent = try await desk.submit(draft)
      let plain = try await desk.get("worker", sent.id, for: .unspecified)
      #expect(plain.contentWithheld && plain.versions.allSatisfy { $0.body == nil })
      #expect(plain.state == .submitted && plain.personName == "王芳")
      let method = "ScreeningService/GetSubmission"
      let get = GetSubmissionRequest(id: sent.id, purpose: .defectReporting)
      #expect(try await town.missingPurpose("reviewer", method, get) == "DEFECT_REPORTING")
      let misfit = GetSubmissionRequest(id: sent.id, purpose: .dossier)
      #expect(try await town.status("reviewer", method, misfit) == .invalidArgument)
      try await town.consent(person, to: .defectReporting)
      let seen = try await desk.get("reviewer", sent.id, for: .defectReporting)
      #expect(seen.versions.first?.body?.body != nil)
      try await town.withdraw(person, .defectReporting)
      #expect(try await town.missingPurpose("reviewer", method, get) == "DEFECT_REPORTING")
    }
  }

  @Test("A withdrawal ends a file that is on its way, and a photo's consent counts beside it.")
  func openStream() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let person = try await town.person(consenting: [.defectReporting, .photo])
      let report = try await desk.create(desk.birthDefect(), about: person)
      let file = [UInt8](repeating: 7, count: 32 * 1024 * 60)
      let header = AttachmentHeader(
        submissionId: report.id,
        kind: .photo,
        fileName: "photo.jpg",
        mediaType: "image/jpeg",
        sizeBytes: UInt64(file.count),
        sha256: Array(SHA256.hash(data: file))
      )
      try await Self.upload(town, header, file)
      let request = DownloadAttachmentRequest(
        submissionId: report.id,
        sha256: header.sha256,
        purpose: .defectReporting
      )
      let call: ServerStreamCall<AttachmentChunk> =
        try await town.services.inProcessCaller().serverStream(
          "hamlet.v1.ScreeningService/DownloadAttachment",
          request,
          CallOptions(token: try await town.token("clerk"))
        )
      #expect(try await call.next()?.data.count == 32 * 1024)
      try await town.withdraw(person, .photo)
      let error = await #expect(throws: CallError.self) {
        while try await call.next() != nil {}
      }
      #expect(error?.details?.missingPurpose == "PHOTO")
      var unsaid = request
      unsaid.purpose = .unspecified
      let again: ServerStreamCall<AttachmentChunk> =
        try await town.services.inProcessCaller().serverStream(
          "hamlet.v1.ScreeningService/DownloadAttachment",
          unsaid,
          CallOptions(token: try await town.token("clerk"))
        )
      let refused = await #expect(throws: CallError.self) { _ = try await again.next() }
      #expect(refused?.code == .invalidArgument)
    }
  }

  private static func upload(
    _ town: Town,
    _ header: AttachmentHeader,
    _ file: [UInt8]
  ) async throws {
    let call: ClientStreamCall<UploadAttachmentRequest, UploadAttachmentResponse> =
      try await town.services.inProcessCaller().clientStream(
        "hamlet.v1.ScreeningService/UploadAttachment",
        CallOptions(token: try await town.token("worker"))
      )
    try await call.send(UploadAttachmentRequest(part: .header(header)))
    for index in 0..<(file.count / (32 * 1024)) {
      let piece = Array(file.dropFirst(index * 32 * 1024).prefix(32 * 1024))
      let chunk = AttachmentChunk(index: UInt32(index), data: piece)
      try await call.send(UploadAttachmentRequest(part: .chunk(chunk)))
    }
    _ = try await call.finish()
  }

  @Test("A list of referrals leaves out the texts of who did not agree to be read.")
  func referrals() async throws {
    try await Town.run { (town: Town) async throws in
      let agreed = try await town.person(consenting: [.referral], recipient: "县医院")
      let other = try await town.person("李梅")
      for person in [agreed, other] {
        let request = CreateReferralRequest(
          id: town.id(),
          personId: person,
          recipient: "县医院",
          topic: .other,
          reason: "进一步检查"
        )
        let method = "ConsultationService/CreateReferral"
        #expect(try await town.status("worker", method, request) == .ok)
      }
      func reasons(_ purpose: Purpose) async throws -> [String] {
        let list: ListReferralsResponse = try await town.call(
          "worker",
          "ConsultationService/ListReferrals",
          ListReferralsRequest(purpose: purpose)
        )
        return list.referrals.map(\.reason).sorted()
      }
      #expect(try await reasons(.unspecified) == ["", ""])
      #expect(try await reasons(.referral) == ["", "进一步检查"])
      let hers = ListReferralsRequest(personId: other, purpose: .care)
      let method = "ConsultationService/ListReferrals"
      #expect(try await town.missingPurpose("worker", method, hers) == "CARE")
      let single = "ConsultationService/GetReferral"
      let list: ListReferralsResponse = try await town.call(
        "worker",
        method,
        ListReferralsRequest(personId: other)
      )
      var one = GetReferralRequest(id: try #require(list.referrals.first).id, purpose: .referral)
      #expect(try await town.missingPurpose("worker", single, one) == "REFERRAL")
      one.purpose = .unspecified
      let plain: Referral = try await town.call("worker", single, one)
      #expect(plain.reason.isEmpty && plain.recipient == "县医院")
    }
  }
}
