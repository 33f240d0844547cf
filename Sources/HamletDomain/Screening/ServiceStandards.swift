/// How many working days the service takes for its steps: what it promises, never what it asks.
package struct ServiceStandards: Sendable, Hashable {
  /// The days of each step until an administrator sets others.
  package static let usual = 20

  /// To complete a draft or a returned report.
  package var village: Int
  /// To review, to forward, to answer the higher level.
  package var township: Int

  /// Describes the standards.
  package init(village: Int = usual, township: Int = usual) {
    self.village = village
    self.township = township
  }

  /// The days of the step that a report in this state waits for; nil where none is due.
  package func days(for state: SubmissionState) -> Int? {
    switch state.waitingStep {
    case .village: village
    case .township: township
    case .unspecified: nil
    }
  }
}
