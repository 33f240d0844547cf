/// What can be done with a proposed move.
package enum MoveAction: String, CaseIterable, Sendable, Hashable {
  /// The receiving village takes the family in.
  case accept
  /// The day has come.
  case takeEffect = "take_effect"
  /// A village says the move is not so.
  case dispute
  /// The township decides that they moved.
  case decideEffective = "decide_effective"
  /// The township decides that they will move, on a day that has not come yet.
  case decideAccepted = "decide_accepted"
  /// The township decides that they did not.
  case decideCancelled = "decide_cancelled"
  /// The move is taken back.
  case cancel
  /// The day has come and nobody of them can move any more.
  case lapse
}
