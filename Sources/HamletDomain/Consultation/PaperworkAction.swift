/// What can be done with a request for a certificate or form.
package enum PaperworkAction: String, CaseIterable, Sendable, Hashable {
  /// The papers are made ready.
  case prepare
  /// The person has them.
  case issue
  /// Something is missing.
  case `return`
  /// The person no longer wants them.
  case withdraw
}
