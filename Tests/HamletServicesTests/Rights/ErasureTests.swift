import Foundation
import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Erasure by two people")
struct ErasureTests {
  private static let name = "欧阳若曦之"

  @Test("After two people erased a record, no byte of her name or words is left in the folder.")
  func bytes() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.fullPerson(Self.name)
      let before = try town.fileBytes()
      #expect(before.contains(Array(Self.name.utf8)))
      let erasure = try await town.erased(person)
      #expect(erasure.state == .done && erasure.askedBy == "protection")
      #expect(erasure.endedBy == "protection2" && erasure.keptReports.isEmpty)
      #expect(Set(erasure.remainders) == [.tombstone, .audit, .counts, .backups])
      let after = try town.fileBytes()
      #expect(!after.contains(Array(Self.name.utf8)))
    }
  }

  @Test("What was erased is found by nobody; its number and that it was erased stay.")
  func gone() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.fullPerson(Self.name)
      let number = try await town.standing(person).recordNo
      _ = try await town.erased(person)
      let get = GetPersonRequest(id: person)
      for user in ["worker", "worker2", "clerk", "clinician"] {
        #expect(try await town.status(user, "PersonService/GetPerson", get) == .notFound)
      }
      let standing = try await town.standing(person)
      #expect(standing.status == .erased && standing.recordNo == number)
      let found: SearchPersonsResponse = try await town.call(
        "clerk",
        "PersonService/SearchPersons",
        SearchPersonsRequest(division: Town.township)
      )
      #expect(found.persons.isEmpty)
      let other = try await town.person("王芳")
      #expect(try await town.standing(other).recordNo != number)
      // The consultation stays counted, and nothing in it says whose it was.
      let listed: ListConsultationsResponse = try await town.call(
        "clerk",
        "ConsultationService/ListConsultations",
        ListConsultationsRequest()
      )
      #expect(listed.consultations.map(\.personId) == [.none])
      let request = ErasePersonRequest(id: town.id(), personId: person, toldBy: "本人")
      #expect(
        try await town.status("protection", "PersonService/ErasePerson", request)
          == .failedPrecondition
      )
    }
  }

  @Test("Nobody erases alone, and none but data protection confirms.")
  func twoPeople() async throws {
    try await Town.run { (town: Town) async throws in
      try await town.addUser("protection2", .dataProtection, Town.township)
      let person = try await town.person()
      let erasure = try await town.askErasure(of: person, as: "protection")
      let confirm = ConfirmErasureRequest(id: erasure.id, baseVersion: 1)
      let method = "PersonService/ConfirmErasure"
      #expect(try await town.status("protection", method, confirm) == .failedPrecondition)
      #expect(try await town.status("clerk", method, confirm) == .permissionDenied)
      var stale = confirm
      stale.baseVersion = 2
      #expect(try await town.status("protection2", method, stale) == .aborted)
      let cancel = CancelErasureRequest(id: erasure.id, baseVersion: 1)
      #expect(try await town.status("clerk", "PersonService/CancelErasure", cancel) == .ok)
      var late = confirm
      late.baseVersion = 2
      #expect(try await town.status("protection2", method, late) == .failedPrecondition)
      let get = GetPersonRequest(id: person)
      #expect(try await town.status("worker", "PersonService/GetPerson", get) == .ok)
    }
  }

  @Test("An erasure needs her open request, or that she left the register; one waits at a time.")
  func grounds() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let method = "PersonService/ErasePerson"
      var request = ErasePersonRequest(id: town.id(), personId: person, toldBy: "本人")
      #expect(try await town.status("clerk", method, request) == .failedPrecondition)
      request.rightRequestId = try await town.right(.copy, of: person, as: "clerk").id
      #expect(try await town.status("clerk", method, request) == .failedPrecondition)
      let other = try await town.person("李静", born: 1980)
      request.rightRequestId = try await town.right(.erase, of: other, as: "clerk").id
      #expect(try await town.status("clerk", method, request) == .failedPrecondition)
      #expect(try await town.status("worker", method, request) == .permissionDenied)
      request.rightRequestId = try await town.right(.erase, of: person, as: "clerk").id
      #expect(try await town.status("clerk", method, request) == .ok)
      request.id = town.id()
      #expect(try await town.status("clerk", method, request) == .failedPrecondition)
      let waiting: ListErasuresResponse = try await town.call(
        "protection",
        "PersonService/ListErasures",
        ListErasuresRequest()
      )
      #expect(waiting.erasures.map(\.personId) == [person])
      #expect(waiting.erasures.map(\.askedBy) == ["clerk"])
    }
  }

  @Test("Her request to be erased is answered by the erasure.")
  func answered() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.fullPerson(Self.name)
      _ = try await town.erased(person)
      let done = try await town.rights(as: "protection") { $0.state = .answered }
      #expect(done.map(\.kind) == [.erase] && done.map(\.personName) == [""])
    }
  }

  @Test("A birth-defect report that went upward is kept, and said to be.")
  func kept() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let desk = ReportDesk(town)
      try await desk.consent(person, to: .defectReporting)
      let draft = try await desk.create(desk.birthDefect(), about: person)
      let submitted = try await desk.submit(draft)
      let claimed = try await desk.claim(submitted, by: "reviewer")
      let accepted = try await desk.act(
        "reviewer",
        "AcceptReport",
        AcceptReportRequest(id: draft.id, baseVersion: claimed.version)
      )
      _ = try await desk.act(
        "clerk",
        "ForwardReport",
        ForwardReportRequest(
          id: draft.id,
          baseVersion: accepted.version,
          recipient: "县妇幼保健院"
        )
      )
      let second = try await desk.create(desk.birthDefect(), about: person)
      let erasure = try await town.erased(person)
      #expect(erasure.keptReports == [draft.id])
      #expect(erasure.remainders.contains(.forwardedReport))
      let report = try await desk.get("clerk", second.id, for: .unspecified)
      #expect(report.sealed && report.state == .withdrawn && report.versions.isEmpty)
      // The kept one is followed up to its end, and its content opens for nobody: she agrees no more.
      let upward = try await desk.get("clerk", draft.id, for: .unspecified)
      #expect(upward.state == .forwarded && upward.contentWithheld)
      let read = GetSubmissionRequest(id: draft.id, purpose: .defectReporting)
      #expect(try await desk.status("clerk", "GetSubmission", read) == .failedPrecondition)
    }
  }
}

extension Town {
  /// A person of whom much is kept: documents, phones, a note, consents, a consultation, an
  /// appointment, a household and a changed name.
  func fullPerson(_ name: String) async throws -> RecordID {
    let person = try await person(name, phone: "13912345678")
    for purpose in [Purpose.register, .care, .contact] { try await consent(person, to: purpose) }
    _ = try await start(person, question: "\(name)的问题")
    _ = try await confirmedAppointment(person)
    let update = UpdatePersonRequest(
      id: person,
      baseVersion: 1,
      updateMask: ["note", "name"],
      name: name,
      note: "\(name)的备注"
    )
    let _: RecordState = try await call("worker", "PersonService/UpdatePerson", update)
    let household = CreateHouseholdRequest(
      id: id(),
      division: Town.baishi,
      members: [HouseholdMember(personId: person, relation: .head)]
    )
    let _: RecordState = try await call("worker", "PersonService/CreateHousehold", household)
    return person
  }

  func askErasure(of person: RecordID, as user: String) async throws -> Erasure {
    let right = try await right(.erase, of: person, as: "clerk")
    return try await call(
      user,
      "PersonService/ErasePerson",
      ErasePersonRequest(
        id: id(),
        personId: person,
        rightRequestId: right.id,
        toldBy: "本人"
      )
    )
  }

  func erased(_ person: RecordID) async throws -> Erasure {
    try await addUser("protection2", .dataProtection, Town.township)
    let asked = try await askErasure(of: person, as: "protection")
    return try await call(
      "protection2",
      "PersonService/ConfirmErasure",
      ConfirmErasureRequest(id: asked.id, baseVersion: 1)
    )
  }

  /// The bytes of the database and of its log.
  func fileBytes() throws -> [UInt8] {
    try ["hamlet.db", "hamlet.db-wal"].flatMap { name -> [UInt8] in
      let path = folder + "/" + name
      guard FileManager.default.fileExists(atPath: path) else { return [] }
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
  }
}

extension [UInt8] {
  func contains(_ part: [UInt8]) -> Bool {
    Data(self).range(of: Data(part)) != nil
  }
}
