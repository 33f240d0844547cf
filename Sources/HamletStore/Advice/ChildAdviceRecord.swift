package import HamletDomain

/// Advice on a child; 0 and nil stand for what was not measured.
package struct ChildAdviceRecord: Sendable, Hashable {
  package var head: AdviceHead
  package var advisedOn: CivilDate
  package var ageDays = 0
  package var weightGrams = 0
  package var lengthMillimetres = 0
  package var headMillimetres = 0
  package var temperatureMilliDegrees = 0
  package var feeding = ChildFeeding.unspecified
  package var development: [DevelopmentArea] = []
  package var signs: [ChildDangerSign] = []
  package var advice = ""
  package var nextContact: CivilDate?

  /// Begins a piece of advice.
  package init(head: AdviceHead, advisedOn: CivilDate) {
    self.head = head
    self.advisedOn = advisedOn
  }
}
