internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension TrainingHandlers {
  package func issueCertificate(
    _ request: IssueCertificateRequest,
    _ call: CallContext
  ) async throws(CallError) -> IssueCertificateResponse {
    try await env.write(call) { tx, grant in
      let staff = try tx.read.staff(request.staffId, within: grant.scope)
      let session = try tx.read.trainingSession(request.sessionId)
      guard let course = try tx.read.course(session.courseID) else { throw StoreError.notFound }
      let certificate = CertificateRecord(
        id: request.id,
        staffID: staff.id,
        sessionID: session.id,
        courseID: course.id,
        terms: try Self.terms(staff.id, session, course, on: grant.today, tx)
      )
      let number = try Self.refusingTwice(
        "She has a certificate of this session.",
        "该人员已持有此场培训的证书。"
      ) { try tx.insert(certificate) }
      return Change(
        reply: IssueCertificateResponse(
          id: certificate.id,
          version: 1,
          state: .valid,
          certificateNo: number
        ),
        record: "training_certificate",
        id: certificate.id
      )
    }
  }

  package func revokeCertificate(
    _ request: RevokeCertificateRequest,
    _ call: CallContext
  ) async throws(CallError) -> CertificateStateResponse {
    try await env.write(call) { tx, grant in
      let certificate = try tx.read.certificate(request.id, within: grant.scope)
      guard certificate.version == request.baseVersion else {
        throw StoreError.conflict(certificate.version, ["state"])
      }
      guard certificate.terms.revokedOn == nil else {
        throw CallError.failedPrecondition("The certificate was revoked.", "证书已被撤销。")
      }
      let version = try tx.revoke(
        certificate,
        on: grant.today,
        reason: request.reason,
        base: request.baseVersion
      )
      return Change(
        reply: CertificateStateResponse(id: certificate.id, version: version, state: .revoked),
        record: "training_certificate",
        id: certificate.id,
        detail: "revoke"
      )
    }
  }

  package func verifyCertificate(
    _ request: VerifyCertificateRequest,
    _ call: CallContext
  ) async throws(CallError) -> VerifyCertificateResponse {
    let found = try env.point(call) { snapshot, grant in
      let number = try CertificateNumber(request.certificateNo)
      guard let certificate = try snapshot.certificate(numbered: number) else {
        throw CallError.notFound(
          "No certificate of this number was issued.",
          "没有发放过此编号的证书。"
        )
      }
      return (certificate, grant.today)
    }
    let (certificate, today) = found
    try env.auditRead(call, record: "training_certificate", id: certificate.id)
    return VerifyCertificateResponse(
      state: certificate.terms.state(on: today),
      staffName: certificate.staffName,
      courseTitle: certificate.courseTitle,
      issuedOn: certificate.terms.issuedOn.description,
      expiresOn: certificate.terms.expiresOn?.description ?? ""
    )
  }

  package func listCertificates(
    _ request: ListCertificatesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCertificatesResponse {
    let after = try RecordID(trainingPageToken: request.pageToken)
    try env.auditRead(call, record: "staff", id: request.staffId)
    return try await env.read(call) { snapshot, grant in
      var filter = CertificateFilter()
      filter.staffID = request.staffId
      filter.courseID = request.courseId
      let found = try snapshot.certificates(
        within: try grant.scope(withinDivision: request.division),
        filter,
        after: after,
        limit: Int(request.pageSize)
      )
      let page = TrainingPage(found, id: \.id) { TrainingCertificate($0, on: grant.today) }
      return ListCertificatesResponse(certificates: page.items, nextPageToken: page.next)
    }
  }

  package func listExpiring(
    _ request: ListExpiringRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListExpiringResponse {
    let after = try RecordID(trainingPageToken: request.pageToken)
    try env.auditRead(call, record: "staff", id: .none)
    return try await env.read(call) { snapshot, grant in
      let days = request.withinDays == 0 ? 30 : Int(request.withinDays)
      let found = try snapshot.certificates(
        within: try grant.scope(withinDivision: request.division),
        ending: grant.today...grant.today.adding(days: days),
        after: after,
        limit: Int(request.pageSize)
      )
      let page = TrainingPage(found, id: \.id) { TrainingCertificate($0, on: grant.today) }
      return ListExpiringResponse(certificates: page.items, nextPageToken: page.next)
    }
  }

  /// The terms that a pass and the minutes earn; refused where either lacks.
  private static func terms(
    _ staff: RecordID,
    _ session: TrainingSessionRecord,
    _ course: CourseRecord,
    on day: CivilDate,
    _ tx: Transaction
  ) throws -> CertificateTerms {
    let minutes = try tx.read.attendance(of: staff, in: session.id)?.minutes ?? 0
    let best = try tx.read.exams(of: staff, in: session.id).map(\.score).max() ?? 0
    let taught = session.times.taughtMinutes(courseHours: course.minHours)
    do throws(RuleViolation) {
      return try CertificateTerms.issuing(
        score: best,
        passMark: course.passMark,
        attended: Ratio(minutes, of: taught),
        validityMonths: course.validityMonths,
        on: day
      )
    } catch {
      throw CallError.unmet(error)
    }
  }
}
