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
      let given = try tx.read.certificates(of: staff.id, from: session.id)
      if let given = given.first(where: { $0.terms.revokedOn == nil }) {
        return Self.issued(given, on: grant.today)
      }
      var certificate = CertificateRecord(
        id: request.id,
        staffID: staff.id,
        sessionID: session.id,
        courseID: course.id,
        terms: try Self.requirePass(staff.id, session, course, tx.read, grant)
      )
      certificate.number = try Self.refusingTwice(
        "A certificate of this id exists.",
        "此编号的证书已存在。"
      ) { try tx.insert(certificate) }
      return Self.issued(certificate, on: grant.today)
    }
  }

  private static func issued(
    _ certificate: CertificateRecord,
    on day: CivilDate
  ) -> Change<IssueCertificateResponse> {
    Change(
      reply: IssueCertificateResponse(
        id: certificate.id,
        version: certificate.version,
        state: certificate.terms.state(on: day),
        certificateNo: certificate.number
      ),
      record: "training_certificate",
      id: certificate.id,
      detail: certificate.number
    )
  }

  /// The terms that a pass and the minutes earn; refused where either lacks.
  private static func requirePass(
    _ staff: RecordID,
    _ session: TrainingSessionRecord,
    _ course: CourseRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> CertificateTerms {
    switch try earned(by: staff, in: session, of: course, on: grant.today, snapshot) {
    case .success(let terms): return terms
    case .failure(let violation): throw CallError.unmet(violation)
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

  package func getCertificate(
    _ request: GetCertificateRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingCertificate {
    let (message, isOwn) = try env.point(call) { snapshot, grant in
      let certificate = try snapshot.certificate(request.id, within: .all)
      let holder = try snapshot.staff(certificate.staffID)
      let isOwn = holder?.userName == grant.principal.userName
      guard isOwn || Self.plans(grant) && grant.scope.contains(certificate.division) else {
        throw StoreError.notFound
      }
      var message = TrainingCertificate(certificate, on: grant.today)
      message.suspendsOn =
        try Self.suspensions(of: [certificate], on: grant.today, snapshot)[
          certificate.id
        ] ?? ""
      return (message, isOwn)
    }
    if !isOwn { try env.auditRead(call, record: "training_certificate", id: message.id) }
    return message
  }

  package func listCertificates(
    _ request: ListCertificatesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCertificatesResponse {
    let after = try RecordID(pageToken: request.pageToken)
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
    let after = try RecordID(pageToken: request.pageToken)
    try env.auditRead(call, record: "staff", id: .none)
    return try await env.read(call) { snapshot, grant in
      let days = request.withinDays == 0 ? 30 : Int(request.withinDays)
      let found = try snapshot.certificates(
        within: try grant.scope(withinDivision: request.division),
        ending: grant.today...grant.today.adding(days: days),
        after: after,
        limit: Int(request.pageSize)
      )
      let suspensions = try Self.suspensions(of: found.items, on: grant.today, snapshot)
      let page = TrainingPage(found, id: \.id) { certificate in
        var message = TrainingCertificate(certificate, on: grant.today)
        message.suspendsOn = suspensions[certificate.id] ?? ""
        return message
      }
      return ListExpiringResponse(certificates: page.items, nextPageToken: page.next)
    }
  }

  /// The days from which ended privacy certificates close care records, by certificate.
  private static func suspensions(
    of certificates: [CertificateRecord],
    on day: CivilDate,
    _ snapshot: ReadSnapshot
  ) throws -> [RecordID: String] {
    var days: [RecordID: String] = [:]
    for certificate in certificates where certificate.terms.state(on: day) == .expired {
      guard let staff = try snapshot.staff(certificate.staffID) else { continue }
      let notices = try snapshot.privacyStanding(of: staff, on: day).notices
      let notice = notices.first { $0.courseID == certificate.courseID }
      days[certificate.id] = notice?.suspendsOn.description
    }
    return days
  }
}
