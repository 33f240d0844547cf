import HamletDomain
import Testing

@Suite("Civil days")
struct CivilDateTests {
  @Test("Every day of the calendar has its own number, one after the other.")
  func everyDay() {
    var expected = CivilDate.earliest.dayNumber
    for year in [1, 4, 100, 400, 1582, 1899, 1900, 1970, 2000, 2024, 2026, 9999] {
      for month in 1...12 {
        for dayOfMonth in 1...CivilDate.daysIn(month: month, year: year) {
          let date = day(year, month, dayOfMonth)
          if month > 1 || dayOfMonth > 1 { #expect(date.dayNumber == expected) }
          #expect(CivilDate(dayNumber: date.dayNumber) == date)
          expected = date.dayNumber + 1
        }
      }
    }
    #expect(day(1970, 1, 1).dayNumber == 0 && day(2026, 3, 9).dayNumber == 20_521)
  }

  @Test("The calendar ends where it ends.")
  func ends() {
    #expect(CivilDate(dayNumber: .max) == .latest && CivilDate(dayNumber: .min) == .earliest)
    #expect(CivilDate.latest.adding(days: .max) == .latest)
    #expect(CivilDate.earliest.adding(months: .min) == .earliest)
    #expect(CivilDate(unixMilliseconds: .max) == .latest)
    #expect(CivilDate(unixMilliseconds: .min) == .earliest)
  }

  @Test("The township's day begins at 16:00 UTC of the day before.")
  func zone() {
    let start = day(2026, 3, 9).startUnixMilliseconds()
    #expect(CivilDate(unixMilliseconds: start) == day(2026, 3, 9))
    #expect(CivilDate(unixMilliseconds: start - 1) == day(2026, 3, 8))
    #expect(CivilDate(unixMilliseconds: 0) == day(1970, 1, 1))
    #expect(CivilDate(unixMilliseconds: -8 * 3_600_000 - 1) == day(1969, 12, 31))
  }

  @Test("Days of the week follow ISO 8601.")
  func weekday() {
    #expect(day(1970, 1, 1).weekday == 4 && day(2026, 3, 9).weekday == 1)
    #expect(day(1969, 12, 28).weekday == 7 && day(2000, 2, 29).weekday == 2)
  }

  @Test("Months and years end on a day they have.")
  func arithmetic() {
    #expect(day(2024, 1, 31).adding(months: 1) == day(2024, 2, 29))
    #expect(day(2024, 2, 29).adding(years: 1) == day(2025, 2, 28))
    #expect(day(2026, 1, 15).adding(months: -1) == day(2025, 12, 15))
    #expect(day(2026, 12, 31).adding(days: 1) == day(2027, 1, 1))
  }

  @Test(
    "Age counts completed months and years.",
    arguments: [
      (day(2024, 2, 29), day(2025, 2, 27), 11, 0), (day(2024, 2, 29), day(2025, 2, 28), 12, 1),
      (day(1990, 3, 10), today, 431, 35), (day(1990, 3, 9), today, 432, 36),
      (day(2026, 3, 10), today, -1, -1), (today, today, 0, 0),
    ]
  )
  func age(birth: CivilDate, on: CivilDate, months: Int, years: Int) {
    #expect(birth.completedMonths(on: on) == months)
    #expect(birth.completedYears(on: on) == years)
  }
}
