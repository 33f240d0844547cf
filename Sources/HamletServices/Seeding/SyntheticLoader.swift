internal import HamletDomain
package import HamletStore
internal import Synchronization

/// Fills a database with a synthetic town, and with what some years left of its people.
package struct SyntheticLoader: Sendable {
  /// People to a transaction: the log stays short, and the audit has a row for each.
  private static let batch = 2_000
  private static let township = "990101001"
  let store: Store
  let clock: @Sendable () -> Int64

  package init(store: Store, clock: @escaping @Sendable () -> Int64) {
    self.store = store
    self.clock = clock
  }

  /// What was made.
  package struct Loaded: Sendable {
    package var people = 0
    /// Consultations, appointments and reports of them.
    package var records = 0
  }

  /// Adds `people` synthetic persons in the township's villages, which it makes where they lack, and
  /// what `years` years left of them.
  package func load(people: Int, years: Int = 0, seed: UInt64) async throws -> Loaded {
    let villages = try await villages(count: max(11, min(99, people / 5_000)))
    var town = SyntheticTown(
      people: people,
      villages: villages.count,
      seed: seed,
      today: CivilDate(unixMilliseconds: clock())
    )
    var residents: [SyntheticResident] = []
    residents.reserveCapacity(people)
    var random = SeededGenerator(seed: seed &+ 1)
    var loaded = Loaded()
    while loaded.people < people {
      var part: [SyntheticPerson] = []
      while part.count < Self.batch, let person = town.next() { part.append(person) }
      guard !part.isEmpty else { break }
      // Seven in ten of those who may say so themselves, from 14 on, agree to care.
      let new = part.map { person in
        SyntheticResident(
          id: person.id,
          village: villages[person.village % villages.count],
          livesHereSince: person.livesHereSince,
          agreesToCare: years > 0 && Int.random(in: 0..<10, using: &random) < 7
            && person.birth.adding(days: 14 * 366) <= person.livesHereSince
        )
      }
      try await insert(part, new, hasHistory: years > 0)
      residents += new
      loaded.people += part.count
    }
    if years > 0 { loaded.records = try await live(years, residents, seed) }
    return loaded
  }

  /// Writes what happened day by day, many days to a transaction; gives how many records.
  private func live(
    _ years: Int,
    _ residents: [SyntheticResident],
    _ seed: UInt64
  ) async throws -> Int {
    let history = Mutex(SyntheticHistory(residents: residents, seed: seed))
    var days = SyntheticYears(years: years, today: CivilDate(unixMilliseconds: clock()))
    while true {
      let part = days.part(of: 2 * Self.batch, residents: residents.count)
      guard !part.isEmpty else { return history.withLock { $0.made } }
      _ = try await store.writeBulk(ticket("years")) { tx in
        try history.withLock { history in
          for day in part { try history.write(day, tx) }
        }
        return WriteOutcome(
          reply: [],
          recordType: "consultation",
          recordID: .none,
          detail: "\(part.count) synthetic days"
        )
      }
    }
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

  private func insert(
    _ people: [SyntheticPerson],
    _ residents: [SyntheticResident],
    hasHistory: Bool
  ) async throws {
    _ = try await store.writeBulk(ticket("people")) { tx in
      for (person, resident) in zip(people, residents) {
        _ = try tx.insert(record(person, resident.village, hasHistory: hasHistory))
        if resident.agreesToCare { try tx.insert(consent(resident)) }
      }
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

  /// The consent that she gave on the day she came.
  private func consent(_ resident: SyntheticResident) -> ConsentRecord {
    let moment = resident.livesHereSince.startUnixMilliseconds()
    var random = SeededGenerator(seed: resident.id.low)
    return ConsentRecord(
      id: RecordID.timeOrdered(unixMilliseconds: moment, random: &random),
      personID: resident.id,
      purpose: .care,
      givenBy: .`self`,
      method: .signed,
      notice: "2026-1",
      givenAt: moment
    )
  }

  private func record(
    _ person: SyntheticPerson,
    _ village: DivisionCode,
    hasHistory: Bool
  ) -> PersonRecord {
    let lunar = person.lunarBirthday ? LunarDate(person.birth) : nil
    let birth = BirthRecord(
      year: lunar?.year ?? person.birth.year,
      month: lunar?.month ?? person.birth.month,
      isLeapMonth: lunar?.isLeapMonth ?? false,
      day: lunar?.day ?? person.birth.day,
      calendar: lunar == nil ? .solar : .lunar
    )
    let home = ResidenceRecord(
      division: village,
      address: "",
      kind: person.registeredElsewhere ? .registeredElsewhere : .localRegistered,
      validFrom: person.livesHereSince
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
      residences: hasHistory ? earlier(person, home) + [home] : [home]
    )
  }

  /// One in five lived elsewhere in the village before.
  private func earlier(_ person: SyntheticPerson, _ home: ResidenceRecord) -> [ResidenceRecord] {
    let from = person.livesHereSince.adding(days: -900)
    guard person.id.low % 5 == 0, person.birth < from else { return [] }
    var before = home
    before.validFrom = from
    before.validTo = person.livesHereSince
    return [before]
  }
}
