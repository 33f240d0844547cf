internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// A consent as it was told, and what it must be to be written down.
struct ConsentInput {
  private let request: RecordConsentRequest

  init(_ request: RecordConsentRequest) {
    self.request = request
  }

  /// The consent to the register with which a sealed record is opened.
  init(_ request: UnsealPersonRequest) {
    self.request = RecordConsentRequest(
      id: request.id,
      personId: request.personId,
      purpose: .register,
      givenBy: request.givenBy,
      method: request.method,
      noticeVersion: request.noticeVersion,
      witness: request.witness,
      guardianId: request.guardianId
    )
  }

  /// Clinicians write and see consents of those whom they care for.
  static func requireCareTeam(
    of person: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    guard grant.principal.role == .clinician else { return }
    let isInCare = try snapshot.isInCare(
      of: person,
      staff: grant.principal.userID,
      now: grant.atUnixMilliseconds
    )
    guard isInCare else { throw StoreError.notFound }
  }

  /// The record to be kept.
  func record(
    for person: PersonRow,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> ConsentRecord {
    try checkGiver(person, grant)
    try checkNotice()
    guard request.purpose != .referral || !request.recipient.isEmpty else {
      throw CallError.invalid(
        "recipient",
        rule: "required",
        "a consent to referral names the recipient",
        "转诊同意须注明接收方"
      )
    }
    var record = ConsentRecord(
      id: request.id,
      personID: person.id,
      purpose: request.purpose,
      givenBy: request.givenBy,
      method: request.method,
      notice: request.noticeVersion,
      givenAt: grant.atUnixMilliseconds,
      expiresOn: try expiry(grant),
      recipient: request.recipient
    )
    record.guardianID = try guardian(of: person, snapshot, grant)
    record.witness = request.witness
    return record
  }

  /// A guardian consents for a child under 14, and nobody else for a person of 14.
  private func checkGiver(_ person: PersonRow, _ grant: Grant) throws(CallError) {
    let birth = person.birth.latestDay
    guard !ConsentTerms.mayGive(request.givenBy, birth: birth, on: grant.today) else { return }
    throw .failedPrecondition(
      "Under 14 the guardian consents, from 14 on the person herself.",
      "14周岁以下由监护人同意，满14周岁由本人同意。"
    )
  }

  private func checkNotice() throws(CallError) {
    let (purpose, version) = (request.purpose, request.noticeVersion)
    guard NoticeBook.notice(for: purpose, version: version) != nil else {
      let current = NoticeBook.current(for: purpose)?.version ?? ""
      throw .invalid(
        "notice_version",
        rule: "notice.unknown",
        "there is no such notice; the current one is \(current)",
        "没有此告知版本，现行版本为 \(current)"
      )
    }
    guard let newer = NoticeBook.change(of: purpose, since: version) else { return }
    throw .failedPrecondition(
      "Notice \(newer.version) changed what this is for: read it to her, then record her answer.",
      "告知书 \(newer.version) 已改变用途，请按新告知书询问本人后再记录。"
    )
  }

  private func expiry(_ grant: Grant) throws -> CivilDate? {
    guard !request.expiresOn.isEmpty else { return nil }
    let day = try CivilDate(request.expiresOn)
    guard day >= grant.today else {
      throw CallError.invalid(
        "expires_on",
        rule: "consent.expired",
        "the last day lies in the past",
        "到期日期早于今天"
      )
    }
    return day
  }

  private func guardian(
    of person: PersonRow,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> RecordID {
    let known = try snapshot.guardianIDs(of: person)
    let named = request.guardianId
    if request.givenBy == .`self`, !named.isNone, request.purpose != .care {
      throw CallError.invalid(
        "guardian_id",
        rule: "guardian.sight",
        "only her consultations are shown to a guardian, with her consent to care",
        "仅可就咨询内容同意监护人查看，用途须为诊疗与咨询"
      )
    }
    if request.givenBy == .guardian, named.isNone {
      guard known.count < 2 else { throw Self.unknownGuardian }
      return known.first ?? .none
    }
    guard !named.isNone else { return .none }
    guard known.contains(named) || known.isEmpty else { throw Self.unknownGuardian }
    if known.isEmpty { _ = try snapshot.personRow(named, within: grant.scope) }
    return named
  }

  private static let unknownGuardian = CallError.invalid(
    "guardian_id",
    rule: "guardian.of_person",
    "name a guardian who stands on this person's record",
    "请填写该居民档案上的监护人"
  )
}
