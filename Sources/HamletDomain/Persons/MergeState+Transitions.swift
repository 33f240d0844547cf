extension MergeState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: MergeAction) -> MergeState? {
    switch (self, action) {
    case (.inForce, .undo): .undone
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: MergeAction) -> Set<Role> { [.clerk] }
}
