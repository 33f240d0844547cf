// Made by Protos/generate from the contract; not edited by hand.

/// What can be set.
package enum SettingKey: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// Working days that a village takes for its step of a report: a service standard.
  case villageDeadlineDays = 1
  /// Working days that the township takes for its step of a report.
  case townshipDeadlineDays = 2
  /// Working days within which a right request is answered.
  case rightRequestDays = 3
  /// Days for which an anonymous consultation is kept.
  case anonymousConsultationDays = 4
  /// Months without care after which an informed choice is removed.
  case informedChoiceMonths = 5
  /// Years for which a dossier is kept after its conclusion.
  case dossierYears = 6
}
