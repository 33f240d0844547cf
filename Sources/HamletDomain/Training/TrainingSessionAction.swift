/// What can be done with a training session.
package enum TrainingSessionAction: String, CaseIterable, Sendable, Hashable {
  /// People may enrol.
  case `open`
  /// It begins.
  case start
  /// It is over.
  case close
  /// It will not take place.
  case cancel
}
