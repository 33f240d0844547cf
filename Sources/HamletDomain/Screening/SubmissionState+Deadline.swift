extension SubmissionState {
  /// Whose step a report in this state waits for; unspecified where the service has done its part.
  package var waitingStep: ServiceStep {
    switch self {
    case .draft, .returned: .village
    case .submitted, .inReview, .accepted, .upperReturned: .township
    case .forwarded, .concluded, .rejected, .withdrawn, .discarded, .superseded, .unspecified:
      .unspecified
    }
  }

  /// The day on which the service should have done its next step, when a report comes into this
  /// state from another; nil when nothing is due.
  ///
  /// A reviewer who takes or gives back a report does not move the day.
  package func dueOn(
    since earlier: SubmissionState,
    due: CivilDate?,
    today: CivilDate,
    standards: ServiceStandards = ServiceStandards(),
    calendar: WorkingDays = WorkingDays()
  ) -> CivilDate? {
    guard let days = standards.days(for: self) else { return nil }
    let keepsDay =
      switch (self, earlier) {
      case (.submitted, .inReview): true
      case (.inReview, .rejected): false
      case (.inReview, _): true
      default: false
      }
    return keepsDay ? due : calendar.day(after: today, workingDays: days)
  }
}
