// Made by Protos/generate from the contract; not edited by hand.

/// Whether an alert was looked at.
package enum ReadAlertState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case `open` = 1
  case closed = 2
}

/// What came of an alert.
package enum ReadAlertFinding: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// The work of those minutes explains it.
  case explained = 1
  /// Nothing explains it; it is followed up outside of this program.
  case unexplained = 2
  /// Somebody else used the account.
  case stolenAccount = 3
}
