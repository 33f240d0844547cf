// Made by Protos/generate from the contract; not edited by hand.

/// What an export is for; it decides which states are in it.
package enum ExportPurpose: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// What was accepted, forwarded or concluded.
  case superiorReport = 1
  /// What is or was in the service's hands, to see how it works.
  case serviceQuality = 2
  /// What was forwarded or concluded.
  case statistics = 3
}
