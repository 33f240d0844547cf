import HamletDomain
import Testing

/// The day on which the tests live.
let today = day(2026, 3, 9)

/// A day that the test knows to exist.
func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
  CivilDate(year: year, month: month, day: day) ?? .earliest
}
