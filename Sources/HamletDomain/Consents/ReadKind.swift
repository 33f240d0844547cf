/// What a read shows beyond names and states, and which purposes may cover it.
///
/// The purposes that a method may name at all stand in the contract; here stands which of them fit
/// the very thing that is read.
package enum ReadKind: Hashable, Sendable, CaseIterable {
  /// Question and advice.
  case consultation
  case informedChoice
  /// Reason, answer and feedback of a referral.
  case referral
  /// Phones, note and former homes.
  case contactDetails
  /// Documents in full.
  case identity
  case defectScreening
  case birthDefect
  case childAssessment
  case commonDisease
  /// What a check of a campaign found.
  case screeningResult
  /// A report whose kind is not known; shown for nothing.
  case unknown

  /// The content of a report.
  package init(_ kind: SubmissionKind) {
    self =
      switch kind {
      case .defectScreening: .defectScreening
      case .birthDefect: .birthDefect
      case .childAssessment: .childAssessment
      case .commonDiseaseCase: .commonDisease
      case .unspecified: .unknown
      }
  }

  /// The purposes that may cover it.
  package var purposes: Set<Purpose> {
    switch self {
    case .consultation, .informedChoice: [.care]
    case .referral: [.care, .referral]
    case .contactDetails: [.register, .care, .contact, .referral, .screening]
    case .identity: [.register, .referral, .defectReporting, .dossier]
    case .defectScreening: [.screening, .defectReporting]
    case .birthDefect: [.defectReporting]
    case .childAssessment: [.dossier]
    case .commonDisease: [.screening, .care]
    case .screeningResult: [.screening]
    case .unknown: []
    }
  }

  /// Refuses a purpose that does not fit.
  package func check(_ purpose: Purpose) throws(RuleViolation) {
    guard !purposes.contains(purpose) else { return }
    throw RuleViolation(
      rule: "purpose.fit",
      english: "This purpose does not fit what is read.",
      chinese: "该用途与所查看的内容不符。"
    )
  }
}
