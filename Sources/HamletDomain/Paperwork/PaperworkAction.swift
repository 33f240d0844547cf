/// What can be done with paperwork.
package enum PaperworkAction: String, CaseIterable, Sendable, Hashable {
  /// It is made out.
  case prepare
  /// The person has it.
  case issue
  /// A piece is missing.
  case `return`
  /// What was missing is there.
  case complete
  /// The person wants it no more; no reason is asked.
  case withdraw

  /// The action of a step of the contract, or nil where none is named.
  package init?(_ step: PaperworkStep) {
    switch step {
    case .prepare: self = .prepare
    case .issue: self = .issue
    case .return: self = .return
    case .complete: self = .complete
    case .withdraw: self = .withdraw
    case .unspecified: return nil
    }
  }
}
