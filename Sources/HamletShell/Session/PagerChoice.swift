/// When answers go through a pager.
package enum PagerChoice: String, Sendable, CaseIterable {
  /// Always.
  case on
  /// Never.
  case off
  /// When they are longer than the screen.
  case auto
}
