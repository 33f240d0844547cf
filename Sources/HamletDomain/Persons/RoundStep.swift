/// Where one record stands in an update round.
package enum RoundStep: String, CaseIterable, Sendable, Hashable {
  /// It has not been gone through with its person.
  case waiting
  /// Nothing had changed.
  case confirmed
  /// Something had, and was corrected.
  case corrected
  /// She prefers not to; she is asked no more.
  case prefersNot

  /// What may be done with it.
  package enum Action: String, CaseIterable, Sendable, Hashable {
    /// Nothing had changed.
    case confirm
    /// Something was corrected.
    case correct
    /// She prefers not to.
    case stop
  }

  /// Where an answer leaves it.
  package init(_ answer: RoundAnswer) {
    switch answer {
    case .unspecified: self = .waiting
    case .confirmed: self = .confirmed
    case .corrected: self = .corrected
    case .prefersNot: self = .prefersNot
    }
  }
}

extension RoundStep: StateMachine {
  /// The state after an action, or nil when this state does not know it: one answer ends it.
  package func next(after action: Action) -> RoundStep? {
    switch (self, action) {
    case (.waiting, .confirm): .confirmed
    case (.waiting, .correct): .corrected
    case (.waiting, .stop): .prefersNot
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: Action) -> Set<Role> { [.villageWorker, .clerk] }
}

extension RoundAnswer {
  /// What the answer does; nil for none.
  package var action: RoundStep.Action? {
    switch self {
    case .unspecified: nil
    case .confirmed: .confirm
    case .corrected: .correct
    case .prefersNot: .stop
    }
  }
}
