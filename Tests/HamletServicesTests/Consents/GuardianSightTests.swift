import HamletDomain
import HamletMessages
import HamletWire
import Testing

@Suite("What guardians and households see")
struct GuardianSightTests {
  private static let get = "ConsultationService/GetConsultation"

  @Test("A guardian sees a child's consultations; from fourteen on only if the child lets her.")
  func sight() async throws {
    try await Town.run { (town: Town) async throws in
      let (child, mother) = try await town.ward(born: 2014, 1, 1)
      let young = try await town.start(child)
      var request = GetConsultationRequest(id: young, shownToGuardianId: mother)
      #expect(try await town.status("worker", Self.get, request) == .ok)
      request.shownToGuardianId = try await town.person("李强", born: 1980)
      #expect(try await town.status("worker", Self.get, request) == .invalidArgument)

      let (teen, guardian) = try await town.ward(born: 2011, 1, 1)
      let id = try await town.start(teen)
      request = GetConsultationRequest(id: id, shownToGuardianId: guardian)
      #expect(try await town.missingPurpose("worker", Self.get, request) == "CARE")
      let list = ListConsultationsRequest(personId: teen, shownToGuardianId: guardian)
      let listing = "ConsultationService/ListConsultations"
      #expect(try await town.missingPurpose("worker", listing, list) == "CARE")
      // To have her words kept is not to show them.
      try await town.consent(teen, to: .care)
      #expect(try await town.missingPurpose("worker", Self.get, request) == "CARE")
      var lets = town.consentRequest(teen, .care)
      lets.guardianId = guardian
      #expect(try await town.recordStatus(lets) == .ok)
      #expect(try await town.status("worker", Self.get, request) == .ok)
      #expect(try await town.status("worker", listing, list) == .ok)
      try await town.withdraw(teen, .care)
      #expect(try await town.missingPurpose("worker", Self.get, request) == "CARE")
    }
  }

  @Test("To let a guardian see is no consent to care itself, and goes with no other purpose.")
  func sightAlone() async throws {
    try await Town.run { (town: Town) async throws in
      let (teen, guardian) = try await town.ward(born: 2011, 1, 1)
      var lets = town.consentRequest(teen, .care)
      lets.guardianId = guardian
      #expect(try await town.recordStatus(lets) == .ok)
      let check = try await town.check(teen, .care)
      #expect(!check.covered && check.state == .notGiven)
      var other = town.consentRequest(teen, .contact)
      other.guardianId = guardian
      #expect(try await town.recordStatus(other) == .invalidArgument)
      let unnamed = GetConsultationRequest(id: try await town.start(), shownToGuardianId: guardian)
      #expect(try await town.status("worker", Self.get, unnamed) == .invalidArgument)
    }
  }

  @Test("Who lives in one household is listed by name and relation, with nothing of her consents.")
  func household() async throws {
    try await Town.run { (town: Town) async throws in
      let wife = try await town.person(consenting: [.care])
      let husband = try await town.person("李强", sex: .male)
      let consultation = try await town.start(wife)
      let household = CreateHouseholdRequest(
        id: town.id(),
        division: Town.baishi,
        members: [
          HouseholdMember(personId: husband, relation: .head),
          HouseholdMember(personId: wife, relation: .spouse),
        ]
      )
      #expect(try await town.status("worker", "PersonService/CreateHousehold", household) == .ok)
      let his = try await town.consents(husband)
      #expect(his.consents.isEmpty && his.standings.allSatisfy { $0.state == .notGiven })
      let list: ListConsultationsResponse = try await town.call(
        "worker",
        "ConsultationService/ListConsultations",
        ListConsultationsRequest(personId: husband)
      )
      #expect(!list.consultations.contains { $0.id == consultation } && list.consultations.isEmpty)
      let shown = GetConsultationRequest(id: consultation, shownToGuardianId: husband)
      #expect(try await town.status("worker", Self.get, shown) == .invalidArgument)
    }
  }
}
