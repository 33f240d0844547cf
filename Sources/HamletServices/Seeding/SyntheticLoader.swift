internal import HamletDomain
package import HamletStore

/// Fills a database with a synthetic town, some hundreds of people to a transaction: SQLite walks its
/// statement journal anew for each row, so that larger ones take longer in all.
package struct SyntheticLoader: Sendable {
  private static let batch = 500
  private static let township = "990101001"
  let store: Store
  let clock: @Sendable () -> Int64

  package init(store: Store, clock: @escaping @Sendable () -> Int64) {
    self.store = store
    self.clock = clock
  }

  /// Adds `people` synthetic persons in the township's villages, which it makes where they lack.
  package func load(people: Int, seed: UInt64) async throws -> Int {
    let villages = try await villages(count: max(11, min(99, people / 5_000)))
    var town = SyntheticTown(
      people: people,
      villages: villages.count,
      seed: seed,
      today: CivilDate(unixMilliseconds: clock())
    )
    var loaded = 0
    while loaded < people {
      var part: [SyntheticPerson] = []
      while part.count < Self.batch, let person = town.next() { part.append(person) }
      guard !part.isEmpty else { break }
      try await insert(part, villages)
      loaded += part.count
    }
    return loaded
  }

  private func villages(count: Int) async throws -> [DivisionCode] {
    let codes = try (0...count).map { number in
      let digits = String(number)
      return try DivisionCode(
        Self.township + String(repeating: "0", count: 3 - digits.count) + digits
      )
    }
    let today = CivilDate(unixMilliseconds: clock())
    _ = try await store.writeBulk(ticket("divisions")) { tx in
      for code in codes where try tx.read.division(code.text) == nil {
        let number = code.text.suffix(3)
        try tx.insert(
          DivisionRecord(
            code: code,
            nameZh: number == "000" ? "青石镇" : "第\(number)村",
            nameEn: number == "000" ? "Qingshi" : "Village \(number)",
            validFrom: today
          )
        )
      }
      return WriteOutcome(reply: [], recordType: "division", recordID: .none, detail: "synthetic")
    }
    return Array(codes.dropFirst())
  }

  private func insert(_ people: [SyntheticPerson], _ villages: [DivisionCode]) async throws {
    _ = try await store.writeBulk(ticket("people")) { tx in
      for person in people { _ = try tx.insert(record(person, villages)) }
      return WriteOutcome(
        reply: [],
        recordType: "person",
        recordID: .none,
        detail: "\(people.count) synthetic"
      )
    }
  }

  private func ticket(_ what: String) -> WriteTicket {
    WriteTicket(system: "hamletd seed \(what)", atUnixMilliseconds: clock())
  }

  private func record(_ person: SyntheticPerson, _ villages: [DivisionCode]) -> PersonRecord {
    let village = villages[person.village % villages.count]
    let lunar = person.lunarBirthday ? LunarDate(person.birth) : nil
    let birth = BirthRecord(
      year: lunar?.year ?? person.birth.year,
      month: lunar?.month ?? person.birth.month,
      isLeapMonth: lunar?.isLeapMonth ?? false,
      day: lunar?.day ?? person.birth.day,
      calendar: lunar == nil ? .solar : .lunar
    )
    return PersonRecord(
      row: PersonRow(
        id: person.id,
        name: person.name,
        sex: person.female ? .female : .male,
        birth: birth,
        division: village
      ),
      documents: [],
      phones: [PhoneRecord(number: person.phone, okToCall: true, okToSayWho: false)],
      residences: [
        ResidenceRecord(
          division: village,
          address: "",
          kind: person.registeredElsewhere ? .registeredElsewhere : .localRegistered,
          validFrom: person.livesHereSince
        )
      ]
    )
  }
}
