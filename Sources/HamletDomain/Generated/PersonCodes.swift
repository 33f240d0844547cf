// Made by Protos/generate from the contract; not edited by hand.

/// Whether a person's record is in use.
package enum PersonStatus: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case active = 1
  case left = 2
  case deceased = 3
  /// Another record stands for this person.
  case merged = 4
  case erased = 5
}

/// What proves who a person is.
package enum DocumentKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case residentId = 1
  case passport = 2
  case birthCertificate = 3
  case other = 4
}

/// How much of a person is shown.
package enum PersonView: UInt32, CaseIterable, Sendable, Hashable {
  /// Read as MASKED.
  case unspecified = 0
  /// Document numbers and phones masked.
  case masked = 1
  /// Phones in full, for those who care for the person.
  case care = 2
  /// Documents in full, with a reason.
  case full = 3
}

/// Where a move stands.
package enum MoveState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case proposed = 1
  case accepted = 2
  case effective = 3
  case disputed = 4
  case cancelled = 5
}

/// Whether a move is for good.
package enum MoveKind: UInt32, CaseIterable, Sendable, Hashable {
  /// Read as PERMANENT.
  case unspecified = 0
  case permanent = 1
  /// A stay for care; ends by itself.
  case temporary = 2
}

/// What the person lets the new village read of what was written before; chosen by her.
package enum ShareHistory: UInt32, CaseIterable, Sendable, Hashable {
  /// Read as NONE.
  case unspecified = 0
  case none = 1
  case summary = 2
  case full = 3
}

/// How likely two records are the same person.
package enum DuplicateLevel: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case possible = 1
  case probable = 2
  /// The same document, or the same child of one mother: birthday and birth order.
  case exact = 3
}
