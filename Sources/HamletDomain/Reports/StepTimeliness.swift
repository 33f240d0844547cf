/// Whether steps of the review of reports were taken in time: received on time, of what was
/// expected.
package struct StepTimeliness: Hashable, Sendable {
  /// A step that the service owes.
  package enum Step: Int, Sendable, CaseIterable {
    /// The township's answer to a report that was sent in.
    case review
    /// The village's completion of a report that was returned.
    case completion
    /// The township's forwarding of a report that was accepted.
    case forwarding

    /// The state of a report that waits for it.
    var state: SubmissionState {
      switch self {
      case .review: .submitted
      case .completion: .returned
      case .forwarding: .accepted
      }
    }
  }

  /// What was done with a report on a day.
  package struct Event: Hashable, Sendable {
    package let action: ReviewAction
    package let day: CivilDate

    /// Describes an event.
    package init(_ action: ReviewAction, _ day: CivilDate) {
      self.action = action
      self.day = day
    }
  }

  /// Steps that were due within the period.
  package private(set) var expected: [Step: Int] = [:]
  /// Those of them that were taken by the day they were due.
  package private(set) var onTime: [Step: Int] = [:]

  private let period: ReportPeriod
  private let today: CivilDate
  private let standards: ServiceStandards
  private let calendar: WorkingDays

  /// Begins to count; what is due after `today` is not expected yet, unless it was done.
  package init(
    period: ReportPeriod,
    today: CivilDate,
    standards: ServiceStandards = ServiceStandards(),
    calendar: WorkingDays = WorkingDays()
  ) {
    self.period = period
    self.today = today
    self.standards = standards
    self.calendar = calendar
  }

  /// Counts the steps of one report, whose events stand in order.
  package mutating func add(_ events: [Event]) {
    var open: (step: Step, due: CivilDate)?
    for event in events {
      guard let change = Self.change(event.action) else { continue }
      if let due = open { close(due.step, due: due.due, on: change.endsBy ? event.day : nil) }
      open = change.begins.map { step -> (step: Step, due: CivilDate) in
        let days = standards.days(for: step.state) ?? 0
        return (step, calendar.day(after: event.day, workingDays: days))
      }
    }
    guard let left = open, left.due < today, period.contains(left.due) else { return }
    expected[left.step, default: 0] += 1
  }

  /// A step that the family's withdrawal ends is owed to nobody any more.
  private mutating func close(_ step: Step, due: CivilDate, on day: CivilDate?) {
    guard let day, period.contains(due) else { return }
    expected[step, default: 0] += 1
    if day <= due { onTime[step, default: 0] += 1 }
  }

  /// What an action begins, and whether it is the answer that was owed; nil where it changes neither.
  private static func change(_ action: ReviewAction) -> (begins: Step?, endsBy: Bool)? {
    switch action {
    case .submitted: (.review, true)
    case .returned: (.completion, true)
    case .accepted: (.forwarding, true)
    case .rejected, .forwarded: (nil, true)
    case .appealed, .upperReturned: (.review, true)
    case .withdrawn, .discarded, .corrected: (nil, false)
    case .concluded: (nil, true)
    case .claimed, .released, .commented, .leaseEnded, .unspecified: nil
    }
  }
}
