// Made by Protos/generate from the contract; not edited by hand.

/// Where an erasure stands.
package enum ErasureState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// A second person has to confirm it.
  case asked = 1
  case done = 2
  case cancelled = 3
}

/// What stays after an erasure, and why.
package enum ErasureRemainder: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// The record's id, number and dates, so that the audit can be read.
  case tombstone = 1
  /// Who did what when; no value of the record.
  case audit = 2
  /// Numbers in which nobody can be seen.
  case counts = 3
  /// A birth-defect report that went upward: its keeping is a duty by law.
  case forwardedReport = 4
  /// Copies made before; they go with their own time.
  case backups = 5
}
