// Made by Protos/generate from the contract; not edited by hand.

/// Where a case of two records stands.
package enum DuplicateState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case `open` = 1
  /// Two people; the pair is not found again.
  case notDuplicate = 2
  case merged = 3
  /// A merge was undone; the case waits for a decision again.
  case unmerged = 4
}

/// How a pair came to be looked at.
package enum DuplicateSource: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// Registered although alike, with a reason.
  case entry = 1
  /// A village worker said so.
  case flag = 2
  /// Found by comparing the register with itself.
  case scan = 3
}

/// What is decided about a case without merging.
package enum DuplicateDecision: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case notDuplicate = 1
  /// It needs more knowledge; the reason says which.
  case keepOpen = 2
  /// An earlier decision was wrong.
  case reopen = 3
}

/// Which record a fact is taken from.
package enum MergeChoice: UInt32, CaseIterable, Sendable, Hashable {
  /// Read as WINNER.
  case unspecified = 0
  case winner = 1
  case loser = 2
  /// Both, for phones, documents and note.
  case both = 3
}

/// Whether a merge is in force.
package enum MergeState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case inForce = 1
  case undone = 2
}
