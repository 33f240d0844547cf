// Made by Protos/generate from the contract; not edited by hand.

/// The language of a notice.
package enum NoticeLanguage: UInt32, CaseIterable, Sendable, Hashable {
  /// Read as CHINESE.
  case unspecified = 0
  case chinese = 1
  case english = 2
}

/// Who gave a consent.
package enum ConsentGiver: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case `self` = 1
  /// For a child under 14.
  case guardian = 2
}

/// How a consent was given.
package enum ConsentMethod: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case signed = 1
  case spoken = 2
  case electronic = 3
}

/// How a purpose stands with a person today.
package enum ConsentState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case notGiven = 1
  case inForce = 2
  case ended = 3
  case withdrawn = 4
  /// A guardian gave it, and the person is 14 now.
  case ownWordNeeded = 5
  /// A newer notice changed what it is for.
  case newNotice = 6
}

/// What follows from a withdrawal, to be told to the person.
package enum WithdrawalStep: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// Nothing more is read, written or passed on for this purpose; services go on.
  case stopped = 1
  /// She is on no worklist or call list any more.
  case offLists = 2
  /// The record is seen by data protection alone.
  case sealed = 3
  /// Ask whether she wants it erased; data protection takes the request.
  case offerErasure = 4
}
