// Made by Protos/generate from the contract; not edited by hand.

/// How a consultation came about.
package enum ConsultationChannel: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case hotline = 1
  case serviceWindow = 2
  /// Only by a confirmed appointment of that person.
  case homeVisit = 3
  /// Has an audience size and no persons.
  case groupTalk = 4
  case message = 5
}

/// Where a consultation stands.
package enum ConsultationState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case `open` = 1
  case closed = 2
}

/// What a consultation is about.
package enum ConsultationTopic: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case contraception = 1
  case preconception = 2
  case antenatal = 3
  case postpartum = 4
  case breastfeeding = 5
  case childGrowth = 6
  case infertility = 7
  case menopause = 8
  case reproductiveTractInfection = 9
  case adolescent = 10
  case geneticCounselling = 11
  case immunisationAdvice = 12
  case sexuallyTransmittedInfection = 13
  case emergencyContraception = 14
  /// Facts and where care is given, on her question.
  case abortionCareInformation = 15
  case violenceSupport = 16
  case mentalHealth = 17
  case paperwork = 18
  case treatment = 19
  case other = 20
}

/// How soon something is needed.
package enum Urgency: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case routine = 1
  case soon = 2
  case urgent = 3
  case emergency = 4
}

/// What a client was given, free of charge.
package enum GivenItemKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case supplies = 1
  case folicAcid = 2
  case other = 3
}
