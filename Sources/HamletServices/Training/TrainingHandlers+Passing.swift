internal import HamletDomain
internal import HamletStore

extension TrainingHandlers {
  /// Issues certificates to those who have now passed a session, and gives how many.
  ///
  /// Whichever of attendance and exam is written down last completes the pass. A session gives nobody
  /// a second one by itself, not even after the first was revoked: that is the trainer's decision.
  static func certify(
    _ staff: [RecordID],
    in session: TrainingSessionRecord,
    _ tx: Transaction,
    _ grant: Grant
  ) throws -> Int {
    guard let course = try tx.read.course(session.courseID) else { return 0 }
    var issued = 0
    for member in Set(staff).sorted()
    where try tx.read.certificates(of: member, from: session.id).isEmpty {
      let earned = try earned(by: member, in: session, of: course, on: grant.today, tx.read)
      guard case .success(let terms) = earned else { continue }
      let certificate = CertificateRecord(
        id: .derived(
          atUnixMilliseconds: grant.atUnixMilliseconds,
          from: session.id.bytes + member.bytes
        ),
        staffID: member,
        sessionID: session.id,
        courseID: course.id,
        terms: terms
      )
      _ = try tx.insert(certificate)
      issued += 1
    }
    return issued
  }

  /// The certificate that a session has earned someone by a day, or what lacks.
  static func earned(
    by staff: RecordID,
    in session: TrainingSessionRecord,
    of course: CourseRecord,
    on day: CivilDate,
    _ snapshot: ReadSnapshot
  ) throws -> Result<CertificateTerms, RuleViolation> {
    let minutes = try snapshot.attendance(of: staff, in: session.id)?.minutes ?? 0
    let best = try snapshot.exams(of: staff, in: session.id).map(\.score).max() ?? 0
    let taught = session.times.taughtMinutes(courseHours: course.minHours)
    return Result { () throws(RuleViolation) in
      try CertificateTerms.issuing(
        score: best,
        passMark: course.passMark,
        attended: Ratio(minutes, of: taught),
        validityMonths: course.validityMonths,
        on: day
      )
    }
  }
}
