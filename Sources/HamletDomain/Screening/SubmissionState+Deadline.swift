extension SubmissionState {
  /// Working days that the village or the township takes for its step: a service standard.
  package static let standardWorkingDays = 20

  /// The day on which the service should have done its next step, when a report comes into this
  /// state from another; nil when nothing is due.
  ///
  /// A reviewer who takes or gives back a report does not move the day.
  package func dueOn(
    since earlier: SubmissionState,
    due: CivilDate?,
    today: CivilDate,
    calendar: WorkingDays = WorkingDays()
  ) -> CivilDate? {
    let fresh = calendar.day(after: today, workingDays: Self.standardWorkingDays)
    switch self {
    case .draft, .returned, .accepted, .upperReturned: return fresh
    case .submitted: return earlier == .inReview ? due : fresh
    case .inReview: return earlier == .rejected ? fresh : due
    case .forwarded, .concluded, .rejected, .withdrawn, .discarded, .superseded, .unspecified:
      return nil
    }
  }
}
