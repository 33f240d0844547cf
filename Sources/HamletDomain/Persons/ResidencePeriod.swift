/// One stay of a person in a division.
package struct ResidencePeriod: Hashable, Sendable {
  /// Where.
  package var division: DivisionCode
  /// What kind of stay.
  package var kind: ResidenceKind
  /// The first day.
  package var from: CivilDate
  /// The last day, or nil while it lasts.
  package var to: CivilDate?
  /// The last day of a stay that ends by itself.
  package var expectedEnd: CivilDate?

  /// Describes a stay.
  package init(
    division: DivisionCode,
    kind: ResidenceKind,
    from: CivilDate,
    to: CivilDate? = nil,
    expectedEnd: CivilDate? = nil
  ) {
    self.division = division
    self.kind = kind
    self.from = from
    self.to = to
    self.expectedEnd = expectedEnd
  }

  /// Whether it is a stay beside the home, which never changes where the person counts.
  package var isTemporaryCare: Bool { kind == .temporaryCare }

  /// The last day on which it can hold: its end, or the day on which it ends by itself.
  package var effectiveEnd: CivilDate {
    min(to ?? .latest, isTemporaryCare ? expectedEnd ?? .latest : .latest)
  }

  /// Whether it holds on a day.
  package func holds(on day: CivilDate) -> Bool { from <= day && day <= effectiveEnd }
}
