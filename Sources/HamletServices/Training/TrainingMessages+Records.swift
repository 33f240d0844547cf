internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension Staff {
  init(_ record: StaffRecord) {
    self.init(
      id: record.id,
      version: record.version,
      name: record.name,
      userName: record.userName,
      role: record.role,
      team: record.team,
      division: record.division.text,
      startsOn: record.startsOn.description,
      endsOn: record.endsOn?.description ?? ""
    )
  }
}

extension Course {
  init(_ record: CourseRecord) {
    self.init(
      id: record.id,
      version: record.version,
      title: record.title,
      category: record.category,
      minHours: UInt32(clamping: record.minHours),
      passMarkPerMille: UInt32(clamping: record.passMark),
      validityMonths: UInt32(clamping: record.validityMonths),
      mandatoryFor: record.mandatoryFor,
      retired: record.isRetired
    )
  }
}

extension TrainingSession {
  init(_ record: TrainingSessionRecord) {
    self.init(
      id: record.id,
      version: record.version,
      state: record.state,
      courseId: record.courseID,
      courseTitle: record.courseTitle,
      startsAtUnixMs: record.times.startsAt,
      endsAtUnixMs: record.times.endsAt,
      place: record.place,
      mode: record.mode,
      capacity: UInt32(clamping: record.capacity),
      confirmedCount: UInt32(clamping: record.confirmed),
      trainerIds: record.trainerIDs
    )
  }
}

extension Enrolment {
  init(_ record: EnrolmentRecord) {
    self.init(
      id: record.id,
      version: record.version,
      state: record.state,
      sessionId: record.sessionID,
      courseTitle: record.courseTitle,
      startsAtUnixMs: record.startsAt,
      staffId: record.staffID,
      staffName: record.staffName,
      division: record.division.text
    )
  }
}

extension TrainingCertificate {
  init(_ record: CertificateRecord, on day: CivilDate) {
    self.init(
      id: record.id,
      version: record.version,
      state: record.terms.state(on: day),
      certificateNo: record.number,
      staffId: record.staffID,
      staffName: record.staffName,
      division: record.division.text,
      courseId: record.courseID,
      courseTitle: record.courseTitle,
      issuedOn: record.terms.issuedOn.description,
      expiresOn: record.terms.expiresOn?.description ?? "",
      revokedReason: record.revokedReason
    )
  }
}

extension ComplianceRule {
  init(_ record: TrainingRuleRecord) {
    self.init(
      id: record.id,
      version: record.version,
      role: record.role,
      courseIds: record.courseIDs,
      hoursPerYear: UInt32(clamping: record.hoursPerYear),
      minTrainedPerVillage: UInt32(clamping: record.trainedPerVillage)
    )
  }
}

extension TrainingGap {
  init(_ finding: GapFinding, courseTitle: String) {
    self.init(
      kind: finding.kind,
      division: finding.division.text,
      staffId: finding.staffID,
      staffName: finding.staffName,
      role: finding.role,
      courseId: finding.courseID,
      courseTitle: courseTitle,
      missing: UInt32(clamping: finding.missing),
      since: finding.since?.description ?? ""
    )
  }
}

extension TranscriptEntry {
  init(_ record: TranscriptRecord) {
    self.init(
      sessionId: record.sessionID,
      courseTitle: record.courseTitle,
      startsAtUnixMs: record.times.startsAt,
      status: record.status,
      minutes: UInt32(clamping: record.minutes),
      attempts: UInt32(clamping: record.attempts),
      scorePerMille: UInt32(clamping: record.bestScore),
      passed: record.isPassed
    )
  }
}
