extension DuplicateState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: DuplicateAction) -> DuplicateState? {
    switch (self, action) {
    case (.open, .dismiss), (.unmerged, .dismiss): .notDuplicate
    case (.open, .keepOpen), (.unmerged, .keepOpen): .open
    case (.notDuplicate, .reopen): .open
    case (.open, .merge), (.unmerged, .merge): .merged
    case (.merged, .unmerge): .unmerged
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: DuplicateAction) -> Set<Role> { [.clerk] }
}

extension DuplicateDecision {
  /// The action it asks for, or nil where nothing was decided.
  package var action: DuplicateAction? {
    switch self {
    case .notDuplicate: .dismiss
    case .keepOpen: .keepOpen
    case .reopen: .reopen
    case .unspecified: nil
    }
  }
}
