extension AppointmentState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: AppointmentAction) -> AppointmentState? {
    switch (self, action) {
    case (.requested, .confirm): .confirmed
    case (.confirmed, .complete): .completed
    case (.requested, .reschedule), (.confirmed, .reschedule): .rescheduled
    case (.requested, .cancelByClient), (.confirmed, .cancelByClient): .cancelledByClient
    case (.requested, .cancelByService), (.confirmed, .cancelByService): .cancelledByService
    case (.confirmed, .markStaffMissed): .staffMissed
    case (.confirmed, .markClientAbsent): .clientAbsent
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: AppointmentAction) -> Set<Role> {
    switch action {
    case .confirm, .complete, .reschedule, .cancelByClient, .cancelByService, .markStaffMissed,
      .markClientAbsent:
      [.villageWorker, .clerk, .clinician]
    }
  }
}
