/// How far a new version has come with a database of an older one.
///
/// Two gigabytes take two minutes, in which nothing is served: whoever waits is told.
package struct MigrationProgress: Sendable, Hashable {
  /// What is being done, in this order; without a recovery key the last alone.
  package enum Step: Int, CaseIterable, Sendable {
    case copying = 1
    case checking
    case measuring
    case sealing
    case readingBack
    case changing

    /// In words.
    package var words: String {
      switch self {
      case .copying: "copying the database as it is"
      case .checking: "checking the copy"
      case .measuring: "measuring the copy"
      case .sealing: "sealing the copy to the recovery key"
      case .readingBack: "reading the sealed copy back"
      case .changing: "bringing the database to this version"
      }
    }
  }

  package let step: Step
  /// How much of the step is done, in hundredths; nil where nobody knows.
  package let percent: Int?

  /// As "step 4 of 6, sealing the copy to the recovery key: 37 %".
  package var line: String {
    let share = percent.map { ": \($0) %" } ?? ""
    return "step \(step.rawValue) of \(Step.allCases.count), \(step.words)\(share)"
  }
}
