import HamletDomain
import HamletMessages
import HamletServices
import HamletStore
import Testing

@Suite("A made-up town with years behind it")
struct SyntheticYearsTests {
  private func loaded(_ seed: UInt64, in town: Town) async throws -> SyntheticLoader.Loaded {
    try await SyntheticLoader(store: town.store) { Town.start }
      .load(people: 300, years: 2, seed: seed)
  }

  private func consultations(_ town: Town) async throws -> [ConsultationRecord] {
    try await town.store.read { snapshot in
      var query = ConsultationQuery(scope: .all)
      query.state = .closed
      return try snapshot.consultations(query, after: nil, limit: 200)
    }
  }

  @Test("Whoever is named in a record had agreed to care before; who is not leaves no words.")
  func consents() async throws {
    try await Town.run { (town: Town) async throws in
      let made = try await loaded(7, in: town)
      #expect(made.people == 300)
      let found = try await consultations(town)
      #expect(found.count > 50 && found.count < made.records)
      for record in found {
        if record.identification == .anonymous {
          #expect(record.personID.isNone && !record.hasText)
          continue
        }
        let consents = try await town.store.read { try $0.consents(of: record.personID, to: .care) }
        #expect(consents.contains { $0.givenAt <= record.occurredAt })
      }
      #expect(found.contains { !$0.personID.isNone })
      #expect(try town.store.check().isSound)
    }
  }

  @Test("The same seed makes the same years.")
  func repeatable() async throws {
    var seen: [[RecordID]] = []
    for _ in 0..<2 {
      try await Town.run { (town: Town) async throws in
        _ = try await loaded(11, in: town)
        seen.append(try await consultations(town).map(\.id))
      }
    }
    #expect(seen.first == seen.last)
    #expect(seen.first?.isEmpty == false)
  }
}
