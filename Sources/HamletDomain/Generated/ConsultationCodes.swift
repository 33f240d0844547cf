// Made by Protos/generate from the contract; not edited by hand.

/// How far the client says who she is; her choice.
package enum Identification: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case anonymous = 1
  /// No name; a code of hers lets her go on later.
  case callbackCode = 2
  case identified = 3
}

/// About how old an unnamed client is, if she says so.
package enum AgeBand: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case under14 = 1
  case from14To17 = 2
  case from18To24 = 3
  case from25To34 = 4
  case from35To49 = 5
  case from50To64 = 6
  case from65 = 7
}

/// What an informed-choice talk explained.
package enum ContraceptiveMethod: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case maleCondom = 1
  case femaleCondom = 2
  case combinedPill = 3
  case progestogenPill = 4
  case injectable = 5
  case implant = 6
  case copperCoil = 7
  case hormonalCoil = 8
  case emergencyPill = 9
  case tubalLigation = 10
  case vasectomy = 11
  case lactationalAmenorrhoea = 12
  case fertilityAwareness = 13
  case withdrawal = 14
}

/// What was told about the methods.
package enum InformationTopic: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case effectiveness = 1
  case sideEffects = 2
  case contraindications = 3
  case howToUse = 4
  case stopping = 5
  case infectionProtection = 6
}

/// What the client decided, always by herself; each is a complete answer.
package enum ClientDecision: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case chose = 1
  case noneNow = 2
  case undecided = 3
  case planningPregnancy = 4
  case prefersNotToSay = 5
}

/// Where an appointment stands.
package enum AppointmentState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case requested = 1
  case confirmed = 2
  case completed = 3
  /// Another appointment stands for it.
  case rescheduled = 4
  /// No reason is asked.
  case cancelledByClient = 5
  case cancelledByService = 6
  case staffMissed = 7
  case clientAbsent = 8
}

/// Who asked for an appointment.
package enum AppointmentRequester: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case client = 1
  /// For a child under 14.
  case guardian = 2
  /// The service offered, and the client said yes.
  case offerTakenUp = 3
}

/// How a confirmed appointment ended.
package enum AppointmentOutcome: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case completed = 1
  case staffMissed = 2
  case clientAbsent = 3
}

/// Who takes an appointment back.
package enum CancelledBy: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case client = 1
  case service = 2
}

/// Where a referral stands.
package enum ReferralState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case draft = 1
  case sent = 2
  case accepted = 3
  /// By the recipient, with the reason.
  case rejected = 4
  case attended = 5
  case feedbackGiven = 6
  case closed = 7
  case declinedByClient = 8
  case revoked = 9
  /// 30 days without an answer.
  case expired = 10
}

/// What is known of a sent referral.
package enum ReferralAnswer: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case accepted = 1
  case rejected = 2
  case attended = 3
  case declinedByClient = 4
}

/// What has to be done about a referral; the only way to sort them, so that no client's answer
/// can be listed.
package enum ReferralStage: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case toSend = 1
  case awaitingAnswer = 2
  case awaitingFeedback = 3
  case toClose = 4
  case finished = 5
}

/// Where a follow-up stands.
package enum FollowUpState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case due = 1
  case done = 2
  /// Final, and off every list.
  case clientStopped = 3
  case unreachable = 4
}

/// How a due follow-up ended.
package enum FollowUpOutcome: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case done = 1
  case unreachable = 2
}

/// How knowledge was spread.
package enum OutreachKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case talk = 1
  case cableTelevision = 2
  case leaflet = 3
  case message = 4
  case exhibition = 5
}
