/// What can be done with a consultation once it has begun.
package enum ConsultationAction: String, CaseIterable, Sendable, Hashable {
  /// More is written down.
  case update
  /// It ends.
  case close
  /// It is put right after it ended, with a reason.
  case correct
  /// It goes on the record of a person, who agreed.
  case attach
  /// It loses its name.
  case detach
}
