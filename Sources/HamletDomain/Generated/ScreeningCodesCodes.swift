// Made by Protos/generate from the contract; not edited by hand.

/// What a report is about.
package enum SubmissionKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case defectScreening = 1
  case birthDefect = 2
  case childAssessment = 3
  case commonDiseaseCase = 4
}

/// Where a report stands.
package enum SubmissionState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case draft = 1
  case submitted = 2
  case inReview = 3
  /// With notes on what to complete.
  case returned = 4
  case accepted = 5
  case forwarded = 6
  case upperReturned = 7
  case concluded = 8
  /// With the reason; the family may appeal within 30 days.
  case rejected = 9
  /// By the family; the content is sealed.
  case withdrawn = 10
  case discarded = 11
  /// A corrected report stands for it.
  case superseded = 12
}

/// What someone did with a report.
package enum ReviewAction: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case submitted = 1
  case claimed = 2
  case released = 3
  case returned = 4
  case accepted = 5
  case rejected = 6
  case appealed = 7
  case forwarded = 8
  case upperReturned = 9
  case concluded = 10
  case withdrawn = 11
  case commented = 12
  case corrected = 13
  case discarded = 14
  /// Eight hours without a decision.
  case leaseEnded = 15
}

/// What has to be done about a report next.
package enum QueueStage: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case drafts = 1
  case waiting = 2
  case inReview = 3
  case returned = 4
  case toForward = 5
  case forwarded = 6
  case finished = 7
}

/// What the higher level answered.
package enum UpperOutcome: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case returned = 1
  case concluded = 2
}

/// Who was tested.
package enum ScreeningSubject: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case newborn = 1
  case mother = 2
}

/// Which test was done.
package enum DefectTest: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case newbornMetabolic = 1
  case hearing = 2
  case pulseOximetry = 3
  case hip = 4
  case carrier = 5
  case prenatalSerum = 6
  case ultrasound = 7
}

/// What a test gave; never a sex.
package enum TestResult: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case normal = 1
  case needsDiagnosis = 2
  case inconclusive = 3
  /// A complete answer.
  case declined = 4
}

/// How the pregnancy ended, if it has.
package enum BirthOutcome: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case liveBirth = 1
  case stillbirth = 2
  /// Within 7 days.
  case earlyNeonatalDeath = 3
  case lossBeforeBirth = 4
  case termination = 5
  /// No sex may be stated.
  case ongoing = 6
}

/// When a defect was found.
package enum DiscoveryTime: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case prenatal = 1
  case atBirth = 2
  case within7Days = 3
  case from7To27Days = 4
  case from1To11Months = 5
  case from12Months = 6
  case atLoss = 7
  case unknown = 8
}

/// What a diagnosis rests on.
package enum DiagnosticBasis: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case clinical = 1
  case ultrasound = 2
  case imaging = 3
  case biochemical = 4
  case karyotype = 5
  case molecular = 6
  case autopsy = 7
  case other = 8
}

/// On which side.
package enum Laterality: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case left = 1
  case right = 2
  case both = 3
  case midline = 4
  case notApplicable = 5
  case unknown = 6
}

/// How sure a finding is.
package enum Certainty: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case suspected = 1
  case probable = 2
  case confirmed = 3
}

/// Whether the child had surgery for the defect.
package enum Surgery: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case notPlanned = 1
  case planned = 2
  case done = 3
}

/// Where a report comes from.
package enum ReportSource: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case village = 1
  case facility = 2
  case family = 3
}

/// When folic acid was taken.
package enum FolicAcidUse: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case beforeAndAfter = 1
  case afterOnly = 2
  case notTaken = 3
}

/// What support for the child a dossier is to open; nothing else can be asked for.
package enum DossierPurpose: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case rehabilitation = 1
  case medicalAid = 2
  case disabilitySupport = 3
  case educationSupport = 4
  case secondOpinion = 5
}

/// What a document of a dossier is.
package enum DossierDocumentKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case identity = 1
  case medicalRecord = 2
  case laboratory = 3
  case imaging = 4
  case photo = 5
  case guardianStatement = 6
}

/// What the assessment came to.
package enum DossierConclusionKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case supportRecommended = 1
  case noSupportNeeded = 2
  case moreInformationNeeded = 3
}

/// What became of the treatment offered.
package enum Treatment: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case offered = 1
  /// A complete answer.
  case declined = 2
  case doneHere = 3
  case referred = 4
}

/// What a common-disease check found.
package enum ScreeningFinding: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case normal = 1
  case trichomonas = 2
  case candidiasis = 3
  case bacterialVaginosis = 4
  case cervicitis = 5
  case condyloma = 6
  case otherTractInfection = 7
  case hpvPositive = 8
  case cytologyAbnormal = 9
  case cervicalPrecancer = 10
  case cervicalCancer = 11
  case breastAbnormal = 12
  case breastCancer = 13
  case fibroid = 14
  case otherBenign = 15
}

/// What an attached file is; each kind has its own greatest size.
package enum AttachmentKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// Needs the family's consent to photos.
  case photo = 1
  case document = 2
  case imaging = 3
}

/// A list of codes.
package enum CodeSystem: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case icd10 = 1
}

/// What a campaign offers.
package enum CampaignKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case commonDisease = 1
  case preconceptionAndFolicAcid = 2
  case newborn = 3
}

/// Whether offers are being made.
package enum CampaignState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case `open` = 1
  case closed = 2
}

/// Where a person's offer stands, on her own page only.
package enum ScreeningStatus: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case notYetOffered = 1
  case offered = 2
  /// A complete answer.
  case declined = 3
  case booked = 4
  case done = 5
  case doneElsewhere = 6
  /// For the whole campaign; outside the denominator.
  case away = 7
  case notEligible = 8
}

/// What the person said to an offer; each is a complete answer.
package enum OfferAnswer: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case noAnswerYet = 1
  case declined = 2
  case booked = 3
  case doneElsewhere = 4
  case away = 5
}
