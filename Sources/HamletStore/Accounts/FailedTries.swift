/// Logins with an account's name that failed since the last one that did not.
package struct FailedTries: Sendable, Hashable {
  package var count: Int
  /// When the last was, in milliseconds since 1970; 0: there was none.
  package var last: Int64

  package init(count: Int = 0, last: Int64 = 0) {
    self.count = count
    self.last = last
  }
}
