import GRDB
import HamletDomain
import HamletMessages
import Synchronization
import Testing

@testable import HamletStore

/// What it takes to say that a record is not there: as much for one of another village as for one
/// that nobody has, counted in statements rather than by a clock.
@Suite("The work behind NOT_FOUND")
struct LookupWorkTests {
  /// A look-up by id, and the table whose ids it takes.
  private struct Lookup: Sendable {
    let table: String
    let run: @Sendable (ReadSnapshot, RecordID, DivisionPrefix) throws -> Void

    init(
      _ table: String,
      _ run: @escaping @Sendable (ReadSnapshot, RecordID, DivisionPrefix) throws -> Void
    ) {
      self.table = table
      self.run = run
    }
  }

  private static let lookups = [
    Lookup("persons") { _ = try $0.personRow($1, within: $2) },
    Lookup("persons") { _ = try $0.person($1, within: $2) },
    Lookup("households") { _ = try $0.household($1, within: $2) },
    Lookup("consultations") { _ = try $0.consultation($1, within: $2) },
    Lookup("appointments") { _ = try $0.appointment($1, within: $2) },
    Lookup("referrals") { _ = try $0.referral($1, within: $2) },
    Lookup("follow_ups") { _ = try $0.followUp($1, within: $2) },
    Lookup("paperwork") { _ = try $0.paperwork($1, within: $2) },
    Lookup("submissions") { _ = try $0.submission($1, within: $2) },
    Lookup("right_requests") { _ = try $0.rightRequest($1, within: $2) },
    Lookup("outreach") { _ = try $0.outreach($1, within: $2) },
    Lookup("supplies_given") { _ = try $0.supplies($1, within: $2) },
  ]

  @Test("A record of another village takes the statements of one that is not there.")
  func statements() async throws {
    try await DemoTown.run { (town: DemoTown) async throws in
      let theirs = try await VillageRecords(of: Reach.own.scope, town.store)
      let elsewhere = try DivisionPrefix(Reach.sibling.scope)
      var compared = 0
      for lookup in Self.lookups {
        for id in theirs.byTable[lookup.table] ?? [] {
          let known = try await Self.work(lookup, id, elsewhere, town.store)
          let unknown = try await Self.work(lookup, town.id(), elsewhere, town.store)
          #expect(known == unknown, "\(lookup.table)")
          #expect(known > 0)
          compared += 1
        }
      }
      #expect(compared >= 20)
      try await Self.printMedians(town, theirs)
    }
  }

  /// What a clock says of it, for whoever wants to know; nothing is asserted.
  private static func printMedians(_ town: DemoTown, _ theirs: VillageRecords) async throws {
    let method = try #require(Contract.schema.method("hamlet.v1.PersonService/GetPerson"))
    let token = try await town.token(DemoTown.userName(.villageWorker, .sibling))
    let known = try #require(theirs.byTable["persons"]?.first)
    var times: [[Duration]] = [[], []]
    for round in 0..<400 {
      let id = round.isMultiple(of: 2) ? known : town.id()
      let request = GetPersonRequest(id: id).encoded()
      let clock = ContinuousClock()
      let start = clock.now
      _ = await town.answer(method, request, token: token)
      times[round % 2].append(clock.now - start)
    }
    let medians = times.map { $0.sorted()[$0.count / 2] }
    print("GetPerson: of another village \(medians[0]), of nobody \(medians[1]) (medians of 200)")
  }

  /// The statements that a look-up runs, which must not find anything.
  private static func work(
    _ lookup: Lookup,
    _ id: RecordID,
    _ scope: DivisionPrefix,
    _ store: Store
  ) async throws -> Int {
    let viewer = Viewer(userID: RecordID(high: 1, low: 1), role: .villageWorker)
    return try await store.read { snapshot in
      let count = Mutex(0)
      snapshot.db.trace { _ in count.withLock { $0 += 1 } }
      defer { snapshot.db.trace() }
      #expect(throws: StoreError.self) { try lookup.run(snapshot.seen(by: viewer), id, scope) }
      return count.withLock { $0 }
    }
  }
}
