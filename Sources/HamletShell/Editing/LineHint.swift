/// What stands in grey behind the cursor.
package enum LineHint: Hashable, Sendable {
  /// How an earlier line went on; Right and End take it.
  case suggestion(String)
  /// What comes next, in words.
  case words(String)
}
