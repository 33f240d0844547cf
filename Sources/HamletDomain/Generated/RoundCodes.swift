// Made by Protos/generate from the contract; not edited by hand.

/// Whether a round goes on.
package enum UpdateRoundState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case `open` = 1
  case closed = 2
}

/// What came of going through a record with its person.
package enum RoundAnswer: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case confirmed = 1
  case corrected = 2
  /// A complete answer: it ends her part of the round.
  case prefersNot = 3
}

/// Where a record was gone through.
package enum RoundSetting: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// She came by herself.
  case window = 1
  case appointment = 2
  case phone = 3
}
