extension ScreeningStatus: StateMachine {
  /// The status after an action, or nil when this status does not know it.
  ///
  /// Who declined is not asked again in the same campaign; she may still come by herself.
  package func next(after action: ScreeningAction) -> ScreeningStatus? {
    switch (self, action) {
    case (.notYetOffered, .offer), (.offered, .offer), (.away, .offer): .offered
    case (.notYetOffered, .decline), (.offered, .decline), (.booked, .decline), (.away, .decline):
      .declined
    case (.notYetOffered, .book), (.offered, .book), (.booked, .book), (.declined, .book),
      (.away, .book):
      .booked
    case (.notYetOffered, .reportElsewhere), (.offered, .reportElsewhere),
      (.booked, .reportElsewhere), (.declined, .reportElsewhere), (.away, .reportElsewhere):
      .doneElsewhere
    case (.notYetOffered, .markAway), (.offered, .markAway), (.booked, .markAway): .away
    case (.away, .comeBack): .notYetOffered
    case (.notYetOffered, .exclude): .notEligible
    case (.notEligible, .include): .notYetOffered
    case (.notYetOffered, .screen), (.offered, .screen), (.declined, .screen), (.booked, .screen),
      (.away, .screen), (.doneElsewhere, .screen):
      .done
    case (.done, .correct), (.done, .giveResult), (.done, .followUp): .done
    default: nil
    }
  }

  /// The roles that may act; none when only the list does.
  package static func roles(for action: ScreeningAction) -> Set<Role> {
    switch action {
    case .offer, .decline, .book, .reportElsewhere, .markAway: [.villageWorker, .clerk]
    case .screen: [.clerk, .clinician, .integration]
    case .correct, .giveResult, .followUp: [.clerk, .clinician]
    case .comeBack, .exclude, .include: []
    }
  }
}
