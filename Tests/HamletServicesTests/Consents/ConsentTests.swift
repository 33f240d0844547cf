import HamletDomain
import HamletMessages
import HamletStore
import HamletWire
import Testing

@Suite("Consents")
struct ConsentTests {
  private static let day: Int64 = 86_400_000

  @Test("A notice that nobody wrote is refused, and one that a newer changed, but not mere words.")
  func notice() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      var request = town.consentRequest(person, .care)
      request.noticeVersion = "2019-9"
      #expect(try await town.recordStatus(request) == .invalidArgument)
      var referral = town.consentRequest(person, .referral)
      referral.recipient = "县医院"
      referral.noticeVersion = "2025-1"
      #expect(try await town.recordStatus(referral) == .failedPrecondition)
      referral.recipient = ""
      referral.noticeVersion = "2026-1"
      #expect(try await town.recordStatus(referral) == .invalidArgument)
      var screening = town.consentRequest(person, .screening)
      screening.noticeVersion = "2025-1"
      #expect(try await town.recordStatus(screening) == .ok)
    }
  }

  @Test("A last day counts to its end in every check, and one in the past is refused.")
  func expiry() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      var request = town.consentRequest(person, .contact)
      request.expiresOn = "2026-11-23"
      #expect(try await town.recordStatus(request) == .invalidArgument)
      request.expiresOn = "2026-11-25"
      #expect(try await town.recordStatus(request) == .ok)
      let now = try await town.check(person, .contact)
      #expect(now.covered && now.consentId == request.id && now.until == "2026-11-25")
      let today = try CivilDate("2026-11-24")
      for (days, isCovered) in [(0, true), (1, true), (2, false)] {
        let covered = try await town.store.read {
          try $0.isCovered(person, by: .contact, on: today.adding(days: days))
        }
        #expect(covered == isCovered, "\(days)")
      }
    }
  }

  @Test("Under fourteen a guardian on the child's record consents, from fourteen on she herself.")
  func guardian() async throws {
    try await Town.run { (town: Town) async throws in
      // The tests' day is 24 November 2026.
      let (child, guardian) = try await town.ward(born: 2012, 11, 25)
      #expect(
        try await town.recordStatus(town.consentRequest(child, .care)) == .failedPrecondition
      )
      var request = town.consentRequest(child, .care, by: .guardian)
      request.guardianId = try await town.person("李强", born: 1980)
      #expect(try await town.recordStatus(request) == .invalidArgument)
      request.guardianId = .none
      #expect(try await town.recordStatus(request) == .ok)
      let given = try #require(try await town.consents(child).consents.first)
      #expect(given.guardianId == guardian && given.recordedBy == "worker")
      let check = try await town.check(child, .care)
      #expect(check.covered && check.until == "2026-11-24")
      let (grown, _) = try await town.ward(born: 2012, 11, 24)
      #expect(
        try await town.recordStatus(town.consentRequest(grown, .care, by: .guardian))
          == .failedPrecondition
      )
      #expect(try await town.recordStatus(town.consentRequest(grown, .care)) == .ok)
    }
  }

  @Test("On the day on which a child is fourteen her guardian's consents stand no longer alone.")
  func fourteen() async throws {
    try await Town.run { (town: Town) async throws in
      let (child, _) = try await town.ward(born: 2012, 11, 25)
      for purpose in [Purpose.care, .contact] {
        let request = town.consentRequest(child, purpose, by: .guardian)
        #expect(try await town.recordStatus(request) == .ok)
      }
      for (day, isCovered) in [("2026-11-24", true), ("2026-11-25", false)] {
        let today = try CivilDate(day)
        let covered = try await town.store.read { snapshot in
          try [Purpose.care, .contact].map { try snapshot.isCovered(child, by: $0, on: today) }
        }
        #expect(covered == [isCovered, isCovered], "\(day)")
      }
      town.advance(milliseconds: 15 * 3_600_000)  // Past midnight.
      try await town.loginAgain("worker")
      let check = try await town.check(child, .care)
      #expect(!check.covered && check.state == .ownWordNeeded)
      #expect(try await town.recordStatus(town.consentRequest(child, .care)) == .ok)
      #expect(try await town.check(child, .care).covered)
    }
  }

  @Test("History is whole: who gave, heard and recorded it, and who recorded the withdrawal.")
  func history() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      var request = town.consentRequest(person, .contact)
      request.method = .spoken
      request.witness = "见证人甲"
      #expect(try await town.recordStatus(request) == .ok)
      let reply = try await town.withdraw(person, .contact, as: "clerk")
      #expect(reply.withdrawnCount == 1 && reply.steps == [.stopped, .offLists])
      try await town.consent(person, to: .contact)
      let list = try await town.consents(person)
      #expect(list.consents.count == 2)
      let old = try #require(list.consents.first { $0.id == request.id })
      #expect(old.witness == "见证人甲" && old.state == .withdrawn && old.withdrawnBy == "clerk")
      #expect(old.withdrawnAtUnixMs == Town.start)
      #expect(list.standings.count == 10)
      let contact = try #require(list.standings.first { $0.purpose == .contact })
      #expect(contact.state == .inForce)
      #expect(contact.inWords == "You agreed that we call you or come by appointment.")
      #expect(list.standings.first { $0.purpose == .photo }?.state == .notGiven)
      let again = WithdrawConsentRequest(personId: person, purpose: .photo)
      let method = "PersonService/WithdrawConsent"
      #expect(try await town.status("worker", method, again) == .failedPrecondition)
    }
  }

  @Test("Consents page without gaps.")
  func pages() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      for number in 0..<5 {
        try await town.consent(person, to: .referral, recipient: "医院\(number)")
        town.advance(milliseconds: 1)
      }
      var request = ListConsentsRequest(personId: person, pageSize: 2)
      var seen: [RecordID] = []
      repeat {
        let page: ListConsentsResponse = try await town.call(
          "worker",
          "PersonService/ListConsents",
          request
        )
        #expect(page.standings.isEmpty == !request.pageToken.isEmpty)
        seen += page.consents.map(\.id)
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(seen.count == 5 && Set(seen).count == 5)
    }
  }

  @Test("A referral's consent holds for its recipient, and is withdrawn for one or for all.")
  func recipients() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      for recipient in ["县医院", "市医院"] {
        try await town.consent(person, to: .referral, recipient: recipient)
      }
      #expect(try await town.check(person, .referral, recipient: "县医院").covered)
      let other = try await town.check(person, .referral, recipient: "省医院")
      #expect(!other.covered && other.state == .notGiven)
      let none = CheckConsentRequest(personId: person, purpose: .referral)
      #expect(
        try await town.status("worker", "PersonService/CheckConsent", none) == .invalidArgument
      )
      let _: WithdrawConsentResponse = try await town.call(
        "worker",
        "PersonService/WithdrawConsent",
        WithdrawConsentRequest(personId: person, purpose: .referral, recipient: "县医院")
      )
      #expect(try await !town.check(person, .referral, recipient: "县医院").covered)
      #expect(try await town.check(person, .referral, recipient: "市医院").covered)
      try await town.withdraw(person, .referral)
      #expect(try await !town.check(person, .referral, recipient: "市医院").covered)
    }
  }

  @Test("A clinician writes and sees consents of those whom she cares for alone.")
  func careTeam() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let list = ListConsentsRequest(personId: person)
      let method = "PersonService/ListConsents"
      #expect(try await town.status("clinician", method, list) == .notFound)
      let request = town.consentRequest(person, .care)
      let record = "PersonService/RecordConsent"
      #expect(try await town.status("clinician", record, request) == .notFound)
      _ = try await town.start(as: "clinician", person)
      #expect(try await town.status("clinician", method, list) == .ok)
      #expect(try await town.status("clinician", record, request) == .ok)
      #expect(try await town.status("worker2", method, list) == .notFound)
      #expect(try await town.status("protection", method, list) == .ok)
      #expect(try await town.status("protection", record, request) == .permissionDenied)
    }
  }
}
