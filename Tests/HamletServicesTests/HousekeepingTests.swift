import GRDB
import HamletDomain
import HamletMessages
import HamletStore
import HamletWire
import Synchronization
import Testing

@testable import HamletServices

@Suite("What is kept long enough is dropped")
struct HousekeepingTests {
  @Test("A referral that nobody answered expires after 30 days, once, and takes no step any more.")
  func referrals() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.referral], recipient: "县妇幼保健院")
      let create = CreateReferralRequest(
        id: town.id(),
        personId: person,
        recipient: "县妇幼保健院",
        topic: .geneticCounselling
      )
      let service = "ConsultationService/"
      #expect(try await town.status("worker", service + "CreateReferral", create) == .ok)
      let send = SendReferralRequest(id: create.id, baseVersion: 1)
      #expect(try await town.status("worker", service + "SendReferral", send) == .ok)
      town.advance(milliseconds: 30 * 86_400_000)
      #expect(try await town.services.expireReferrals() == 0)
      town.advance(milliseconds: 86_400_000)
      #expect(try await town.services.expireReferrals() == 1)
      #expect(try await town.services.expireReferrals() == 0)
      let kept = try await town.store.read { try $0.referral(create.id, within: .all) }
      #expect(kept.written == .expired && kept.version == 3)
    }
  }

  @Test("A reply is kept under its key for 400 days, and dropped after them.")
  func oldReplies() async throws {
    try await Town.run { (town: Town) async throws in
      _ = try await town.person()
      town.advance(milliseconds: 399 * 86_400_000)
      #expect(try await town.services.dropOldReplies() == 0)
      town.advance(milliseconds: 2 * 86_400_000)
      #expect(try await town.services.dropOldReplies() == 1)
      #expect(try await town.services.dropOldReplies() == 0)
    }
  }

  @Test("A step that fails holds up none of those behind it, and is named.")
  func stepFails() async throws {
    try await Town.run { (town: Town) async throws in
      _ = try await town.makeUser("zhang", .villageWorker, Town.baishi)
      town.pass(milliseconds: RoleProposalState.milliseconds)
      _ = try await town.person()
      // As an intruder would, beside the running server.
      let intruder = try DatabaseQueue(path: town.folder + "/hamlet.db")
      try await intruder.write { db in
        for deed in ["INSERT", "UPDATE"] {
          try db.execute(
            sql: """
              CREATE TRIGGER no_scan_\(deed) BEFORE \(deed) ON duplicate_scans
              BEGIN SELECT RAISE(ABORT, 'no'); END
              """
          )
        }
      }
      try intruder.close()
      #expect(await town.services.keepHouse(nil) == [.duplicates])
      let account = try await town.stored("zhang")
      let waiting = try await town.store.read { try $0.openProposal(of: account.id) }
      #expect(waiting == nil)
    }
  }

  @Test(
    "Where no read has time for many records the register is compared all the same, a few at once."
  )
  func impatientScan() async throws {
    try await Town.run { (town: Town) async throws in
      for year in 1_950..<2_000 {
        for name in ["王芳", "王方"] { _ = try await town.person(name, born: UInt32(year)) }
      }
      func scan(_ milliseconds: Int) async throws -> DuplicateScan {
        try await DuplicateScan.run(
          town.store,
          after: (0, .none),
          within: .all,
          atMost: 1_000,
          milliseconds: milliseconds
        )
      }
      let (patient, impatient) = (try await scan(2_000), try await scan(0))
      #expect(impatient.compared == 100 && patient.compared == 100)
      #expect(!patient.pairs.isEmpty)
      #expect(impatient.pairs.map(\.first) == patient.pairs.map(\.first))
      #expect(impatient.pairs.map(\.second) == patient.pairs.map(\.second))
    }
  }

  @Test("A scan that nobody waits for rests after each read, before the next is begun.")
  func restingScan() async throws {
    let events = Mutex<[String]>([])
    let trace: @Sendable (String) -> Void = { sql in
      guard sql.contains("ORDER BY p.updated_ms, p.id LIMIT") else { return }
      events.withLock { $0.append("read") }
    }
    try await Town.run(traced: trace) { (town: Town) async throws in
      for year in 1_950..<1_955 { _ = try await town.person(born: UInt32(year)) }
      let rest = { (time: Duration) async in
        events.withLock { $0.append(time > .zero ? "rest" : "nothing") }
      }
      let scan = try await DuplicateScan.run(
        town.store,
        after: (0, .none),
        within: .all,
        atMost: 1_000,
        pace: ScanPace(records: 2),
        rest: rest
      )
      #expect(scan.compared == 5)
      // Two, two, one, and the look that finds nothing more.
      let expected = ["read", "rest", "read", "rest", "read", "rest", "read"]
      #expect(events.withLock { $0 } == expected)
      events.withLock { $0 = [] }
      _ = try await town.services.scanForDuplicates(rest: rest)
      #expect(events.withLock { $0 } == ["read", "rest", "read"])
    }
  }

  @Test("A scan that nobody waits for takes a quarter of a core, and less while writes wait.")
  func rest() {
    #expect(ScanPace.rest(after: .milliseconds(10), isBusy: false) == .milliseconds(30))
    #expect(ScanPace.rest(after: .milliseconds(10), isBusy: true) == .milliseconds(190))
  }

  @Test("What was too much is tried with a quarter, down to one record.")
  func pace() {
    var pace = ScanPace()
    var tried = [pace.records]
    while pace.slowDown() { tried.append(pace.records) }
    #expect(tried == [200, 50, 12, 3, 1])
  }
}
