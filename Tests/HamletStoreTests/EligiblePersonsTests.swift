import HamletDomain
import Testing

@testable import HamletStore

@Suite("Whom a campaign is for")
struct EligiblePersonsTests {
  /// Birthdays around the ends of what is asked, in both calendars and however far they are known.
  private static var births: [BirthRecord] {
    var births: [BirthRecord] = []
    for year in [1_958, 1_959, 1_960, 1_961, 1_962, 1_963, 1_964, 1_965] {
      births.append(BirthRecord(year: year, precision: .year))
      for calendar in [Calendar.solar, .lunar] {
        for (month, day) in [(1, 1), (1, 15), (8, 20), (9, 30), (10, 1), (11, 20), (12, 29)] {
          births.append(BirthRecord(year: year, month: month, day: day, calendar: calendar))
        }
        births.append(BirthRecord(year: year, month: 12, precision: .month, calendar: calendar))
      }
    }
    // A lunar year that cannot be converted.
    births.append(BirthRecord(year: 1_850, month: 12, day: 1, calendar: .lunar))
    return births
  }

  private static func campaign(_ opens: String, ages: ClosedRange<Int>) throws -> CampaignRecord {
    let day = try CivilDate(opens)
    return CampaignRecord(
      id: RecordID(high: 0x019a_0000_0002_7000, low: 1),
      kind: .commonDisease,
      title: "",
      scope: .all,
      days: day...day.adding(days: 300),
      eligibility: CampaignEligibility(ages: ages)
    )
  }

  @Test(
    "The year spares most people the look at their civil birthday, and leaves the answer as it is."
  )
  func years() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    var people: [PersonRecord] = []
    for (number, birth) in Self.births.enumerated() {
      var person = try Sample.person(UInt64(number + 1), "王芳")
      person.row.birth = birth
      people.append(person)
    }
    let all = people
    try await Sample.change(store) { tx in for person in all { _ = try tx.insert(person) } }
    var eligible = 0
    for opens in ["2026-01-25", "2026-02-20", "2026-10-01", "2024-02-29"] {
      for ages in [60...64, 62...62, 0...120, 63...65, 176...177] {
        let campaign = try Self.campaign(opens, ages: ages)
        let found = try await store.read { (snapshot: ReadSnapshot) throws in
          let condition = EligiblePersons(campaign)
          return Set(
            try snapshot.scan(
              "SELECT p.id FROM persons p WHERE \(condition.ageAndSex)",
              condition.ageAndSexValues
            ) { $0.id(0) }
          )
        }
        let expected = all.filter { campaign.birthdays.contains($0.row.birth.earliestDay) }
        #expect(found == Set(expected.map(\.row.id)), "\(opens) \(ages)")
        eligible += found.count
      }
    }
    #expect(eligible > 200)
    store.close()
  }
}
