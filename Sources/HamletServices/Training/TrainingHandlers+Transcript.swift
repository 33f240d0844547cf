internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension TrainingHandlers {
  /// Invitations and certificates shown beside a page of the log, so that all of it fits one answer.
  private static var besides: Int { 20 }

  package func getTranscript(
    _ request: GetTranscriptRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetTranscriptResponse {
    let after = try RecordID(pageToken: request.pageToken)
    let (response, isOwn) = try await env.read(call) { snapshot, grant in
      let staff = try Self.staff(request.staffId, grant, snapshot)
      let isOwn = staff.userName == grant.principal.userName
      return (try Self.transcript(of: staff, after, request.pageSize, grant, snapshot), isOwn)
    }
    if !isOwn { try env.auditRead(call, record: "staff", id: response.staff?.id ?? .none) }
    return response
  }

  /// Whose log is asked for: one's own, or anyone's in the area for a trainer.
  private static func staff(
    _ id: RecordID,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> StaffRecord {
    let principal = grant.principal
    guard !id.isNone else {
      guard let own = try snapshot.staff(ofUser: principal.userName, on: grant.today) else {
        throw CallError.notFound(
          "Your account is not on the staff list yet.",
          "您的账号尚未登记到人员名册。"
        )
      }
      return own
    }
    if principal.role == .trainer { return try snapshot.staff(id, within: grant.scope) }
    guard let staff = try snapshot.staff(id), staff.userName == principal.userName else {
      throw StoreError.notFound
    }
    return staff
  }

  private static func transcript(
    of staff: StaffRecord,
    _ after: RecordID,
    _ pageSize: UInt32,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> GetTranscriptResponse {
    var filter = CertificateFilter()
    filter.staffID = staff.id
    let certificates = try snapshot.certificates(
      within: .all,
      filter,
      after: .none,
      limit: besides
    )
    // The log shares its answer with what stands beside it.
    let limit = pageSize == 0 ? 30 : min(Int(pageSize), 30)
    let found = try snapshot.transcript(of: staff.id, after: after, limit: limit)
    let page = TrainingPage(found, id: \.sessionID) { TranscriptEntry($0) }
    return GetTranscriptResponse(
      staff: Staff(staff),
      enrolments: try snapshot.openEnrolments(of: staff.id, limit: 20).map { Enrolment($0) },
      entries: page.items,
      certificates: certificates.items.map { TrainingCertificate($0, on: grant.today) },
      minutesThisYear: UInt32(clamping: try minutes(of: staff.id, grant.today, snapshot)),
      nextPageToken: page.next,
      notices: try PrivacyTraining.notices(of: staff, on: grant.today, snapshot)
    )
  }

  private static func minutes(
    of staff: RecordID,
    _ day: CivilDate,
    _ snapshot: ReadSnapshot
  ) throws -> Int {
    guard let first = CivilDate(year: day.year, month: 1, day: 1) else { return 0 }
    return try snapshot.minutesAttended(
      by: staff,
      from: first.startUnixMilliseconds(),
      until: first.adding(years: 1).startUnixMilliseconds()
    )
  }
}
