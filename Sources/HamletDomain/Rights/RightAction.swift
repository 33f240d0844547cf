/// What can be done with a person's request about her own data.
package enum RightAction: String, CaseIterable, Sendable, Hashable {
  /// Data protection takes it up.
  case start
  /// What she asked for was done.
  case answer
  /// It is not done; why, and where she may complain, is told.
  case turnDown = "turn_down"
  /// She no longer wants it.
  case withdraw
}
