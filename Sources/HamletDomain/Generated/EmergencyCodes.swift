// Made by Protos/generate from the contract; not edited by hand.

/// What data protection found of an emergency.
package enum BreakGlassFinding: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case justified = 1
  /// Nothing shows that it served the person; what follows is for data protection to decide.
  case notJustified = 2
}
