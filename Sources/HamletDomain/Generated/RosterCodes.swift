// Made by Protos/generate from the contract; not edited by hand.

/// What happened to a roster.
package enum RosterEventKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// Of the first list, before anything changed.
  case present = 1
  /// The first list is complete; what follows are changes.
  case listed = 2
  case added = 3
  case changed = 4
  case removed = 5
}

/// How someone came or left.
package enum RosterChangeKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case registered = 1
  /// To or from another village of the town.
  case moved = 2
  case left = 3
  case returned = 4
  case died = 5
}
