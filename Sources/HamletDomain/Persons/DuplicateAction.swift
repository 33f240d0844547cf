/// What can be done with a pair of records that may be of one person.
package enum DuplicateAction: String, CaseIterable, Sendable, Hashable {
  /// They are two people.
  case dismiss
  /// It is not known yet.
  case keepOpen = "keep_open"
  /// The decision was wrong; it is looked at again.
  case reopen
  /// One record stands for both.
  case merge
  /// The merge was wrong.
  case unmerge
}
