// Made by Protos/generate from the contract; not edited by hand.

/// The part of the service that someone works in.
package enum StaffTeam: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case administration = 1
  case technicalService = 2
  case village = 3
}

/// What a course teaches.
package enum CourseCategory: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case consentAndPrivacy = 1
  case counselling = 2
  case antenatalCare = 3
  case childHealth = 4
  case birthDefectIdentification = 5
  case reproductiveTractInfection = 6
  case systemUse = 7
  case emergency = 8
}

/// Where a training session stands.
package enum TrainingSessionState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case planned = 1
  /// Takes enrolments.
  case `open` = 2
  case running = 3
  case closed = 4
  case cancelled = 5
}

/// How a session is held.
package enum TrainingMode: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case onsite = 1
  case remote = 2
  case selfStudy = 3
}

/// Where a staff member's enrolment stands.
package enum EnrolmentState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case invited = 1
  case confirmed = 2
  case declined = 3
  case waitlist = 4
}

/// What the staff member answers to an invitation.
package enum EnrolmentAnswer: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case confirmed = 1
  case declined = 2
}

/// Whether someone was there.
package enum AttendanceStatus: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case present = 1
  case late = 2
  case leftEarly = 3
  case excused = 4
  case absent = 5
}

/// Whether a training certificate holds.
package enum CertificateState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case valid = 1
  case expired = 2
  case revoked = 3
}

/// What is missing by a training rule.
package enum GapKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case courseMissing = 1
  case certificateExpired = 2
  case hoursMissing = 3
  /// Too few trained staff in the village.
  case staffMissing = 4
}
