// Made by Protos/generate from the contract; not edited by hand.

/// What a user does in the service; each method of the contract names the roles that may call it.
package enum Role: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// Works in a village service room, for the people who live there.
  case villageWorker = 1
  /// Keeps the town's register at the service window.
  case clerk = 2
  /// Advises and treats.
  case clinician = 3
  /// Reviews submitted reports of others.
  case reviewer = 4
  /// Plans courses and keeps the training log.
  case trainer = 5
  /// Guards people's rights over their data.
  case dataProtection = 6
  /// A program that exchanges data by script.
  case integration = 7
  /// Manages users and divisions, and reads no records.
  case administrator = 8
}

/// Sex as in GB/T 2261.1, whose codes 0, 1, 2 and 9 are printed on forms.
package enum Sex: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// Code 1.
  case male = 1
  /// Code 2.
  case female = 2
  /// Code 0: not known.
  case unknown = 3
  /// Code 9: known, and neither.
  case unstated = 9
}

/// How exactly a date is known.
package enum DatePrecision: UInt32, CaseIterable, Sendable, Hashable {
  /// Read as DAY.
  case unspecified = 0
  case day = 1
  case month = 2
  case year = 3
  /// Someone's guess; year, month and day as far as guessed.
  case estimated = 4
}

/// The calendar in which a birthday was told.
package enum Calendar: UInt32, CaseIterable, Sendable, Hashable {
  /// Read as SOLAR.
  case unspecified = 0
  case solar = 1
  case lunar = 2
}

/// Whether an optional fact has a value, and if not, why; DECLINED is a complete answer.
package enum FieldState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case value = 1
  case notAsked = 2
  case unknown = 3
  case declined = 4
  case notApplicable = 5
}

/// What a person agrees to, each on its own; no service is refused for a withheld consent.
package enum Purpose: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// To be on the village's register.
  case register = 1
  /// To have advice and care written down.
  case care = 2
  /// To be called or visited by appointment.
  case contact = 3
  case referral = 4
  case screening = 5
  case defectReporting = 6
  case dossier = 7
  case photo = 8
  case shareOnMove = 9
  case statistics = 10
}
