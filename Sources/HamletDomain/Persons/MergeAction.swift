/// What can be done with a merge of two records.
package enum MergeAction: String, CaseIterable, Sendable, Hashable {
  /// Both records stand again as they were.
  case undo
}
