import Foundation
import HamletDomain
import Testing

@Suite("The lunar calendar")
struct LunarDateTests {
  /// A line of `Lunar/lunar-years.tsv`, which another program made.
  private struct Year {
    let number: Int
    let first: CivilDate
    let leapMonth: Int
    let lengths: [Int]
  }

  private func years() throws -> [Year] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Lunar/lunar-years.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let cells = line.split(separator: "\t").map(String.init)
        return Year(
          number: try #require(Int(cells[0])),
          first: try CivilDate(cells[1]),
          leapMonth: try #require(Int(cells[2])),
          lengths: cells[3].split(separator: " ").compactMap { Int($0) }
        )
      }
  }

  @Test("Every day from 1900 to 2100 is the lunar day that another program says, and back.")
  func everyDay() throws {
    var compared = 0
    for year in try years() {
      var civil = year.first
      var month = 1
      var isLeap = false
      for length in year.lengths {
        for number in 1...length {
          let lunar = LunarDate(
            year: year.number,
            month: month,
            isLeapMonth: isLeap,
            day: number
          )
          guard lunar == LunarDate(civil), lunar?.civil == civil else {
            Issue.record("\(civil)")
            return
          }
          civil = civil.adding(days: 1)
          compared += 1
        }
        isLeap = !isLeap && month == year.leapMonth
        if !isLeap { month += 1 }
      }
    }
    #expect(compared == 73_767 && LunarDate.years == 1_899...2_100)
  }

  @Test("Days outside the table, and months and days that a year does not have, are none.")
  func outside() {
    #expect(LunarDate(day(1899, 2, 9)) == nil && LunarDate(day(2101, 1, 29)) == nil)
    #expect(LunarDate(year: 1898, month: 1, day: 1) == nil)
    #expect(LunarDate(year: 2101, month: 1, day: 1) == nil)
    #expect(LunarDate(year: 1962, month: 13, day: 1) == nil)
    #expect(LunarDate(year: 1962, month: 1, day: 31) == nil)
    #expect(LunarDate(year: 1962, month: 1, isLeapMonth: true, day: 1) == nil)
    #expect(LunarDate(year: 2020, month: 4, isLeapMonth: true, day: 1)?.civil == day(2020, 5, 23))
    #expect(LunarDate(year: 1962, month: 1, day: 1)?.civil == day(1962, 2, 5))
    #expect(LunarDate.days(in: 4, isLeapMonth: true, of: 2020) == 29)
  }

  @Test("A partial date of the lunar calendar spans civil days.")
  func partial() throws {
    let exact = try PartialDay(year: 1962, month: 1, day: 1, precision: .day, calendar: .lunar)
    #expect(exact.earliest == day(1962, 2, 5) && exact.latest == day(1962, 2, 5))
    let month = try PartialDay(
      year: 2020,
      month: 4,
      isLeapMonth: true,
      precision: .month,
      calendar: .lunar
    )
    #expect(month.earliest == day(2020, 5, 23) && month.latest == day(2020, 6, 20))
    let year = try PartialDay(year: 2020, precision: .year, calendar: .lunar)
    #expect(year.earliest == day(2020, 1, 25) && year.latest == day(2021, 2, 11))
  }

  @Test(
    "A lunar date that its year does not have is refused.",
    arguments: [
      (2021, 4, true, 1, HamletDomain.Calendar.lunar, "partial_date.leap_month"),
      (2020, 5, true, 1, .lunar, "partial_date.leap_month"),
      (2020, 4, true, 1, .solar, "partial_date.leap_month"),
      (2020, 4, true, 30, .lunar, "partial_date.calendar"),
      (2020, 13, false, 1, .lunar, "partial_date.calendar"),
      (1850, 1, false, 31, .lunar, "partial_date.calendar"),
    ]
  )
  func refused(
    year: Int,
    month: Int,
    isLeap: Bool,
    number: Int,
    calendar: HamletDomain.Calendar,
    rule: String
  ) {
    let violation = #expect(throws: RuleViolation.self) {
      try PartialDay(
        year: year,
        month: month,
        isLeapMonth: isLeap,
        day: number,
        precision: .day,
        calendar: calendar
      )
    }
    #expect(violation?.rule == rule)
  }
}
