/// The dates of an expected birth: one is enough, and the others follow from it.
package struct AntenatalDates: Sendable, Hashable {
  /// Days from the last period to the expected day (Naegele's rule).
  package static let expectedAfter = 280
  /// The longest gestational age that is written down: 44 weeks.
  package static let longest = 308

  /// The first day of the last period; nil where nothing is known.
  package let lastPeriod: CivilDate?
  /// The expected day.
  package let expected: CivilDate?
  /// Days from the last period to the day of the advice; 0 where nothing is known.
  package let gestationalAgeDays: Int

  /// Derives what is left out and refuses what does not agree; names the field of the request.
  ///
  /// `gestationalAgeDays` 0 stands for not told.
  package static func derived(
    lastPeriod: CivilDate?,
    expected: CivilDate?,
    gestationalAgeDays: Int,
    on day: CivilDate
  ) -> Result<AntenatalDates, Problem> {
    let start: CivilDate
    if let lastPeriod {
      start = lastPeriod
    } else if let expected {
      start = expected.adding(days: -expectedAfter)
    } else if gestationalAgeDays > 0 {
      start = day.adding(days: -gestationalAgeDays)
    } else {
      return .success(AntenatalDates(lastPeriod: nil, expected: nil, gestationalAgeDays: 0))
    }
    let end = start.adding(days: expectedAfter)
    if let expected, expected != end { return .failure(.expectedDay) }
    let age = start.days(to: day)
    guard (0...longest).contains(age) else {
      return .failure(lastPeriod != nil ? .lastPeriod : expected != nil ? .tooFar : .age)
    }
    if gestationalAgeDays > 0, gestationalAgeDays != age { return .failure(.age) }
    return .success(AntenatalDates(lastPeriod: start, expected: end, gestationalAgeDays: age))
  }
}
