/// A search through history, newest first or back again.
struct HistorySearch: Sendable {
  /// Which way the next key looks.
  enum Direction: Sendable {
    case backward
    case forward
  }

  /// What is looked for.
  var text = ""
  /// The line found, among the lines of history.
  var match: Int?
  /// Whether nothing more was found.
  var hasFailed = false
  /// Which way it goes.
  var direction: Direction
  /// What was typed before.
  let before: String
}
