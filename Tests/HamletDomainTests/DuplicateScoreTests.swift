import HamletDomain
import Testing

@Suite("Duplicates by what agrees")
struct DuplicateScoreTests {
  private func born(
    _ year: Int,
    _ month: Int = 0,
    _ number: Int = 0,
    _ calendar: Calendar = .solar
  ) throws -> PartialDay {
    try PartialDay(
      year: year,
      month: month,
      day: number,
      precision: number > 0 ? .day : month > 0 ? .month : .year,
      calendar: calendar
    )
  }

  @Test("What agrees has its points, and what is known of both and differs speaks against.")
  func points() throws {
    let base = PersonTraits(
      name: "张伟",
      birth: try born(1990, 3, 7),
      sex: .male,
      phones: ["13800138000"]
    )
    func score(_ change: (inout PersonTraits) throws -> Void) rethrows -> DuplicateScore {
      var other = base
      try change(&other)
      #expect(DuplicateScore(base, other) == DuplicateScore(other, base))
      return DuplicateScore(base, other)
    }
    #expect(score { _ in }.points == 100)
    #expect(score { $0.phones = [] }.points == 85)
    #expect(score { $0.phones = ["13900139000"] }.points == 75)
    #expect(score { $0.name = NameKeys("張偉") }.points == 100)
    #expect(score { $0.name = NameKeys("张玮") }.points == 90)
    #expect(score { $0.name = NameKeys("张艺") }.points == 80)
    #expect(score { $0.name = NameKeys("张大伟") }.points == 93)
    #expect(score { $0.name = NameKeys("张志刚") }.points == 63)
    #expect(score { $0.name = NameKeys("李志刚") }.points == 55)
    #expect(score { $0.sex = .female }.points == 60)
    #expect(score { $0.sex = .unknown }.points == 100)
    #expect(try score { $0.birth = try born(1990, 7, 3) }.points == 90)
    #expect(try score { $0.birth = try born(1990, 5, 20) }.points == 50)
    #expect(score { $0.phones = [] }.level == .probable)
    #expect(score { $0.sex = .female }.level == .possible)
    #expect(try score { $0.birth = try born(1990, 5, 20) }.level == .unspecified)
  }

  @Test("Home, household, relatives and resident IDs count where both are known.")
  func kept() throws {
    let base = PersonTraits(
      name: "张伟",
      birth: try born(1990, 5, 20),
      address: "学府路1号",
      household: RecordID(high: 1, low: 1),
      relatives: ["李娜"],
      documents: ["11010119900307002X"]
    )
    func points(_ other: PersonTraits) -> Int { DuplicateScore(base, other).points }
    var other = PersonTraits(name: "张伟", birth: try born(1990, 7, 3))
    #expect(points(other) == 35)
    other.address = "学府路1号"
    #expect(points(other) == 55)
    other.address = "学府路2号"
    #expect(points(other) == 25)
    other.household = RecordID(high: 1, low: 1)
    #expect(points(other) == 55)
    other.household = RecordID(high: 1, low: 2)
    #expect(points(other) == 10)
    other = PersonTraits(name: "张伟", birth: try born(1990, 7, 3), relatives: ["李纳"])
    #expect(points(other) == 55)
    other.relatives = [NameKeys("王丽")]
    #expect(points(other) == 25)
    other.relatives = []
    other.documents = ["11010119900307003X"]
    #expect(points(other) == 5)
  }

  @Test("Birthdays agree as told, changed about, a year off, in the other calendar, or roughly.")
  func births() throws {
    func agreement(_ one: PartialDay, _ other: PartialDay) -> BirthAgreement {
      let found = BirthAgreement(one, other)
      #expect(BirthAgreement(other, one) == found)
      return found
    }
    let solar = try born(1962, 2, 5)
    #expect(agreement(solar, solar) == .equal)
    #expect(agreement(solar, try born(1962, 1, 1, .lunar)) == .converted)
    // Told in the lunar calendar and written down as if it were solar.
    #expect(agreement(solar, try born(1962, 1, 1)) == .converted)
    // The same numbers, and one of them with the wrong calendar.
    #expect(agreement(try born(1962, 1, 1), try born(1962, 1, 1, .lunar)) == .converted)
    #expect(agreement(solar, try born(1962, 5, 2)) == .swapped)
    #expect(agreement(solar, try born(1963, 2, 5)) == .nextYear)
    #expect(agreement(solar, try born(1962, 2, 6)) == .oneDigit)
    #expect(agreement(solar, try born(1962, 12, 16)) == .otherDay)
    #expect(agreement(solar, try born(1977, 12, 16)) == .none)
    #expect(agreement(solar, try born(1962, 2)) == .sameMonth)
    #expect(agreement(solar, try born(1962)) == .sameYear)
    #expect(agreement(try born(1962), try born(1962)) == .sameYear)
    #expect(agreement(solar, try born(1963)) == .none)
  }

  @Test(
    "Every day of the lunar calendar agrees with its civil day, however far apart the numbers are."
  )
  func everyConversion() throws {
    var count = 0
    for year in 1_900...2_099 {
      for month in 1...12 {
        for isLeap in [false, true] {
          guard let last = LunarDate.days(in: month, isLeapMonth: isLeap, of: year),
            let civil = LunarDate(year: year, month: month, isLeapMonth: isLeap, day: last)?.civil
          else { continue }
          let told = try PartialDay(
            year: year,
            month: month,
            isLeapMonth: isLeap,
            day: last,
            precision: .day,
            calendar: .lunar
          )
          let solar = try born(civil.year, civil.month, civil.day)
          #expect(BirthAgreement(told, solar) == .converted, "\(told)")
          #expect(BirthAgreement(solar, told) == .converted, "\(told)")
          // The same numbers written down as if they were solar, where the calendar has such a day.
          if let written = try? born(year, month, last) {
            #expect(BirthAgreement(written, solar) == .converted, "\(told)")
          }
          count += 1
        }
      }
    }
    #expect(count > 2_400)
  }

  @Test("The likely spellings of a birthday hold the other calendar's, and day and month changed.")
  func likelyNumbers() throws {
    let numbers = Set(try born(1962, 2, 5).likelyNumbers)
    #expect(numbers.isSuperset(of: [[1962, 2, 5], [1962, 5, 2], [1961, 2, 5], [1963, 2, 5]]))
    #expect(numbers.contains([1962, 1, 1]))
    #expect(try born(1962, 1, 1, .lunar).likelyNumbers.contains([1962, 2, 5]))
    #expect(try born(1962).likelyNumbers == [[1962, 0, 0]])
  }

  @Test("Twins are two people however alike; the same order of one birth is one.")
  func twins() throws {
    let one = PersonTraits(
      name: "王安",
      birth: try born(2025, 6, 1),
      sex: .female,
      phones: ["13800138000"],
      address: "一组",
      mother: RecordID(high: 1, low: 1),
      birthOrder: 1
    )
    var two = one
    #expect(DuplicateScore(one, two).level == .exact)
    two.birthOrder = 2
    #expect(DuplicateScore(one, two).level == .unspecified)
  }

  @Test("Two of a household with one birthday and other given names are siblings.")
  func siblings() throws {
    let one = PersonTraits(
      name: "王安",
      birth: try born(2025, 6, 1),
      phones: ["13800138000"],
      household: RecordID(high: 1, low: 1),
      relatives: ["王刚"]
    )
    var two = one
    two.name = NameKeys("王宁")
    #expect(DuplicateScore(one, two).level == .unspecified)
    two.household = .none
    #expect(DuplicateScore(one, two).level == .probable)
    two = one
    two.name = NameKeys("王桉")
    #expect(DuplicateScore(one, two).level == .probable)
  }

  private func look(_ traits: PersonTraits, sharesPhone: Bool = false) -> DuplicateScore.Look {
    DuplicateScore.Look(birth: traits.birth, sex: traits.sex, sharesPhone: sharesPhone) {
      traits.name
    }
  }

  @Test("Whoever can be possible at all passes the first look.")
  func canMatch() throws {
    let points = DuplicateScore.possibleFrom
    var one = PersonTraits(name: "王安", birth: try born(2025, 6, 1), sex: .female)
    var two = PersonTraits(name: "王宁", birth: try born(2025, 11, 26), sex: .female)
    // Of herself nothing else is known that the other record could share.
    #expect(!DuplicateScore.canMatch(one, look(two), from: points))
    one.phones = ["13800138000"]
    #expect(!DuplicateScore.canMatch(one, look(two, sharesPhone: true), from: points))
    one.address = "3组7号"
    one.relatives = [NameKeys("王志强")]
    #expect(DuplicateScore.canMatch(one, look(two), from: points))
    #expect(!DuplicateScore.canMatch(one, look(two), from: DuplicateScore.probableFrom))
    two.sex = .male
    #expect(!DuplicateScore.canMatch(one, look(two), from: points))
    two = PersonTraits(name: "王志刚", birth: try born(2025, 11, 26), sex: .female)
    #expect(!DuplicateScore.canMatch(one, look(two), from: points))
  }

  @Test("A name is not read where birth, sex and the rest leave nothing open.")
  func lateName() throws {
    let one = PersonTraits(name: "王安", birth: try born(2025, 6, 1), sex: .female)
    var asked = 0
    let other = DuplicateScore.Look(
      birth: try born(2025, 11, 26),
      sex: .female,
      sharesPhone: true
    ) {
      asked += 1
      return one.name
    }
    #expect(!DuplicateScore.canMatch(one, other, from: DuplicateScore.probableFrom))
    #expect(asked == 0)
  }
}
