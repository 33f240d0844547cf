// Made by Protos/generate from the contract; not edited by hand.

/// What a person may ask about her own data.
package enum RightKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// To see what is kept.
  case access = 1
  /// To take a copy with her.
  case copy = 2
  case correct = 3
  case restrict = 4
  case erase = 5
  /// To have it explained how her data is used.
  case explain = 6
}

/// Where a request stands.
package enum RightState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case received = 1
  case inProgress = 2
  case answered = 3
  /// Nothing is done; the reason and where to complain were told.
  case turnedDown = 4
  case withdrawn = 5
}

/// What is done with a request before it is answered.
package enum RightStep: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// Data protection takes it up.
  case start = 1
  /// The person no longer wants it.
  case withdraw = 2
}

/// How a request ends.
package enum RightOutcome: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case done = 1
  case turnedDown = 2
}

/// Why a record is not open to those who usually see it.
package enum Standing: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// Kept and not processed, at the person's request.
  case restricted = 1
  /// Hidden, for the person's safety.
  case protected = 2
  /// Her consent to be on the register was withdrawn.
  case sealed = 3
}
