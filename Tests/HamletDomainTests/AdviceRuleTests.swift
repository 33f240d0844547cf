import HamletDomain
import Testing

@Suite("Advice before and after a birth")
struct AdviceRuleTests {
  private static let day = CivilDate(dayNumber: 20_781)

  private static func derived(
    lmp: Int? = nil,
    edd: Int? = nil,
    age: Int = 0
  ) -> Result<AntenatalDates, AntenatalDates.Problem> {
    AntenatalDates.derived(
      lastPeriod: lmp.map { day.adding(days: $0) },
      expected: edd.map { day.adding(days: $0) },
      gestationalAgeDays: age,
      on: day
    )
  }

  @Test("From one date the others follow: 280 days from the last period to the expected day.")
  func dates() throws {
    for found in [
      Self.derived(lmp: -100), Self.derived(edd: 180), Self.derived(age: 100),
      Self.derived(lmp: -100, edd: 180, age: 100),
    ] {
      let dates = try found.get()
      #expect(dates.lastPeriod == Self.day.adding(days: -100))
      #expect(dates.expected == Self.day.adding(days: 180))
      #expect(dates.gestationalAgeDays == 100)
    }
    let unknown = try Self.derived().get()
    #expect(unknown.lastPeriod == nil && unknown.expected == nil)
    #expect(try Self.derived(lmp: -308).get().gestationalAgeDays == 308)
    #expect(try Self.derived(lmp: 0).get().gestationalAgeDays == 0)
  }

  @Test("Dates that do not agree or lie too far are refused, naming the field.")
  func problems() {
    #expect(Self.derived(lmp: -100, edd: 179) == .failure(.expectedDay))
    #expect(Self.derived(lmp: -309) == .failure(.lastPeriod))
    #expect(Self.derived(lmp: 1) == .failure(.lastPeriod))
    #expect(Self.derived(edd: 281) == .failure(.tooFar))
    #expect(Self.derived(edd: -29) == .failure(.tooFar))
    #expect(Self.derived(age: 309) == .failure(.age))
    #expect(Self.derived(lmp: -100, age: 99) == .failure(.age))
    let fields = AntenatalDates.Problem.allCases.map(\.field)
    #expect(fields == ["edd", "lmp", "edd", "gestational_age_days"])
    for problem in AntenatalDates.Problem.allCases { #expect(!problem.violation.chinese.isEmpty) }
  }

  @Test("A sex in front of a value is refused; what somebody says in her own words is text.")
  func unborn() throws {
    for text in [
      "胎儿性别：男", "性别: 女", "性别＝1", "fetal sex: female", "Fetal_Sex = 1", "sex=male",
      "{\"sex\": \"male\"}", "gender : 2", "一切正常。胎儿性别 ：不详",
    ] {
      #expect(throws: RuleViolation.self, "\(text)") { try UnbornChild.check(text) }
    }
    for text in ["", "她问是男孩还是女孩，已说明不作鉴定。", "不谈胎儿性别", "sex education", "血压：118/76"] {
      try UnbornChild.check(text)
    }
  }

  @Test("Another contact is a day of her own choosing, today or later, or none.")
  func nextContact() throws {
    let today = Self.day
    try NextContact.check(on: nil, isChosen: false, today: today)
    try NextContact.check(on: today, isChosen: true, today: today)
    #expect(throws: RuleViolation.self) {
      try NextContact.check(on: today, isChosen: false, today: today)
    }
    #expect(throws: RuleViolation.self) {
      try NextContact.check(on: today.adding(days: -1), isChosen: true, today: today)
    }
  }

  @Test("A child's age follows from a known birthday; one that was told agrees within a day.")
  func age() throws {
    let born = Self.day.adding(days: -200)
    for told in [0, 199, 200, 201] {
      #expect(try ChildAge.days(told: told, born: born, on: Self.day) == 200)
    }
    #expect(try ChildAge.days(told: 42, born: nil, on: Self.day) == 42)
    for (told, birth) in [(198, born), (0, Self.day.adding(days: 1)), (0, CivilDate.earliest)] {
      #expect(throws: RuleViolation.self) {
        try ChildAge.days(told: told, born: birth, on: Self.day)
      }
    }
  }

  @Test("Each kind of item stands once.")
  func items() throws {
    try GivenItems.check([.supplies, .folicAcid])
    #expect(throws: RuleViolation.self) { try GivenItems.check([.supplies, .supplies]) }
    #expect(throws: RuleViolation.self) { try GivenItems.check([.unspecified]) }
  }

  @Test("A queue goes by what presses most, and tells what came, changed and went.")
  func queue() throws {
    let village = try DivisionCode("990101001001")
    func entry(_ low: UInt64, _ urgency: Urgency, _ at: Int64, version: UInt64 = 1) -> QueueEntry {
      var entry = QueueEntry(
        kind: urgency == .unspecified ? .paperworkWaiting : .urgentConsultation,
        record: RecordID(high: 1, low: low),
        version: version,
        division: village,
        at: at
      )
      entry.urgency = urgency
      return entry
    }
    let all = [entry(1, .unspecified, 5), entry(2, .urgent, 9), entry(3, .emergency, 10)]
    let ordered = (all + [entry(4, .urgent, 8)]).sorted()
    #expect(ordered.map(\.record.low) == [3, 4, 2, 1])
    let changes = QueueChanges(
      from: all,
      to: [entry(2, .urgent, 9, version: 2), entry(3, .emergency, 10)]
    )
    #expect(changes.news.map(\.record.low) == [2] && changes.gone.map(\.low) == [1])
    #expect(QueueChanges(from: all, to: all).isEmpty)
  }
}
