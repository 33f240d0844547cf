// Made by Protos/generate from the contract; not edited by hand.

/// Relation to the head of the household, by the main groups of GB/T 4761.
package enum Relation: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case head = 1
  case spouse = 2
  case son = 3
  case daughter = 4
  case grandchild = 5
  case parent = 6
  case grandparent = 7
  case sibling = 8
  case other = 9
}

/// What changes in a household.
package enum MemberChange: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// She leaves the household that she was in.
  case join = 1
  case leave = 2
  case relation = 3
  /// The relations of the others are to the new head.
  case head = 4
}
