/// What can be done with a role that was proposed.
package enum RoleProposalAction: String, CaseIterable, Sendable, Hashable {
  /// A second person gives it.
  case confirm
  /// A second person does not give it.
  case decline
  /// It is taken back, or another takes its place.
  case withdraw
  /// Nobody confirmed it in time.
  case expire
}

extension RoleProposalState: StateMachine {
  /// How long a proposal waits, in milliseconds: 14 days.
  package static let milliseconds: Int64 = 14 * 86_400_000

  /// The state after an action, or nil when this state does not know it.
  package func next(after action: RoleProposalAction) -> RoleProposalState? {
    switch (self, action) {
    case (.proposed, .confirm): .confirmed
    case (.proposed, .decline): .declined
    case (.proposed, .withdraw): .withdrawn
    case (.proposed, .expire): .expired
    default: nil
    }
  }

  /// The roles that may act; never who proposed it or is to have it confirms it.
  package static func roles(for action: RoleProposalAction) -> Set<Role> {
    switch action {
    case .confirm, .decline: [.dataProtection]
    case .withdraw: [.administrator]
    case .expire: []
    }
  }
}
