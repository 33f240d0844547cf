extension Treatment: StateMachine {
  /// Where a treatment stands after an action, or nil when it does not lead there.
  ///
  /// Nothing is done before it was offered; who declined is offered it again only as an offer.
  package func next(after action: TreatmentAction) -> Treatment? {
    switch (self, action) {
    case (.unspecified, .offer), (.offered, .offer), (.declined, .offer), (.doneHere, .offer),
      (.referred, .offer):
      .offered
    case (.offered, .decline): .declined
    case (.offered, .treatHere), (.doneHere, .treatHere), (.referred, .treatHere): .doneHere
    case (.offered, .refer), (.doneHere, .refer), (.referred, .refer): .referred
    default: nil
    }
  }

  /// Those who treat, and the clerk who enters it.
  package static func roles(for action: TreatmentAction) -> Set<Role> { [.clerk, .clinician] }
}
