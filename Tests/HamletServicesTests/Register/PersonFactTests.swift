import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Optional facts, guardians and corrections")
struct PersonFactTests {
  @Test("What she prefers not to tell is complete, and shown on her own page alone.")
  func declined() async throws {
    try await Town.run { (town: Town) async throws in
      var request = town.resident()
      request.ethnicity = EthnicityFact(value: .han)
      request.education = EducationFact(state: .declined)
      request.occupation = OccupationFact(state: .declined)
      request.maritalStatus = MaritalStatusFact(value: .married)
      request.phonesState = .declined
      request.documentsState = .declined
      request.dwelling = .rented
      request.registeredDivision = "440983"
      let id = try await town.register(request)
      let person = try await town.page(id)
      #expect(person.ethnicity == EthnicityFact(state: .value, value: .han))
      #expect(person.education == EducationFact(state: .declined))
      #expect(person.maritalStatus?.value == .married && person.phonesState == .declined)
      #expect(person.missing == [.household])
      #expect(person.residence?.dwelling == .rented)
      #expect(person.residence?.registeredDivision == "440983")
      let masked = try await town.get(id)
      #expect(masked.ethnicity == nil && masked.phonesState == .unspecified)
      #expect(masked.completenessPerMille == person.completenessPerMille)
    }
  }

  @Test("A fact that contradicts its state is refused by its name.")
  func contradiction() async throws {
    try await Town.run { (town: Town) async throws in
      var request = town.resident()
      request.ethnicity = EthnicityFact(state: .declined, value: .han)
      await expectViolation("ethnicity", "fact.state") { try await town.register(request) }
      request.ethnicity = nil
      request.phones = [Phone(number: "13800138000")]
      request.phonesState = .declined
      await expectViolation("phones_state", "fact.state") { try await town.register(request) }
      request.phonesState = .unspecified
      request.expectedEnd = "2026-12-01"
      await expectViolation("expected_end", "residence.expected_end") {
        try await town.register(request)
      }
    }
  }

  @Test("Facts are set by the mask, with the old values sealed in the history.")
  func update() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.register(town.resident())
      let _: RecordState = try await town.call(
        "worker",
        "PersonService/UpdatePerson",
        UpdatePersonRequest(
          id: id,
          baseVersion: 1,
          updateMask: ["ethnicity", "marital_status", "dwelling", "phones"],
          dwelling: .dormitory,
          ethnicity: EthnicityFact(value: .zhuang),
          maritalStatus: MaritalStatusFact(state: .declined),
          phonesState: .declined
        )
      )
      let person = try await town.page(id)
      #expect(person.ethnicity?.value == .zhuang && person.residence?.dwelling == .dormitory)
      #expect(person.maritalStatus?.state == .declined && person.version == 2)
      let history: [HistoryEntry] = try await town.all(
        "worker",
        "PersonService/GetHistory",
        GetHistoryRequest(id: id)
      )
      #expect(
        Set(history.map(\.fieldName)) == ["ethnicity", "marital_status", "dwelling", "phones"]
      )
      let unknown = UpdatePersonRequest(id: id, baseVersion: 2, updateMask: ["method"])
      #expect(
        try await town.status("worker", "PersonService/UpdatePerson", unknown) == .invalidArgument
      )
    }
  }

  @Test("A child has guardians, or the reason why there are none here.")
  func guardians() async throws {
    try await Town.run { (town: Town) async throws in
      let (mother, father) = (try await town.person(), try await town.person("李伟"))
      let child = try await town.child(of: [mother, father, mother])
      #expect(try await town.get(child).guardianIds == [mother, father])
      var alone = town.resident("王小丫", born: 2021)
      await expectViolation("guardian_ids", "guardian.required") { try await town.register(alone) }
      alone.noGuardianReason = .notKnownYet
      try await town.register(alone)
      #expect(try await town.get(alone.id).missing.contains(.guardians))
      alone.id = town.id()
      alone.guardianIds = [mother]
      await expectViolation("guardian_ids", "guardian.reason") { try await town.register(alone) }
      alone.noGuardianReason = .unspecified
      alone.guardianIds = [try await town.person(in: Town.liuxi)]
      await expectViolation("guardian_ids[1]", "guardian.unknown") {
        try await town.register(alone, as: "worker")
      }
      let without = UpdatePersonRequest(id: child, baseVersion: 1, updateMask: ["guardians"])
      #expect(
        try await town.status("worker", "PersonService/UpdatePerson", without) == .invalidArgument
      )
      let one = UpdatePersonRequest(
        id: child,
        baseVersion: 1,
        updateMask: ["guardians"],
        guardianIds: [father]
      )
      #expect(try await town.status("worker", "PersonService/UpdatePerson", one) == .ok)
      #expect(try await town.get(child).guardianIds == [father])
    }
  }

  @Test("A closed record is corrected with a reason, an open one updated; neither the other way.")
  func correction() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.register(town.resident())
      var correct = CorrectPersonRequest(
        id: id,
        baseVersion: 1,
        updateMask: ["birth"],
        birth: PartialDate(year: 1990, month: 5, day: 2),
        reason: "登记有误"
      )
      #expect(
        try await town.status("worker", "PersonService/CorrectPerson", correct)
          == .failedPrecondition
      )
      let depart = RecordDepartureRequest(id: id, baseVersion: 1, on: Town.today)
      #expect(try await town.status("worker", "PersonService/RecordDeparture", depart) == .ok)
      let update = UpdatePersonRequest(id: id, baseVersion: 2, updateMask: ["note"])
      #expect(
        try await town.status("worker", "PersonService/UpdatePerson", update)
          == .failedPrecondition
      )
      #expect(try await town.status("worker", "PersonService/CorrectPerson", correct) == .aborted)
      correct.baseVersion = 2
      #expect(try await town.status("worker2", "PersonService/CorrectPerson", correct) == .notFound)
      #expect(
        try await town.status("clinician", "PersonService/CorrectPerson", correct)
          == .permissionDenied
      )
      #expect(try await town.status("worker", "PersonService/CorrectPerson", correct) == .ok)
      let history: [HistoryEntry] = try await town.all(
        "worker",
        "PersonService/GetHistory",
        GetHistoryRequest(id: id)
      )
      #expect(history.first?.reason == "登记有误" && history.first?.oldValue == "1990-5-1")
      correct.reason = ""
      #expect(
        try await town.status("worker", "PersonService/CorrectPerson", correct) == .invalidArgument
      )
    }
  }

  @Test("A death that was entered by mistake is taken back by a clerk, and the person returns.")
  func reopening() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.register(town.resident())
      let died = MarkDeceasedRequest(id: id, baseVersion: 1, on: Town.today)
      #expect(try await town.status("worker", "PersonService/MarkDeceased", died) == .ok)
      let again = RecordReturnRequest(id: id, baseVersion: 2, on: Town.today, kind: .shortStay)
      #expect(
        try await town.status("worker", "PersonService/RecordReturn", again) == .failedPrecondition
      )
      let reopen = CorrectPersonRequest(
        id: id,
        baseVersion: 2,
        updateMask: ["status"],
        reason: "误登记"
      )
      #expect(
        try await town.status("worker", "PersonService/CorrectPerson", reopen)
          == .failedPrecondition
      )
      #expect(try await town.status("clerk", "PersonService/CorrectPerson", reopen) == .ok)
      var back = again
      back.baseVersion = 3
      #expect(try await town.status("worker", "PersonService/RecordReturn", back) == .ok)
      #expect(try await town.get(id).status == .active)
    }
  }

  @Test("The register lists what is missing, never what was declined.")
  func incomplete() async throws {
    try await Town.run { (town: Town) async throws in
      let bare = try await town.register(town.resident("王一"))
      var told = town.resident("王二")
      told.phonesState = .declined
      try await town.register(told)
      func list(_ missing: RegisterFact, _ user: String = "worker") async throws -> [RecordID] {
        let reply: ListIncompleteResponse = try await town.call(
          user,
          "PersonService/ListIncomplete",
          ListIncompleteRequest(missing: missing)
        )
        return reply.records.map(\.id)
      }
      #expect(try await list(.phones) == [bare])
      #expect(try await list(.unspecified) == [bare, told.id])
      #expect(try await list(.confirmation) == [])
      #expect(try await list(.unspecified, "worker2") == [])
      let page: ListIncompleteResponse = try await town.call(
        "worker",
        "PersonService/ListIncomplete",
        ListIncompleteRequest(pageSize: 1)
      )
      #expect(page.records.map(\.id) == [bare] && !page.nextPageToken.isEmpty)
      let rest: ListIncompleteResponse = try await town.call(
        "worker",
        "PersonService/ListIncomplete",
        ListIncompleteRequest(pageSize: 1, pageToken: page.nextPageToken)
      )
      #expect(rest.records.map(\.id) == [told.id])
      town.advance(milliseconds: 367 * 86_400_000)
      let due = try await town.store.read { snapshot in
        try snapshot.roster(of: .all, after: "", limit: 10).items.map(\.confirmedOn)
      }
      #expect(due.count == 2)
      #expect(
        due.allSatisfy {
          RegisterReview.needsConfirmation(
            $0,
            on: CivilDate(unixMilliseconds: Town.start).adding(days: 367)
          )
        }
      )
    }
  }

  /// Expects that a call is refused for this field by this rule.
  private func expectViolation(
    _ path: String,
    _ rule: String,
    _ body: () async throws -> some Any
  ) async {
    do {
      _ = try await body()
      Issue.record("\(path) was taken")
    } catch let error as CallError {
      let found = error.details?.violations.contains { $0.path == path && $0.rule == rule }
      #expect(found == true, "\(error)")
    } catch {
      Issue.record("\(error)")
    }
  }
}
