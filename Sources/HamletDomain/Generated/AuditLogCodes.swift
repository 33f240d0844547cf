// Made by Protos/generate from the contract; not edited by hand.

/// Why a call was denied, as the audit keeps it.
package enum DenialReason: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// What the account may do does not include it.
  case role = 1
  /// No such record, or one outside the caller's divisions.
  case scope = 2
  /// The record is kept and not processed.
  case standing = 3
  /// No consent covers what the record was wanted for.
  case purpose = 4
  /// A user name or a password that does not fit.
  case credentials = 5
  /// More than a person may look at in that time.
  case budget = 6
  /// A device whose certificate is none of the town's, is out of force, or was revoked.
  case device = 7
}
