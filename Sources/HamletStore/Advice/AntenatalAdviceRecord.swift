package import HamletDomain

/// Advice before a birth; 0 and nil stand for what was not measured.
package struct AntenatalAdviceRecord: Sendable, Hashable {
  package var head: AdviceHead
  package var advisedOn: CivilDate
  package var dates: AntenatalDates
  package var weightGrams = 0
  package var haemoglobinGramsPerLitre = 0
  package var systolic = 0
  package var diastolic = 0
  package var temperatureMilliDegrees = 0
  package var signs: [AntenatalDangerSign] = []
  package var advice = ""
  package var nextContact: CivilDate?

  /// Begins a piece of advice.
  package init(head: AdviceHead, advisedOn: CivilDate, dates: AntenatalDates) {
    self.head = head
    self.advisedOn = advisedOn
    self.dates = dates
  }
}
