/// What went wrong last.
enum Trouble: Sendable {
  /// A line that was not sent.
  case problems([LineProblem], Command?)
  /// A call that failed.
  case failure(CallFailure, Command)
}
