// Made by Protos/generate from the contract; not edited by hand.

/// What the counts of a topic are split by.
package enum TopicGrouping: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case channel = 1
  /// Weeks begin on Monday.
  case week = 2
}
