// Made by Protos/generate from the contract; not edited by hand.

/// Whose step it is.
package enum ServiceStep: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// To complete a draft or a returned report.
  case village = 1
  /// To review, to forward, to answer the higher level.
  case township = 2
}
