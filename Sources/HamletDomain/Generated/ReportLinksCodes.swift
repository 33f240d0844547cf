// Made by Protos/generate from the contract; not edited by hand.

/// How another report belongs to this one.
package enum ReportRelation: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// The other is the diagnosis that followed this screening.
  case diagnosis = 1
  /// The other is the screening that came before this diagnosis.
  case screening = 2
  /// The other is about the same child, from another source.
  case sameChild = 3
}
