/// What a command asks of the form of its rows.
package struct AnswerLayout: Hashable, Sendable {
  /// Whether rows become blocks of one field per line.
  package enum Blocks: String, Sendable, CaseIterable {
    /// When a table does not fit the page.
    case auto
    /// Always.
    case on
    /// Never: a table stays one, however wide it is.
    case off
  }

  /// When rows become blocks.
  package var blocks = Blocks.auto
  /// Whether a table keeps its whole width: nothing is shortened, cut or turned into blocks.
  package var isWide = false
  /// The fields to show, in this order; empty: all that are set.
  package var columns: [String] = []
  /// Whether fields without a value are shown too.
  package var showsUnset = false
  /// What stands before each row, as what changed since the last look; empty: nothing.
  package var marks: [String] = []

  /// The usual form.
  package init() {}
}
