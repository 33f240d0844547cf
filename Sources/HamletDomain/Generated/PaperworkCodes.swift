// Made by Protos/generate from the contract; not edited by hand.

/// What a person is entitled to have made out; a closed list, so that nothing else can be asked
/// through it.
package enum PaperworkKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case birthCertificateCopy = 1
  /// For the household register; every newborn is entered.
  case birthRegistrationForm = 2
  case immunisationRecordCopy = 3
  case childHealthRecordCopy = 4
  case maternalCareRecordCopy = 5
  case maternityAllowanceForm = 6
  case medicalAidForm = 7
  case disabilitySupportForm = 8
  case residenceConfirmation = 9
  case deathCertificateCopy = 10
}

/// Where a request for paperwork stands.
package enum PaperworkState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case received = 1
  case prepared = 2
  case issued = 3
  /// A piece is missing; goes on when it is there.
  case returned = 4
  case withdrawn = 5
}

/// What is done next.
package enum PaperworkStep: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case prepare = 1
  case issue = 2
  /// Only with what is missing.
  case `return` = 3
  /// What was missing is there.
  case complete = 4
  /// The person wants it no more; no reason is asked.
  case withdraw = 5
}

/// What can be missing: the only grounds on which paperwork waits.
package enum PaperworkPiece: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case identityDocument = 1
  case householdRegister = 2
  case hospitalRecord = 3
  case photo = 4
  case signature = 5
  case guardianDocument = 6
  case letterOfAuthority = 7
  case bankAccount = 8
  case legibleCopy = 9
}

/// Who asks for paperwork.
package enum PaperworkRequester: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case client = 1
  case guardian = 2
  /// With a letter of authority, or a relative of somebody who died.
  case relative = 3
}
