extension PersonStatus: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: PersonStatusAction) -> PersonStatus? {
    switch (self, action) {
    case (.active, .depart): .left
    case (.left, .return): .active
    case (.active, .recordDeath), (.left, .recordDeath): .deceased
    case (.active, .merge), (.left, .merge), (.deceased, .merge): .merged
    case (.merged, .unmerge): .active
    case (.active, .erase), (.left, .erase), (.deceased, .erase): .erased
    case (.active, .update): .active
    case (.left, .correct): .left
    case (.deceased, .correct): .deceased
    case (.deceased, .reopen): .left
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: PersonStatusAction) -> Set<Role> {
    switch action {
    case .depart, .return, .recordDeath: [.villageWorker, .clerk, .clinician]
    case .update, .correct: [.villageWorker, .clerk]
    case .merge, .unmerge, .reopen: [.clerk]
    case .erase: [.dataProtection]
    }
  }
}
