internal import HamletDomain
internal import HamletStore

extension SubmissionRecord {
  /// Sets the day by which the service should have done its next step, from its standards and the
  /// days on which it works.
  mutating func setDue(
    since earlier: SubmissionState,
    today: CivilDate,
    _ snapshot: ReadSnapshot
  ) throws {
    let standards = try snapshot.serviceStandards()
    let calendar = try snapshot.workingDays()
    let day = state.dueOn(
      since: earlier,
      due: dueOn,
      today: today,
      standards: standards,
      calendar: calendar
    )
    if day != dueOn, let day {
      standardDays = standards.days(for: state) ?? standardDays
      isDueByWeekends = !calendar.knownYears.isSuperset(of: today.year...day.year)
    }
    dueOn = day
  }
}
