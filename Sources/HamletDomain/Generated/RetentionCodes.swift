// Made by Protos/generate from the contract; not edited by hand.

/// Why something is removed.
package enum RetentionRule: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// What was said in a consultation without a name, after 90 days; that it was held stays counted.
  case anonymousConsultation = 1
  /// An informed choice, after 12 months without care.
  case informedChoice = 2
  /// The content of an assessment dossier, five years after its conclusion.
  case dossier = 3
}
