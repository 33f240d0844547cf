/// What can be done with an update round.
package enum UpdateRoundAction: String, CaseIterable, Sendable, Hashable {
  /// It is over.
  case close
}

extension UpdateRoundState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: UpdateRoundAction) -> UpdateRoundState? {
    switch (self, action) {
    case (.open, .close): .closed
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: UpdateRoundAction) -> Set<Role> { [.clerk] }
}
