/// A walk through history with the up and down keys.
struct HistoryRecall: Sendable {
  /// The line shown; nil: what was typed.
  var position: Int?
  /// What was typed.
  let draft: String
  /// What lines must begin with.
  let beginning: String
}
